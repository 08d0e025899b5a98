/// The order of entry numbers: by value where both are digits only, else by their text.
public enum EntryOrder {
  /// Whether one entry number stands before another.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    guard left.utf8.allSatisfy(isDigit), right.utf8.allSatisfy(isDigit) else {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    let one = left.utf8.drop { $0 == 0x30 }
    let other = right.utf8.drop { $0 == 0x30 }
    if one.count != other.count { return one.count < other.count }
    if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

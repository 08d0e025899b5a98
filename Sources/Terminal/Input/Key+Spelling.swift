extension Key {
  /// The key of `ESC [ number ; modifiers final`; nil for none that we know.
  init?(final: Unicode.Scalar, number: Int) {
    switch final {
    case "A", "a": self = .up
    case "B", "b": self = .down
    case "C", "c": self = .right
    case "D", "d": self = .left
    case "H": self = .home
    case "F": self = .end
    case "Z": self = .backTab
    case "P"..."S": self = .function(Int(final.value) - 0x4F)
    case "~", "$", "^", "@": self.init(numbered: number)
    default: return nil
    }
  }

  /// The key of `ESC O letter`: cursor keys, F1–F4, and a number pad that has been told to spell itself out.
  init?(singleShift letter: Unicode.Scalar) {
    switch letter {
    case "A", "a": self = .up
    case "B", "b": self = .down
    case "C", "c": self = .right
    case "D", "d": self = .left
    case "H": self = .home
    case "F": self = .end
    case "P"..."S": self = .function(Int(letter.value) - 0x4F)
    case "M": self = .enter
    case "X": self = .character("=")
    case "j"..."y": self = .character(Character(Unicode.Scalar(UInt8(letter.value) - 0x40)))
    default: return nil
    }
  }

  /// The key of `ESC [ [ letter`: F1 to F5 of the Linux console.
  init?(linuxConsole letter: Unicode.Scalar) {
    guard ("A"..."E").contains(letter) else { return nil }
    self = .function(Int(letter.value) - 0x40)
  }

  /// The keys of a VT220 and its followers, with the gaps that its keyboard has.
  private init?(numbered number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...26: self = .function(number - 12)
    case 28, 29: self = .function(number - 13)
    case 31...34: self = .function(number - 14)
    default: return nil
    }
  }
}

internal import Competition

/// The id a competition goes by in its journal and in what is signed.
enum CompetitionID {
  /// The name of the competition's folder as far as it is plain ASCII: lower-case letters, digits and single hyphens.
  ///
  /// Where nothing of it is left, as of 咖啡师决赛, the day and a random number.
  static func of(folder: String, day: String, random: UInt32) -> String {
    let name = folder.split(separator: "/").last ?? ""
    let words = name.lowercased().utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): false
      default: true
      }
    }
    let slug = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(longest)
    guard slug.isEmpty else { return String(slug) }
    let number = String(random, radix: 16)
    return "\(day)-" + String(repeating: "0", count: 8 - number.utf8.count) + number
  }

  private static let longest = 64
}

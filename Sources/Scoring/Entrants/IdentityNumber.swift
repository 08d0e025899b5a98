/// An identity number 公民身份号码 that holds water: eighteen places, a day of birth that exists, the right check character.
///
/// After GB 11643-1999. Residence permits (81, 82, 83 for Hong Kong, Macao and Taiwan; 9… for foreigners) are built the
/// same way. It says nothing about whether such a number was ever issued.
public struct IdentityNumber: Hashable, Sendable {
  /// What the first two digits stand for.
  public enum Region: Hashable, Sendable {
    /// A province, autonomous region or municipality of GB/T 2260.
    case province
    /// A residence permit: 81, 82, 83, or a number that begins with 9.
    case residencePermit
    /// Neither; a question for a person, not an error.
    case unknown
  }

  /// The eighteen characters, the last one a digit or a capital X.
  public let text: String
  /// The day of birth, places 7 to 14.
  public let birthDate: Day
  /// The sex, by the 17th digit: odd is male.
  public let sex: Sex
  /// What the first two digits stand for.
  public let region: Region

  /// Reads eighteen characters, seventeen ASCII digits and a digit, X or x; nothing is trimmed or mended.
  ///
  /// - Parameters:
  ///   - raw: The number as it is written.
  ///   - today: The day after which nobody can have been born.
  /// - Throws: The first thing that is wrong, without quoting the number.
  public init(_ raw: String, today: Day) throws(IdentityProblem) {
    // What is not ASCII becomes 0, which is not a digit either.
    var places = raw.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0 }
    guard places.count == 18 else { throw .length(places.count) }
    if places[17] == 0x78 { places[17] = 0x58 }
    for (place, byte) in places.enumerated() where !(0x30...0x39).contains(byte) {
      guard place == 17, byte == 0x58 else { throw .character(place: place + 1) }
    }
    guard places[17] == IdentityNumber.checkCharacter(of: places) else { throw .checkCharacter }
    guard let year = Day.number(places[6..<10]), let month = Day.number(places[10..<12]),
      let day = Day.number(places[12..<14]), let birthDate = Day(year: year, month: month, day: day)
    else { throw .noSuchDay }
    guard birthDate <= today else { throw .notYetBorn }
    self.birthDate = birthDate
    text = String(decoding: places, as: UTF8.self)
    sex = places[16] % 2 == 1 ? .male : .female
    region = IdentityNumber.region(of: Int(places[0] - 0x30) * 10 + Int(places[1] - 0x30))
  }

  /// The number as it is shown: `110***********002X`.
  public var masked: String { Identity.masked(text) }

  /// GB 11643: the sum of weight × digit over seventeen places, modulo 11, picks one of eleven characters.
  private static func checkCharacter(of places: [UInt8]) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let characters = Array("10X98765432".utf8)
    let sum = zip(weights, places).reduce(0) { sum, place in sum + place.0 * (Int(place.1) - 0x30) }
    return characters[sum % 11]
  }

  private static func region(of code: Int) -> Region {
    switch code {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71: .province
    case 81...83, 90...99: .residencePermit
    default: .unknown
    }
  }
}

/// Why a text is no identity number; never quotes it.
public enum IdentityProblem: Error, Hashable, Sendable {
  /// It has so many characters instead of eighteen.
  case length(Int)
  /// The character at this place, counted from 1, can't stand there.
  case character(place: Int)
  /// The last character does not fit the other seventeen: somewhere a digit is wrong or two are swapped.
  case checkCharacter
  /// The day of birth does not exist.
  case noSuchDay
  /// The day of birth lies in the future.
  case notYetBorn
}

/// A letter as a notice words it, with places that are filled for each contest.
public struct PaperLetter: Hashable, Sendable {
  /// Who it is to.
  public let addressee: String
  /// Its one paragraph.
  public let body: [Part]

  /// A piece of the paragraph.
  public enum Part: Hashable, Sendable {
    /// The notice's own words.
    case words(String)
    /// What is filled in.
    case place(Place)
  }

  /// What can be filled in; a rulebook writes its word in braces: `{month}`.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// Year and month of the contest.
    case month
    /// The competition's title.
    case competition
    case event
    /// The first of the people it is about, best rank first.
    case first
    /// How many people it is about.
    case count
  }
}

extension PaperLetter {
  /// The pieces of a paragraph; throws the word in braces that is no place, or what follows a brace without its other.
  static func parts(of text: String) throws(NoPlace) -> [Part] {
    var parts: [Part] = []
    var rest = Substring(text)
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if brace != rest.startIndex { parts.append(.words(String(rest[..<brace]))) }
      let word = rest[brace...].dropFirst()
      guard rest[brace] == "{", let end = word.firstIndex(of: "}"), let place = Place(rawValue: String(word[..<end]))
      else { throw NoPlace(word: String(word.prefix { $0 != "}" })) }
      parts.append(.place(place))
      rest = word[word.index(after: end)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    return parts
  }

  /// A word in braces that is no place.
  struct NoPlace: Error {
    let word: String
  }
}

public import Competition
public import Scoring

/// A contestant of the competition with what is keyed so far.
public struct KnownSheet: Hashable, Sendable {
  /// The contestant.
  public let contestant: Contestant
  /// What is keyed so far.
  public let sheet: Sheet

  /// A contestant and what is keyed so far.
  public init(contestant: Contestant, sheet: Sheet) {
    self.contestant = contestant
    self.sheet = sheet
  }
}

/// The contestants of the competition by entry number.
struct KnownEntries {
  private var sheets: [String: KnownSheet] = [:]
  private var withoutZeros: [Substring: [String]] = [:]

  init(_ known: [KnownSheet]) {
    for sheet in known {
      let entry = sheet.contestant.entry
      sheets[entry] = sheet
      withoutZeros[entry.drop { $0 == "0" }, default: []].append(entry)
    }
  }

  subscript(entry: String) -> KnownSheet? { sheets[entry] }

  /// The one contestant whose entry number is this one but for leading zeros; `nil` when there is none or several.
  func nearest(to entry: String) -> KnownSheet? {
    guard let entries = withoutZeros[entry.drop { $0 == "0" }], entries.count == 1 else { return nil }
    return entries.first.flatMap { sheets[$0] }
  }
}

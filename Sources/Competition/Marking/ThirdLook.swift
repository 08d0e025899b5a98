public import Scoring

/// Two keyings of one cell.
struct KeyedPair: Hashable, Sendable {
  let first: Mark
  let second: Mark

  var isDifference: Bool { first != second }
}

/// What somebody saw on the paper where two keyings differ.
///
/// It holds for exactly the two values it was taken at: once one of them is corrected it has lapsed, and when the
/// correction is undone it holds again.
struct ThirdLook: Hashable, Sendable {
  let value: Mark
  /// The keyings it was taken at.
  let pair: KeyedPair?
}

/// What stood in a keying of a cell before somebody keyed it.
public struct KeyedBefore: Hashable, Sendable {
  let look: ThirdLook?
  /// Whether its keyings had differed before.
  let hadDiffered: Bool
  /// Who keyed it then.
  let person: String

  /// The value that stood; nil where the cell was empty.
  public var value: Mark? { look?.value }
}

/// Who keyed a sheet, with how many acts of each that were not undone.
struct Keyers: Hashable, Sendable {
  private var acts: [String: Int] = [:]

  /// The names; a program by itself has none.
  var names: [String] { acts.keys.filter { !$0.isEmpty }.sorted() }

  func contains(_ person: String) -> Bool { acts[person] != nil }

  mutating func add(_ person: String) { acts[person, default: 0] += 1 }

  mutating func remove(_ person: String) {
    guard let count = acts[person] else { return }
    acts[person] = count > 1 ? count - 1 : nil
  }
}

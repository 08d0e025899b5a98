internal import Competition
internal import Scoring

/// The draw and the layers of blind codes, as whoever is at the keyboard may see them.
struct CodesPage: Sendable {
  /// A row of the list.
  enum Row: Hashable, Sendable {
    case draw
    /// A layer, from 1.
    case layer(Int)
    /// The layer that may be laid next.
    case next(Int)
  }

  private(set) var rows: [Row] = []
  var cursor = 0

  /// The row under the cursor.
  var row: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// As many layers as a contest may have.
  static let mostLayers = 3

  /// Lists the layers anew.
  mutating func refresh(_ contest: Contest) {
    let laid = contest.codes.layers.count
    rows = [.draw] + (1...max(1, laid)).filter { $0 <= laid }.map(Row.layer)
    if laid < Self.mostLayers, contest.codes.opened == 0, contest.codedSeal == nil { rows.append(.next(laid + 1)) }
    cursor = min(cursor, max(0, rows.count - 1))
  }
}

extension Contest {
  /// A lowest code for the next layer: above every entry number and every code, behind a round hundred.
  var freeCode: Int {
    let entries = roster.compactMap { Int($0.entry) }.filter { $0 < 1_000_000 }.max() ?? 0
    let codes = codes.layers.map { $0.first + $0.count }.max() ?? 0
    return max(entries, codes, 1) / 100 * 100 + 101
  }
}

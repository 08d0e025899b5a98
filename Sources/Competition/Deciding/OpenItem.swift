internal import Scoring

/// Something that stands between a contest and its sign-off.
public enum OpenItem: Hashable, Sendable {
  /// Cells not yet keyed, by column.
  case missing(contestant: Int, columns: [Int])
  /// A tie that needs the head referee's ruling.
  case tie([Int])
  /// Two or more records claim a cell.
  case conflict(contestant: Int)
  /// The roster is empty.
  case nobody
}

extension Contest {
  /// All that is open, in roster order, ties after the marks; reads every contestant, so not for a key press.
  public var openItems: [OpenItem] {
    guard !roster.isEmpty else { return [.nobody] }
    let missing = roster.indices.compactMap { contestant -> OpenItem? in
      let sheet = sheet(contestant)
      guard sheet.missing(under: scheme) > 0 else { return nil }
      let columns = sheet.cells.indices.filter { sheet.cells[$0] == .missing }
      return columns.isEmpty ? nil : .missing(contestant: contestant, columns: columns)
    }
    return conflicts.map { .conflict(contestant: $0) } + missing + ranking.openTies.map { .tie($0) }
  }
}

internal import Scoring

/// Something that stands between a contest and its sign-off.
public enum OpenItem: Hashable, Sendable {
  /// Cells not yet keyed, by column.
  case missing(contestant: Int, columns: [Int])
  /// A tie that needs the head referee's ruling.
  case tie([Int])
  /// Two or more records claim a cell, or the status.
  case conflict(contestant: Int)
  /// The roster is empty.
  case nobody
}

extension Contest {
  /// All that is open, in roster order, conflicts before the marks and ties after them; reads every contestant, so not
  /// for a key press.
  public var openItems: [OpenItem] {
    guard !roster.isEmpty else { return [.nobody] }
    let missing = roster.indices.compactMap { contestant -> OpenItem? in
      let columns = missingColumns(contestant)
      return columns.isEmpty ? nil : .missing(contestant: contestant, columns: columns)
    }
    return conflicts.map { .conflict(contestant: $0) } + missing + ranking.openTies.map { .tie($0) }
  }

  /// How much is open that a sign-off waits for, without listing it: cells, ties and contestants in conflict.
  public var openCount: Int {
    guard !roster.isEmpty else { return 1 }
    // The ranking counts a cell in conflict among the missing ones.
    let counted = conflicted.reduce(0) { count, contestant in
      let sheet = sheet(contestant)
      return count + sheet.missing(under: scheme) - missingColumns(contestant).count
    }
    return ranking.missingCount - counted + openTieCount + conflicted.count
  }

  /// The columns still to key: none of someone who is out of the contest, and none that two records claim.
  private func missingColumns(_ contestant: Int) -> [Int] {
    let sheet = sheet(contestant)
    guard sheet.missing(under: scheme) > 0 else { return [] }
    return scheme.columns.indices.filter {
      sheet.cells[$0] == .missing && !isInConflict(contestant, column: $0)
    }
  }
}

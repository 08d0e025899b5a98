internal import Competition
internal import Journal

extension Figure {
  func measureOpening(_ bench: Bench) throws -> [Row] {
    try opening(records: 20_000, times: 15, bench) + opening(records: 1_000_000, times: 5, bench)
  }

  /// One record in three registers a contestant, two key the marks.
  private func opening(records: Int, times: Int, _ bench: Bench) throws -> [Row] {
    let path = bench.workplace.fresh("opening")
    defer { bench.workplace.remove(path) }
    try Field(contestants: records / 3, finished: records / 3).make(at: path).close()
    var lines = Series()
    var folders = Series()
    for _ in 0..<times {
      let (journal, alone) = try timed { () throws(JournalError) in
        try Journal.open(in: path, program: "caipan-bench") { _ in }
      }
      lines.add(alone)
      journal.close()
      let (folder, whole) = try timed { () throws(FolderProblem) in try Field.open(path) }
      folders.add(whole)
      folder.close()
    }
    let count = Quantity.grouped(records)
    return [
      Row(.opening, "\(count) records, every line checked", lines),
      Row(
        .opening, "\(count) records, and the state they make", folders,
        comparison: ratio(folders, to: lines) + " the lines alone"),
    ]
  }
}

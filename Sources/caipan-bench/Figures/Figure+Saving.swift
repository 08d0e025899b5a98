internal import Competition
internal import Journal
internal import Scoring

extension Figure {
  func measureSaving(_ bench: Bench) throws -> [Row] {
    try [300, 100_000].flatMap { contestants in
      let field = Field(contestants: contestants, finished: contestants / 2)
      let path = bench.workplace.fresh("saving")
      defer { bench.workplace.remove(path) }
      let onDisk = try saving(field, field.make(at: path))
      let inMemory = try saving(field, field.make(at: "bench", disk: MemoryDisk()))
      let count = Quantity.grouped(contestants)
      return [
        Row(.saving, "one mark saved among \(count)", onDisk, comparison: share(inMemory, of: onDisk) + " is ours"),
        Row(.saving, "the same without a disk", inMemory),
      ]
    }
  }

  /// Keys marks that are missing: decided, appended, applied and ranked.
  private func saving(_ field: Field, _ folder: CompetitionFolder) throws -> Series {
    var series = Series()
    for index in field.finished..<min(field.contestants, field.finished + 150) {
      let intent = Intent.key(
        contest: 1, entry: field.entry(index), component: "practical", .mark(Field.mark(index * 31)), replacing: [],
        reason: "")
      series.add(try timed { () throws(ActFailure) in try folder.act(intent, by: Field.scorekeeper) }.nanoseconds)
    }
    folder.close()
    return series
  }

  private func share(_ part: Series, of whole: Series) -> String {
    "\(part.median * 100 / max(1, whole.median)) %"
  }
}

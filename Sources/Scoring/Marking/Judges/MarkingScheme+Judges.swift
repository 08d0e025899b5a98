extension MarkingScheme {
  /// How each judge has marked so far, in the order in which they first come up in the piles.
  ///
  /// `judge` names who marked a work's sheet in a pile; nil leaves the sheet out. Excused sheets and marks off the scale
  /// are none. Reads every judged cell of every work: for a screen that is opened, not for a key that is pressed.
  public func judgeStatistics(
    of works: [MarkedWork], judge: (_ work: Int, _ pile: Int) -> String?
  ) -> [JudgeStatistics] {
    var gathered = GatheredMarks()
    for pile in piles.indices where piles[pile].judge > 0 {
      for index in works.indices { gathered.introduce(judge(index, pile)) }
    }
    for (index, work) in works.enumerated() {
      for module in modules.indices {
        let sheets = piles(of: module).filter { piles[$0].judge > 0 && !work.excused.contains($0) }
        let judges = sheets.map { judge(index, $0) }
        let cells = sheets.first.map { piles[$0].cells.count } ?? 0
        for cell in 0..<cells {
          gathered.take(marks(in: cell, of: sheets, by: judges, work), of: index)
        }
      }
    }
    return gathered.statistics
  }

  /// The marks that the judges of a panel gave one aspect.
  private func marks(in cell: Int, of sheets: [Int], by judges: [String?], _ work: MarkedWork) -> [GatheredMark] {
    zip(sheets, judges).compactMap { sheet, judge in
      let place = piles[sheet].cells.lowerBound + cell
      let aspect = modules[places[place].module].aspects[places[place].aspect]
      guard let judge, place < work.scores.count, let mark = work.scores[place], aspect.holds(mark) else { return nil }
      let share = Double(mark.hundredths) / Double(aspect.highestKeyed.hundredths)
      return GatheredMark(judge: judge, place: place, mark: mark, share: share, kind: aspect.kind)
    }
  }
}

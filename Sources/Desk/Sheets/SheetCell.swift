internal import Competition
internal import Scoring

/// One cell of one subject's sheets in one keying.
struct SheetCell: Hashable, Sendable {
  let keying: Keying
  let subject: Int
  /// The place of the scheme.
  let place: Int

  init(_ keying: Keying, _ subject: Int, _ place: Int) {
    self.keying = keying
    self.subject = subject
    self.place = place
  }
}

extension Contest {
  /// A mark as an intent names it; nothing is missing of the names, because cells come from the scheme.
  func score(_ mark: Mark, _ cell: SheetCell) -> Score {
    guard let scheme = marking?.scheme, scheme.places.indices.contains(cell.place) else {
      return Score(of: "", module: "", aspect: "", judge: 0, keying: cell.keying, value: mark)
    }
    let at = scheme.places[cell.place]
    let module = scheme.modules[at.module]
    return Score(
      of: label(of: cell.subject), module: module.id, aspect: module.aspects[at.aspect].id, judge: at.judge,
      keying: cell.keying, value: mark)
  }

  /// The cell that a score of an intent is about.
  func cell(of score: Score) -> SheetCell? {
    guard let modules = marking?.scheme.modules, let subject = subject(score.of),
      let module = modules.firstIndex(where: { $0.id == score.module }),
      let aspect = modules[module].aspects.firstIndex(where: { $0.id == score.aspect }),
      let place = place(module: module, aspect: aspect, judge: score.judge)
    else { return nil }
    return SheetCell(score.keying, subject, place)
  }
}

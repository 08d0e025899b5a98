import Scoring
import Testing

@testable import Competition

// Single cells of sheets, and what is decided about them; a cell is named as programs name it, `A/A2:1`.
extension Arena {
  func key(
    _ place: String, of label: String, _ value: String, _ keying: Keying = .first,
    by person: String = Arena.scorekeeper,
    reason: String = ""
  ) throws {
    let parts = place.split(whereSeparator: { "/:".contains($0) }).map(String.init)
    let score = Score(
      of: label, module: parts[0], aspect: parts[1], judge: try #require(Int(parts[2])), keying: keying,
      value: try #require(Mark(spelled: value)))
    try act(.score(contest: 1, score, replacing: [], reason: reason), by: person)
  }

  func penalise(_ label: String, _ rule: String, module: String = "", reason: String = "计时员报告") throws {
    try act(
      .penalise(contest: 1, of: label, rule: rule, module: module, count: 1, decidedBy: "张伟", reason: reason),
      by: Self.scorekeeper)
  }
}

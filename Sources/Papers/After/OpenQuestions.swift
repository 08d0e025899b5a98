internal import Competition
internal import Scoring

extension Material {
  /// So many questions are listed; the others are counted.
  private static let mostQuestions = 20

  /// What nobody has answered yet; nothing where nothing is asked.
  func questionBlocks(_ questions: [OpenQuestion]) -> [Block] {
    guard !questions.isEmpty else { return [] }
    let listed = questions.prefix(Self.mostQuestions).map { wording.question($0, contest) }
    let rest = questions.count - listed.count
    return [
      .heading("待核实事项（\(questions.count) 项）"),
      .points(listed + (rest > 0 ? ["另有 \(rest) 项，见合规报告。"] : [])),
    ]
  }
}

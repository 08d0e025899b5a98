internal import Scoring

extension Paper {
  static func scoreSummary(_ material: Material) -> Paper {
    Paper(.scoreSummary, title: PaperKind.scoreSummary.name.zh, stamp: material.stamp, blocks: [])
  }
}

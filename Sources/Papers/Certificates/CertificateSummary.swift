internal import Scoring

extension Paper {
  static func certificateSummary(_ material: Material) -> Paper {
    Paper(.certificateSummary, title: PaperKind.certificateSummary.name.zh, stamp: material.stamp, blocks: [])
  }
}

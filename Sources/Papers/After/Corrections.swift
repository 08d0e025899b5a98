internal import Scoring

extension Paper {
  static func corrections(_ material: Material) -> Paper {
    Paper(.corrections, title: PaperKind.corrections.name.zh, stamp: material.stamp, blocks: [])
  }
}

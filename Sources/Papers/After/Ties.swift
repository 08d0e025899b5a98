internal import Scoring

extension Paper {
  static func ties(_ material: Material) -> Paper {
    Paper(.ties, title: PaperKind.ties.name.zh, stamp: material.stamp, blocks: [])
  }
}

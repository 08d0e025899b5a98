internal import Scoring

extension Paper {
  static func awards(_ material: Material) -> Paper {
    Paper(.awards, title: PaperKind.awards.name.zh, stamp: material.stamp, blocks: [])
  }
}

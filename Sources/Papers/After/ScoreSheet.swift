internal import Scoring

extension Paper {
  static func scoreSheet(_ material: Material) -> Paper {
    Paper(.scoreSheet, title: PaperKind.scoreSheet.name.zh, stamp: material.stamp, blocks: [])
  }
}

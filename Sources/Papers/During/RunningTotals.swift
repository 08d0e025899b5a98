internal import Scoring

extension Paper {
  static func runningTotals(_ material: Material) -> Paper {
    Paper(.runningTotals, title: PaperKind.runningTotals.name.zh, stamp: material.stamp, blocks: [])
  }
}

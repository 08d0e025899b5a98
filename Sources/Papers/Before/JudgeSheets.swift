internal import Scoring

extension Paper {
  static func judgeSheets(_ material: Material) -> Paper {
    Paper(.judgeSheets, title: PaperKind.judgeSheets.name.zh, stamp: material.stamp, blocks: [])
  }
}

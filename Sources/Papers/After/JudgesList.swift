internal import Scoring

extension Paper {
  static func judgesList(_ material: Material) -> Paper {
    Paper(.judgesList, title: PaperKind.judgesList.name.zh, stamp: material.stamp, blocks: [])
  }
}

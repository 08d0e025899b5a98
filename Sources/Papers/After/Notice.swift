internal import Scoring

extension Paper {
  static func notice(_ material: Material) -> Paper {
    Paper(.notice, title: PaperKind.notice.name.zh, stamp: material.stamp, blocks: [])
  }
}

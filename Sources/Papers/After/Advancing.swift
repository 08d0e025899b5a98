internal import Scoring

extension Paper {
  static func advancing(_ material: Material) -> Paper {
    Paper(.advancing, title: PaperKind.advancing.name.zh, stamp: material.stamp, blocks: [])
  }
}

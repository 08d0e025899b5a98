internal import Scoring

extension Paper {
  static func register(_ material: Material) -> Paper {
    Paper(.register, title: PaperKind.register.name.zh, stamp: material.stamp, blocks: [])
  }
}

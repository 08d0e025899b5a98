internal import Scoring

extension Paper {
  static func instructions(_ material: Material) -> Paper {
    Paper(.instructions, title: PaperKind.instructions.name.zh, stamp: material.stamp, blocks: [])
  }
}

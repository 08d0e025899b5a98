internal import Scoring

extension Paper {
  static func drawRecord(_ material: Material) -> Paper {
    Paper(.drawRecord, title: PaperKind.drawRecord.name.zh, stamp: material.stamp, blocks: [])
  }
}

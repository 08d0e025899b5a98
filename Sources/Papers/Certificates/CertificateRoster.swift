internal import Scoring

extension Paper {
  static func certificateRoster(_ material: Material) -> Paper {
    Paper(.certificateRoster, title: PaperKind.certificateRoster.name.zh, stamp: material.stamp, blocks: [])
  }
}

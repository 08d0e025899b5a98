internal import Scoring

extension Paper {
  static func compliance(_ material: Material) -> Paper {
    Paper(.compliance, title: PaperKind.compliance.name.zh, stamp: material.stamp, blocks: [])
  }
}

internal import Scoring

extension Paper {
  static func certificateApplications(_ material: Material) -> Paper {
    Paper(.certificateApplications, title: PaperKind.certificateApplications.name.zh, stamp: material.stamp, blocks: [])
  }
}

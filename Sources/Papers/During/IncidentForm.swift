internal import Scoring

extension Paper {
  static func incidentForm(_ material: Material) -> Paper {
    Paper(.incidentForm, title: PaperKind.incidentForm.name.zh, stamp: material.stamp, blocks: [])
  }
}

internal import Scoring

extension Paper {
  static func penaltyForm(_ material: Material) -> Paper {
    Paper(.penaltyForm, title: PaperKind.penaltyForm.name.zh, stamp: material.stamp, blocks: [])
  }
}

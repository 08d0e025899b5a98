internal import Scoring

extension Paper {
  static func skilledHands(_ material: Material) -> Paper {
    Paper(.skilledHands, title: PaperKind.skilledHands.name.zh, stamp: material.stamp, blocks: [])
  }
}

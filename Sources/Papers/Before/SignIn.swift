internal import Scoring

extension Paper {
  static func signIn(_ material: Material) -> Paper {
    Paper(.signIn, title: PaperKind.signIn.name.zh, stamp: material.stamp, blocks: [])
  }
}

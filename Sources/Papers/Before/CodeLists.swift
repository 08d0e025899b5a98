internal import Scoring

extension Paper {
  static func codeLists(_ material: Material) -> Paper {
    Paper(.codeLists, title: PaperKind.codeLists.name.zh, stamp: material.stamp, blocks: [])
  }
}

internal import Scoring

extension Paper {
  static func winnersTable(_ material: Material) -> Paper {
    Paper(.winnersTable, title: PaperKind.winnersTable.name.zh, stamp: material.stamp, blocks: [])
  }
}

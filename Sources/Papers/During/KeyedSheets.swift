internal import Scoring

extension Paper {
  static func keyedSheets(_ material: Material) -> Paper {
    Paper(.keyedSheets, title: PaperKind.keyedSheets.name.zh, stamp: material.stamp, blocks: [])
  }
}

internal import Scoring

extension Paper {
  static func archiveIndex(_ material: Material) -> Paper {
    Paper(.archiveIndex, title: PaperKind.archiveIndex.name.zh, stamp: material.stamp, blocks: [])
  }
}

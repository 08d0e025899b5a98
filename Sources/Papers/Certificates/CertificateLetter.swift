internal import Scoring

extension Paper {
  static func certificateLetter(_ material: Material) -> Paper {
    Paper(.certificateLetter, title: PaperKind.certificateLetter.name.zh, stamp: material.stamp, blocks: [])
  }
}

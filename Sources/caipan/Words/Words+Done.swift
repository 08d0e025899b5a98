internal import Desk
internal import Scoring

extension Words {
  /// The sample is there, but no desk can be opened on it.
  static func sampleMade(in folder: String) -> Bilingual {
    Bilingual(
      zh: "示例在 \(folder)；在终端里打开：caipan \(folder)", en: "the sample is in \(folder); at a terminal: caipan \(folder)")
  }
}

internal import Competition
internal import Desk
internal import Scoring

extension Words {
  /// A competition was founded.
  static func founded(_ setUp: ContestSetUp, in folder: String) -> Bilingual {
    Bilingual(
      zh: "已新建 \(folder)：\(setUp.event) \(setUp.stage.zh)；下一步 caipan import \(folder) roster 名单.csv",
      en: "founded in \(folder): \(setUp.event), \(setUp.stage.rawValue); next: caipan import \(folder) roster FILE")
  }

  /// The sample is there, but no desk can be opened on it.
  static func sampleMade(in folder: String) -> Bilingual {
    Bilingual(
      zh: "示例在 \(folder)；在终端里打开：caipan \(folder)", en: "the sample is in \(folder); at a terminal: caipan \(folder)")
  }
}

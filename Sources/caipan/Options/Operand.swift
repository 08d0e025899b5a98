internal import Scoring

/// What stands in a command without an option's name.
enum Operand: Hashable, Sendable {
  case folder
  case what
  case file
  case rulebookID

  /// How the help writes it.
  var name: Bilingual {
    switch self {
    case .folder: Bilingual(zh: "目录", en: "DIR")
    case .what: Bilingual(zh: "roster|marks", en: "roster|marks")
    case .file: Bilingual(zh: "文件", en: "FILE")
    case .rulebookID: Bilingual(zh: "编号", en: "ID")
    }
  }
}

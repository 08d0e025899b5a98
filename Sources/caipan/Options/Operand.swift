internal import Scoring

/// What stands in a command without an option's name.
enum Operand: Hashable, Sendable {
  case folder
  case what
  case file
  case entry
  case rulebookID
  case papers
  case archive
  /// A folder, or an archive of one.
  case competition

  /// How the help writes it.
  var name: Bilingual {
    switch self {
    case .folder: Bilingual(zh: "目录", en: "DIR")
    case .archive: Bilingual(zh: "归档文件", en: "FILE")
    case .competition: Bilingual(zh: "目录或归档文件", en: "DIR|FILE")
    case .what: ImportCommand.What.operand
    case .file: Bilingual(zh: "文件", en: "FILE")
    case .entry: Bilingual(zh: "参赛号", en: "ENTRY")
    case .papers: Bilingual(zh: "种类…", en: "KIND…")
    case .rulebookID: Bilingual(zh: "编号", en: "ID")
    }
  }
}

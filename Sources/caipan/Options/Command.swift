internal import Scoring

/// The commands: with `Option`, the one table from which parsing and help are made.
enum Command: String, CaseIterable, Hashable, Sendable {
  case desk
  case demo, new
  case bringIn = "import"
  case record, results, verify, rules

  /// The word that is typed; the desk has none.
  var word: String? { self == .desk ? nil : rawValue }

  /// The command of a word.
  init?(word: String) {
    guard let command = Command(rawValue: word), command != .desk else { return nil }
    self = command
  }

  /// One row of the table.
  struct Row {
    /// The operands, in their order.
    let operands: [Operand]
    /// Whether the last operand may be left out.
    var lastIsOptional = false
    /// The options that must be given.
    var required: [Option] = []
    /// The options that may be given.
    var optional: [Option] = []
    /// What the help says of it.
    let text: Bilingual
    /// What can be typed into it, where it reads lines.
    var examples: [String] = []
  }

  /// The command's row.
  var row: Row {
    switch self {
    case .desk:
      Row(
        operands: [.folder], lastIsOptional: true, optional: [.theme, .mouse],
        text: Bilingual(zh: "打开裁判台（不写目录：从欢迎页选择）", en: "open the desk (without DIR: a welcome screen)"))
    case .demo:
      Row(
        operands: [.folder], lastIsOptional: true, optional: [.size, .theme, .mouse],
        text: Bilingual(
          zh: "生成示例比赛并打开（不写目录：caipan-demo；已有的原样打开）",
          en: "make a sample competition and open it (else caipan-demo; one that is there is opened as it is)"))
    case .new:
      Row(
        operands: [.folder], required: [.rulebook, .event, .stage],
        optional: [.committee, .tier, .title, .date, .code, .station],
        text: Bilingual(zh: "新建一场比赛", en: "found a competition"))
    case .bringIn:
      Row(
        operands: [.folder, .what, .file], optional: [.dryRun, .skipBad, .by],
        text: Bilingual(
          zh: "导入选手名单（roster）或成绩（marks）：CSV，逐行说明", en: "import a roster or marks from CSV, every row accounted for"))
    case .record:
      Row(
        operands: [.folder], optional: [.from, .by],
        text: Bilingual(
          zh: "逐行读 JSON 操作，存盘后逐行回执", en: "one JSON operation a line in, one receipt a line out, once it is durable"),
        examples: Operation.examples)
    case .results:
      Row(
        operands: [.folder], optional: [.format, .event, .stage, .committee, .at],
        text: Bilingual(zh: "输出排名结果", en: "print the result"))
    case .verify:
      Row(
        operands: [.folder],
        text: Bilingual(zh: "核验日志链、签名和封存", en: "check the chain, the signatures and the seals of the journal"))
    case .rules:
      Row(
        operands: [.rulebookID], lastIsOptional: true,
        text: Bilingual(zh: "列出内置规则，或输出其中一份（JSON）", en: "list the built-in rulebooks, or print one as JSON"))
    }
  }

  /// The options every command takes.
  static let everywhere: [Option] = [.lang, .help]
}

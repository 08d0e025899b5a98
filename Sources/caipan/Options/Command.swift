internal import Desk
internal import Scoring

/// The commands: with `Option`, the one table from which parsing and help are made.
enum Command: String, CaseIterable, Hashable, Sendable {
  case desk
  case demo, new
  case bringIn = "import"
  case record, results, papers, archive, explain, scheme, check, verify, rules

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
    /// Whether there may be several of the last one.
    var lastRepeats = false
    /// The options that must be given.
    var required: [Option] = []
    /// The options that may be given.
    var optional: [Option] = []
    /// What the help says of it.
    let text: Bilingual
    /// What can be typed into it, where it reads lines.
    var examples: [Bilingual] = []
    /// What the help calls these examples.
    var examplesTitle = Words.helpOperations
  }

  /// The command's row.
  var row: Row {
    switch self {
    case .desk:
      Row(
        operands: [.folder], lastIsOptional: true, optional: [.theme, .mouse, .lock],
        text: Bilingual(zh: "打开裁判台（不写目录：从欢迎页选择）", en: "open the desk (without DIR: a welcome screen)"))
    case .demo:
      Row(
        operands: [.folder], lastIsOptional: true, optional: [.size, .theme, .mouse, .lock],
        text: Bilingual(
          zh: "生成示例比赛并打开（不写目录：caipan-demo；已有的原样打开）",
          en: "make a sample competition and open it (else caipan-demo; one that is there is opened as it is)"))
    case .new:
      Row(
        operands: [.folder], required: [.event, .stage],
        optional: [
          .rulebook, .title, .committee, .tier, .date, .closing, .code, .levels, .certificates, .contestClass,
          .requiredField, .awards, .innovative, .advancing, .team, .by, .station,
        ],
        text: Bilingual(
          zh: "新建比赛（须写 --rulebook）；目录里已有比赛时，给它加一个场次",
          en: "found a competition (under --rulebook), or add a contest to the one that is there"))
    case .bringIn:
      Row(
        operands: [.folder, .what, .file],
        optional: [.sheet, .event, .stage, .committee, .dryRun, .skipBad, .by, .reason],
        text: Bilingual(
          zh:
            "导入选手名单（roster）、成绩（marks）、评分方案（scheme，也可为 JSON）、评委（judges）、历届一等奖（winners）：XLSX 或 CSV，逐行说明；或又一年的工作日历（calendar）",
          en:
            "import a roster, marks, a marking scheme (JSON too), judges, or past first-prize winners from XLSX or CSV, every row accounted for; or a year's calendar"
        ),
        examples: SheetExamples.lines, examplesTitle: Words.helpSheets)
    case .record:
      Row(
        operands: [.folder], optional: [.from, .by, .dryRun],
        text: Bilingual(
          zh: "逐行读 JSON 操作，存盘后逐行回执；--dry-run 只算出谁的成绩、名次、奖项、晋级、证书会变，什么也不记录",
          en:
            "one JSON operation a line in, one receipt a line out, once it is durable; with --dry-run only what would change for whom"
        ),
        examples: Operation.examples.map { Bilingual(zh: $0, en: $0) })
    case .results:
      Row(
        operands: [.folder], optional: [.format, .event, .stage, .committee, .at],
        text: Bilingual(zh: "输出排名结果", en: "print the result"))
    case .papers:
      Row(
        operands: [.folder, .papers], lastIsOptional: true, lastRepeats: true,
        optional: [.list, .form, .to, .event, .stage, .committee, .by, .at],
        text: Bilingual(
          zh: "出文书：评分表、成绩单、公示稿、取证名册等，PDF 和 XLSX 存入 目录/papers；不写种类则凡能出的都出",
          en:
            "make papers: judges' sheets, score sheet, notice, rosters …, PDF and XLSX in DIR/papers; without KIND all there are"
        ),
        examples: PaperKind.allCases.map {
          Bilingual(zh: "\($0.rawValue)  \($0.name.zh)", en: "\($0.rawValue)  \($0.name.en)")
        },
        examplesTitle: Words.helpPapers)
    case .explain:
      Row(
        operands: [.folder, .entry], optional: [.event, .stage, .committee],
        text: Bilingual(
          zh: "说明一名选手（解密前按密码号）：从分数到名次、晋级、奖项、证书，逐步写明条款",
          en:
            "explain a contestant (by code while codes stand), from the marks to rank, awards and certificate, with every clause"
        ))
    case .scheme:
      Row(
        operands: [.folder], optional: [.format, .event, .stage, .committee],
        text: Bilingual(
          zh: "输出评分方案：对齐的表、JSON，或可再导入的 CSV",
          en: "print the marking scheme: an aligned table, its JSON, or the CSV that import reads"))
    case .check:
      Row(
        operands: [.folder], optional: [.format, .event, .stage, .committee],
        text: Bilingual(
          zh: "合规：通知的每一条、期限、待答", en: "compliance: every checkable clause, the deadlines, the open questions"))
    case .archive:
      Row(
        operands: [.folder, .archive],
        text: Bilingual(
          zh: "归档：日志、规则、签核、文书和核验脚本，连同每个文件的哈希，存为一个文件",
          en: "pack journal, rules, signatures, papers and the auditor's script, with the hash of each, into one file"))
    case .verify:
      Row(
        operands: [.competition], optional: [.paper],
        text: Bilingual(
          zh: "核验日志链、签名和封存；归档文件还查清单，并由其中的日志重出全部文书比对",
          en:
            "check the chain, the signatures and the seals of the journal; of an archive its manifest too, and every paper made again"
        ))
    case .rules:
      Row(
        operands: [.rulebookID], lastIsOptional: true,
        text: Bilingual(zh: "列出内置规则，或输出其中一份（JSON）", en: "list the built-in rulebooks, or print one as JSON"))
    }
  }

  /// The options every command takes.
  static let everywhere: [Option] = [.lang, .help]
}

internal import Scoring

/// The words of one kind of cell of a marking scheme's sheet: what a draft calls them, and how cells spell them.
struct MarkingWords {
  private let words: [(draft: String, cell: Bilingual, also: [String])]

  /// Words; `also` holds further spellings, with blanks between them.
  private init(_ words: [(draft: String, zh: String, en: String, also: String)]) {
    self.words = words.map { word in
      (word.draft, Bilingual(zh: word.zh, en: word.en), word.also.split(separator: " ").map(String.init))
    }
  }

  /// What a draft calls what stands in a cell; `nil` where that is no such word.
  func draft(of cell: String) -> String? {
    let folded = MarkingWords.folded(cell)
    return words.first { word in
      ([word.draft, word.cell.zh, word.cell.en] + word.also).contains { MarkingWords.folded($0) == folded }
    }?.draft
  }

  /// How a cell of ours spells what a draft calls so; a draft's own word where it is none that is known.
  func cell(of draft: String) -> Bilingual {
    words.first { $0.draft == draft }?.cell ?? Bilingual(zh: draft, en: draft)
  }

  /// A cell's text as words are compared: without spaces and full-width forms, in small letters.
  static func folded(_ text: String) -> String {
    FullWidth.folded(text).lowercased().filter { !$0.isWhitespace }
  }
}

extension MarkingWords {
  static let kinds = MarkingWords([
    ("measurement", "测量", "measurement", "测量分 客观 客观分 measured"),
    ("judgement", "评价", "judgement", "评价分 主观 主观分 judgment judged"),
    ("points", "打分", "points", "评分 打分制 point"),
  ])
  static let joins = MarkingWords([
    ("sum", "相加", "sum", "加总 合计 add"),
    ("weighted", "加权", "weighted", "按权重 权重"),
  ])
  static let penaltyKinds = MarkingWords([
    ("fixed", "一次", "once", "固定 一次性 fixed"),
    ("perFault", "每次", "each", "每处 每项 perfault pereach"),
  ])
  static let voidedModules = MarkingWords([
    ("noPoints", "不得分", "no points", "nopoints"),
    ("voidsComponent", "部分作废", "component void", "整个部分作废 voidscomponent"),
  ])
  static let secondKeyings = MarkingWords([
    ("all", "全部", "all", "全部复核"),
    ("none", "不复核", "none", "无 no"),
    ("sample", "抽样", "sample", "抽查 抽样复核"),
  ])
  /// A module's floor, which a draft has as true or false.
  static let floors = MarkingWords([("true", "0", "0", "0.00 零"), ("false", "不限", "none", "无 no")])
  /// Whether penalties come before the rounding.
  static let penaltyOrders = MarkingWords([
    ("true", "先扣分后四舍五入", "before rounding", "先扣分 四舍五入前"),
    ("false", "先四舍五入后扣分", "after rounding", "后扣分 四舍五入后"),
  ])
  /// Whether sheets are counted.
  static let papers = MarkingWords([
    ("true", "清点", "counted", "是 yes"), ("false", "不清点", "not counted", "否 不 no none"),
  ])
  /// Where marks are rounded on their way.
  static let roundings = MarkingWords([
    ("judgement", "评价", "judgement", "评价分 judgment"), ("points", "打分", "points", "评分"),
    ("module", "模块", "module", "模块分"),
  ])

  /// Whether a cell says that there is no limit, or no rounding.
  static func isNone(_ cell: String) -> Bool {
    ["", "不限", "不舍", "不舍入", "精确", "无", "none", "exact", "-", "—", "/"].contains(folded(cell))
  }
}

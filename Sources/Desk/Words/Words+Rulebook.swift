public import Scoring

extension Words {
  /// What is wrong with a rulebook, with the path to the member.
  public static func rulebookProblem(_ problem: RulebookProblem) -> Bilingual {
    let fault = rulebookFault(problem.fault)
    guard !problem.path.isEmpty else { return both("规则文件：\(fault.zh)", "the rulebook: \(fault.en)") }
    return both("规则文件 \(problem.path)：\(fault.zh)", "the rulebook, \(problem.path): \(fault.en)")
  }

  static func rulebookFault(_ fault: RulebookFault) -> Bilingual {
    switch fault {
    case .tooLong(let most): both("太长，最多 \(most) 字节", "longer than \(most) bytes")
    case .notJSON(let problem): jsonProblem(problem)
    case .wrongKind(let kind, let orNull): wrongKind(kind, orNull: orNull)
    case .missing: both("缺少这一项", "has to be there")
    case .unknownMember: both("不认识这一项，请删去或改名", "no rule has this name; remove or rename it")
    case .notARulebook:
      both("不是裁判台的规则文件（format 应为 caipan-rulebook）", "not a rulebook (format should be caipan-rulebook)")
    case .otherVersion(let newest):
      both("版本不同，本程序认识版本 1 到 \(newest)", "another version; this program knows 1 to \(newest)")
    case .emptyText: both("不能为空", "must not be empty")
    case .controlCharacter: both("含有控制字符或换行", "holds a control character or a line break")
    case .badIdentifier: both("只能用小写字母、数字和连字符，最多 64 个", "1 to 64 lower-case letters, digits and hyphens")
    case .reservedIdentifier: both("这个名字已有别的意思，请换一个", "means something else already; choose another")
    case .badDate: both("应为 YYYY-MM-DD", "should be a day as YYYY-MM-DD")
    case .badDecimal: both("应为最多两位小数的数", "should be a number of at most two decimals")
    case .badInteger: both("应为整数", "should be a whole number")
    case .outOfRange(let range):
      both("应在 \(range.lowerBound) 到 \(range.upperBound) 之间", "should be \(range.lowerBound) to \(range.upperBound)")
    case .offScale(let highest):
      both("应大于 0，不超过 \(highest.text)", "should be above 0 and at most \(highest.text)")
    case .emptyArray: both("至少要有一个", "needs at least one element")
    case .tooMany(let most): both("最多 \(most) 个", "at most \(most) elements")
    case .repeats(let path): both("与 \(path) 重复", "says again what \(path) says")
    case .exactlyOne(let names):
      both("\(names.joined(separator: "、")) 应有且只有一个", "needs exactly one of \(names.joined(separator: ", "))")
    case .endBeforeStart(let start): both("在 \(start) 之前", "lies before \(start)")
    case .notTrue: both("只能是 true", "can only be true")
    case .notUsed: both("这里用不到：应为 null（数目为 0）", "is not used here: null, or 0 for a number")
    case .unknownWord(let words): both("只能是 " + words.joined(separator: "、"), "one of " + words.joined(separator: ", "))
    case .clauseTwice: both("这一条引了两次", "this clause is quoted twice")
    case .clauseNotQuoted(let number): both("clauses 里没有引第 \(number) 条", "clause \(number) is not quoted under clauses")
    case .noSuchComponent(let id): both("没有成绩项 \(id)", "no component \(id)")
    case .noSuchColumn(let id): both("没有 \(id) 这一列", "no column \(id)")
    case .weightUnderLimit(let limit):
      both(
        "低于通知要求的 \(percent(limit.atLeastBasisPoints))（\(basis(limit.basis).zh)）",
        "under the notice's \(percent(limit.atLeastBasisPoints)) (\(basis(limit.basis).en))")
    case .rulingMissing: both("同分顺序最后必须是 ruling（裁判长裁定）", "the tie chain has to end with the ruling")
    case .rulingNotLast: both("ruling 之后不能再有别的", "nothing may stand behind the ruling")
    case .rulingWithSharedRanks: both("允许并列就不需要裁定", "with shared ranks there is nothing to rule on")
    case .scheme(let fault): schemeFault(fault)
    case .provisions(let fault): provisionsFault(fault)
    }
  }

  private static func wrongKind(_ kind: RulebookFault.Kind, orNull: Bool) -> Bilingual {
    let what: Bilingual =
      switch kind {
      case .object: both("应为对象 { }", "should be an object { }")
      case .array: both("应为数组 [ ]", "should be an array [ ]")
      case .text: both("应为文字", "should be a text")
      case .number: both("应为数", "should be a number")
      case .textOrNumber: both("应为文字或数", "should be a text or a number")
      case .trueOrFalse: both("应为 true 或 false", "should be true or false")
      }
    return orNull ? both("\(what.zh)，或 null", "\(what.en), or null") : what
  }

  private static func schemeFault(_ fault: SchemeFault) -> Bilingual {
    switch fault {
    case .noComponent: both("没有任何成绩项", "there is no component")
    case .columnTwice: both("同名的列出现两次", "a column stands twice")
    case .weightOutOfRange: both("权重应在 0.01 % 到 100 % 之间", "a weight is 0.01 % to 100 %")
    case .weightSum(let sum): both("权重之和是 \(percent(sum))，不是 100 %", "the weights sum to \(percent(sum)), not 100 %")
    case .highestOutOfRange: both("满分不在允许范围（成绩项满分 100）", "the highest mark is out of range (components: 100)")
    case .decimalsOutOfRange: both("小数位数应为 0 到 2", "decimals are 0 to 2")
    case .tooManyTies: both("同分顺序最多 \(Scheme.mostTies) 项", "at most \(Scheme.mostTies) tie keys")
    case .tieWithoutColumn: both("同分顺序里没有对应的列", "a tie key names no column")
    case .tieTwice: both("同分顺序里重复", "a tie key stands twice")
    case .tieAgainstMeasure: both("与该项「高者优先/低者优先」相反", "says the opposite of its measure")
    case .measureBreaksNoTie: both("这一项不参与同分排序，录了也没有用", "breaks no tie: it would be keyed for nothing")
    case .roundTotalOutOfRange: both("总分小数位数应为 0 到 5", "the total is rounded to 0 to 5 decimals")
    }
  }

  /// What is wrong with a JSON text, with line and column.
  public static func jsonProblem(_ problem: JSONProblem) -> Bilingual {
    let what: Bilingual =
      switch problem.what {
      case .unexpectedEnd: both("没有写完", "ends too early")
      case .unexpectedByte: both("此处写法不对", "something can't stand here")
      case .badUTF8: both("不是 UTF-8", "is not UTF-8")
      case .controlCharacter: both("文字里有控制字符", "a control character in a string")
      case .badEscape: both("转义写法不对", "a bad escape")
      case .loneSurrogate: both("半个代理对", "half a surrogate pair")
      case .badNumber: both("数的写法不对", "a badly spelled number")
      case .duplicateMember: both("同名项出现两次", "a member stands twice")
      case .tooDeep(let most): both("嵌套超过 \(most) 层", "nested deeper than \(most)")
      case .trailingText: both("后面还有多余文字", "something stands behind it")
      }
    return both(
      "第 \(problem.line) 行第 \(problem.column) 列：\(what.zh)",
      "line \(problem.line), column \(problem.column): \(what.en)")
  }

  /// Basis points as a percentage: 7000 is `70 %`.
  static func percent(_ basisPoints: Int) -> String {
    let rest = basisPoints % 100
    return rest == 0 ? "\(basisPoints / 100) %" : "\(Mark(hundredths: basisPoints).text) %"
  }

  /// What a rule rests on.
  public static func basis(_ basis: Basis) -> Bilingual {
    switch basis {
    case .clause(let number): both(number, "clause \(number)")
    case .convention: both("程序约定（通知未规定）", "our convention; the notice is silent")
    }
  }
}

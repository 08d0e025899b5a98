public import Scoring

extension Words {
  /// Why a text is no marking scheme, with the path to the member.
  public static func markingProblem(_ problem: MarkingProblem) -> Bilingual {
    let fault = markingFault(problem.fault)
    guard !problem.path.isEmpty else { return both("评分方案：\(fault.zh)", "the marking scheme: \(fault.en)") }
    return both("评分方案 \(problem.path)：\(fault.zh)", "the marking scheme, \(problem.path): \(fault.en)")
  }

  /// What is wrong with a member of a marking scheme, without the path.
  static func markingFault(_ fault: MarkingFault) -> Bilingual {
    switch fault {
    case .notJSON(let problem): jsonProblem(problem)
    case .tooLong(let most):
      both("太长，写进日志最多 \(most) 字节：缩短名称，或减少评分点", "over \(most) bytes in the journal: shorten names or drop aspects")
    case .notAMarkingScheme:
      both("不是裁判台的评分方案（format 应为 caipan-marking）", "not a marking scheme (format should be caipan-marking)")
    case .otherVersion(let known): both("版本不同，本程序认识版本 \(known)", "another version; this program knows \(known)")
    case .form(let fault): rulebookFault(fault)
    case .badIdentifier:
      both("只能用字母、数字、点和连字符，最多 16 个，以字母或数字开头", "1 to 16 letters, digits, points and hyphens, a letter or digit first")
    case .componentExpected(let id):
      both("这里应是规则中的成绩项 \(id)（各项都要列出，顺序相同）", "the rulebook has \(id) here (every component, in its order)")
    case .absentMadeOfModules:
      both("权重为 0 即本场不考，made 应为 keyed", "weight 0 is not part of the contest: made has to be keyed")
    case .noModules: both("由模块合成，却没有一个模块属于它", "is made of modules, and no module belongs to it")
    case .notMadeOfModules(let id):
      both("\(id) 是直接录入的一个分数，没有模块和扣分", "\(id) is keyed as one mark: nothing here belongs to it")
    case .modulesSum(let component, let sum):
      both(
        "\(component) 各模块满分之和是 \(sum.text)，应为 100.00；不足 100 可改用加权（join: weighted）",
        "the modules of \(component) sum to \(sum.text), not 100.00; other sums need weights (join: weighted)")
    case .modulesWeigh(let component, let weight):
      both(
        "\(component) 各模块权重之和是 \(percent(weight))，应为 100 %",
        "the modules of \(component) weigh \(percent(weight)), not 100 %")
    case .aspectsSum(let sum): both("各评分点之和是 \(sum.text)，应与此相等", "its aspects sum to \(sum.text), which this has to be")
    case .finerThanKeyed(let decimals):
      both("只能录 \(decimals) 位小数，满分就录不出来", "marks are keyed with \(decimals) decimals, so nobody could get it")
    case .finerThanRounded(let decimals):
      both("分数取 \(decimals) 位小数，进位会超过满分", "marks are rounded to \(decimals) decimals, which could pass it")
    case .nothingJudged: both("没有评委打分的评分点，评委数应为 0", "no aspect is judged: there are 0 judges")
    case .pairOfTwo: both("双评（pair）正好两位评委", "a pair is two judges")
    case .allTrimmed(let judges): both("\(judges) 位评委，去掉后一个分也不剩", "of \(judges) judges nothing is left")
    case .nothingTrimmed: both("去极值（trimmed）却一个也没去：改用 mean", "nothing is trimmed: use mean")
    case .nobodyToSpare(let judges):
      both("只有 \(judges) 位评委，缺一位就不成分数：应为 wait", "with \(judges) judges nobody can be spared: wait")
    case .tooManyCells(let most):
      both("每位选手的格数超过 \(most)：减少评分点或评委", "over \(most) cells a contestant: fewer aspects or judges")
    case .tooFine:
      both(
        "各模块满分除不到一起，精确分数太长：满分取整（如 100、50），或先把模块分取两位小数",
        "exact shares of these highest marks are too long fractions: choose round ones (100, 50) or round modules")
    case .noSuchModule(let id): both("没有模块 \(id)", "no module \(id)")
    case .moduleOf(let component): both("这个模块属于 \(component)", "the module belongs to \(component)")
    case .lessThanOne(let points): both("还不到一次扣的 \(points.text)", "less than the \(points.text) of one fault")
    case .drawsNobody: both("两个比例都是 0，抽不到人：改为 none", "both shares are 0: nobody is drawn; use none")
    }
  }
}

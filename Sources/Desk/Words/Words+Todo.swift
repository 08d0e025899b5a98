internal import Competition
internal import Scoring
internal import Terminal

extension Words {
  static let state = both("状态", "State")
  static let clause = both("条款", "Clause")
  static let figureAndLimit = both("实际 / 要求", "found / asked")
  static let dueTitle = both("到期", "Due")
  static let whatIsDue = both("事项", "What")
  static let party = both("由谁办", "By whom")
  static let toAnswer = both("待答（Enter 作答）", "To be answered (Enter answers)")
  static let importWinners = both(
    "历届一等奖名单：退出后用 caipan import 目录 winners 文件.csv 导入",
    "past first-prize winners: quit and run caipan import DIR winners FILE.csv")
  static let nothingToType = both(
    "这一项不能在这里填：更正名单文件，或由组委会决定（见 e 说明）",
    "not to be filled in here: correct the roster, or the committee decides (e explains)")
  static let dayInWords = both("写成 2026-09-27，且这一天要存在", "written 2026-09-27, and a day that exists")

  /// One thing on the list of questions, in one line.
  static func todo(_ todo: Todo, in contest: Contest) -> Bilingual {
    switch todo {
    case .contest(let question):
      let text = Words.question(question)
      return both("本场：\(text.zh)", "contest: \(text.en)")
    case .contestant(let contestant, let questions):
      let who = called(contest.roster[contestant])
      let texts = questions.map { unnamedCategory($0, of: contest.roster[contestant]) ?? askedShort($0) }
      return both(
        "\(who)：\(texts.map(\.zh).joined(separator: " "))", "\(who): \(texts.map(\.en).joined(separator: " "))")
    case .warning(let warning):
      let who = warning.contestant.map { called(contest.roster[$0]) }
      return both(
        "! \(who ?? "本场")：\(warning.why.zh)（原则上，须写理由通过）",
        "! \(who ?? "contest"): \(warning.why.en) (in principle: pass with a reason)")
    case .appeal(let appeal, let due): return appealTodo(appeal, due)
    case .pastWinners: return question(EligibilityQuestion.pastWinners)
    }
  }

  /// The question for a category where one was typed that the notice does not name; nil where none was.
  static func unnamedCategory(_ asked: Todo.Asked, of contestant: Contestant) -> Bilingual? {
    guard case .entering(.category, _) = asked, !contestant.particulars.category.isEmpty else { return nil }
    let category = Width.cut(contestant.particulars.category, to: 16)
    return both("通知没有列出人员类别“\(category)”：是哪一种？", "“\(category)” is no category of the notice: which one?")
  }

  /// The same in a list.
  private static func askedShort(_ asked: Todo.Asked) -> Bilingual {
    if case .entering(let question, _) = asked { return Words.question(question) }
    return Words.asked(asked)
  }

  /// One question about a contestant.
  static func asked(_ asked: Todo.Asked) -> Bilingual {
    switch asked {
    case .outcome(let question): Words.question(question)
    case .entering(let question, let rule):
      switch question {
      case .category, .residence, .workSince: ruled(Words.question(question), by: rule)
      case .birth, .bornOnLimit, .closing, .sex, .post, .retiresOnClosing, .consent, .givesCertificates, .pastWinners,
        .identityNumber:
        Words.question(question)
      }
    case .team: both("在哪个队？", "In which team?")
    }
  }

  /// A question with what the rule asks, where the answer is free text.
  private static func ruled(_ question: Bilingual, by rule: EligibilityRule) -> Bilingual {
    let condition = condition(rule.condition)
    return both("\(question.zh)（\(condition.zh)）", "\(question.en) (\(condition.en))")
  }

  /// How a contestant breaks a rule on entering; the rule itself where the finding does not say.
  static func broken(_ finding: EligibilityFinding) -> Bilingual {
    guard case .breached(let breach) = finding.verdict else { return condition(finding.rule.condition) }
    return Words.breach(breach)
  }

  /// What a clause says of a contest that breaks it: the subject with its figures.
  static func breached(_ finding: Finding) -> Bilingual {
    let topic = topic(finding.topic)
    let figures = figures(of: finding)
    return figures.zh.isEmpty ? topic : both("\(topic.zh) \(figures.zh)", "\(topic.en) \(figures.en)")
  }

  static func wrongDay(_ label: Bilingual) -> Bilingual {
    both("\(label.zh)：\(dayInWords.zh)", "\(label.en): \(dayInWords.en)")
  }

  static func amendTitle(_ contestant: Contestant) -> Bilingual {
    both("\(called(contestant)) 的信息", "About \(called(contestant))")
  }

  static func waiveTitle(_ warning: Todo.Warning, in contest: Contest) -> Bilingual {
    let who = warning.contestant.map { called(contest.roster[$0]) }
    return both("\(who ?? "本场")：通过「原则上」的条款", "\(who ?? "The contest"): pass a rule “in principle”")
  }

  static func waiveFacts(_ warning: Todo.Warning, by person: String) -> [Bilingual] {
    let basis = basis(warning.basis)
    return [
      both("\(warning.why.zh)（\(basis.zh)）", "\(warning.why.en) (\(basis.en))"),
      both("由 \(person) 以本人名义通过，理由永远留在日志里。", "\(person) passes it in their own name; the reason stays on record."),
    ]
  }

  /// What a fact's form is called; of the rulebook's own lists it says what is done, and names the thing below.
  static func factTitle(_ fact: ContestFact, in provisions: Provisions?) -> Bilingual {
    switch fact {
    case .done: both("办理日期", "Day it was done")
    case .check: both("核对", "Declare")
    case .kept: both("留存", "Kept")
    case .confirmed: both("确认日期", "Day of confirmation")
    case .tier, .contestClass, .certificates, .levels, .requiredField, .awards, .innovative, .advancing, .date,
      .closing, .theoryDate, .practicalDate, .accepted, .posted, .form, .competedInPart, .text, .ended, .appealTerm,
      .rulingTerm:
      Words.fact(fact, in: provisions)
    }
  }

  /// What the line of a fact is called.
  static func factLabel(_ fact: ContestFact, in provisions: Provisions?) -> Bilingual {
    switch fact {
    case .check: both("是否做到，或数目", "done, or how many")
    case .kept: both("已留存", "kept")
    case .done, .confirmed, .tier, .contestClass, .certificates, .levels, .requiredField, .awards, .innovative,
      .advancing, .date, .closing, .theoryDate, .practicalDate, .accepted, .posted, .form, .competedInPart, .text,
      .ended, .appealTerm, .rulingTerm:
      factTitle(fact, in: provisions)
    }
  }

  /// What whoever states a fact should know before.
  static func factHints(_ fact: ContestFact, _ contest: Contest) -> [Bilingual] {
    let name: [Bilingual] =
      switch fact {
      case .done, .check, .kept, .confirmed: [Words.fact(fact, in: contest.provisions)]
      case .tier, .contestClass, .certificates, .levels, .requiredField, .awards, .innovative, .advancing, .date,
        .closing, .theoryDate, .practicalDate, .accepted, .posted, .form, .competedInPart, .text, .ended, .appealTerm,
        .rulingTerm:
        []
      }
    guard let standing = contest.recorded(fact) else { return name }
    let value = factValue(standing)
    return name + [both("现为：\(value.zh)；清空即收回", "now: \(value.en); emptied, it is taken back")]
  }
}

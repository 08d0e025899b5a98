public import Competition
public import Scoring

extension Words {
  /// What an appeal is against.
  public static func matter(_ matter: AppealMatter) -> Bilingual {
    switch matter {
    case .marks: both("成绩", "marks")
    case .result: both("名次、奖项或证书", "rank, award or certificate")
    case .penalty: both("扣分或处罚", "a penalty")
    case .eligibility: both("参赛资格", "eligibility")
    case .judging: both("裁判执裁", "judging")
    case .venue: both("设备、材料或场地", "equipment or venue")
    case .other: both("其他", "other")
    }
  }

  /// How an appeal ended.
  public static func outcome(_ outcome: AppealOutcome) -> Bilingual {
    switch outcome {
    case .upheld: both("成立", "upheld")
    case .partly: both("部分成立", "upheld in part")
    case .rejected: both("驳回", "rejected")
    case .notAccepted: both("不予受理", "not accepted")
    case .withdrawn: both("已撤回", "withdrawn")
    }
  }

  /// What follows from a ruling on an appeal for the result.
  public static func effect(_ effect: AppealEffect) -> Bilingual {
    switch effect {
    case .unchanged: both("成绩不变", "the result stands")
    case .toCorrect: both("须更正，待办", "to be corrected")
    case .corrected: both("已更正", "corrected")
    }
  }

  /// Where an appeal stands.
  public static func appealStatus(_ status: Appeal.Status) -> Bilingual {
    switch status {
    case .open: both("待裁决", "open")
    case .toCorrect: both("成立，待更正", "to correct")
    case .settled(let outcome): Words.outcome(outcome)
    }
  }

  /// An appeal that nobody has ruled on although its time is over.
  static let appealOverdue = both("逾期未裁", "overdue")

  /// The last moment at which something is in time.
  public static func dueTime(_ due: DueTime) -> Bilingual {
    switch due {
    case .moment(let moment): both(moment.text, moment.text)
    case .day(let due):
      due.isCertain
        ? both(due.day.iso, due.day.iso) : both("\(due.day.iso)？缺工作日历", "\(due.day.iso)? no calendar")
    case .unknown(let question): dueQuestion(question)
    }
  }

  /// What has to be known before a time can be told.
  static func dueQuestion(_ question: DueQuestion) -> Bilingual {
    switch question {
    case .term: both("未规定时限", "no term stated")
    case .ended: both("未填竞赛结束时间", "end not stated")
    case .signed: both("尚未签核", "not signed yet")
    case .posted: both("未填公示开始日", "not posted yet")
    case .outOfRange: both("超出日历", "beyond the calendar")
    }
  }

  /// A length of time.
  static func term(_ term: Term) -> Bilingual {
    switch term.unit {
    case .hours: both("\(term.count) 小时", count(term.count, "hour", "hours"))
    case .workingDays: both("\(term.count) 个工作日", count(term.count, "working day", "working days"))
    case .days: both("\(term.count) 天", count(term.count, "day", "days"))
    }
  }

  /// When an appeal has to be filed.
  static func appealTerm(_ term: AppealTerm) -> Bilingual {
    let start = termStart(term.start)
    let within = Words.term(term.within)
    return both("\(start.zh)后 \(within.zh)内", "within \(within.en) of \(start.en)")
  }

  static func termStart(_ start: AppealTerm.Start) -> Bilingual {
    switch start {
    case .ended: both("竞赛结束", "the end of the contest")
    case .signed: both("成绩签核", "the sign-off")
    case .posted: both("公示开始", "the posting")
    }
  }

  static func termUnit(_ unit: Term.Unit) -> Bilingual {
    switch unit {
    case .hours: both("小时", "hours")
    case .workingDays: both("工作日", "working days")
    case .days: both("天（日历日）", "days")
    }
  }
}

// MARK: - Records and intents

extension Words {
  /// What a record of the register says, for the journal's screen; nil for records of other kinds.
  static func registerRecord(_ record: Record) -> Bilingual? {
    switch record {
    case .incident(let incident):
      because(
        incident.reason,
        both(
          "异常 \(incident.number) \(incident.of) \(incident.what)",
          "incident \(incident.number) \(incident.of) \(incident.what)"))
    case .appeal(let appeal):
      because(
        appeal.reason,
        both(
          "申诉 \(appeal.number) \(appeal.appellant)：\(appeal.claim)",
          "appeal \(appeal.number) \(appeal.appellant): \(appeal.claim)"))
    case .appealRuling(let ruling):
      because(
        ruling.reason,
        both(
          "申诉 \(ruling.appeal) \(outcome(ruling.outcome).zh)（\(ruling.arbiter)），\(effect(ruling.effect).zh)",
          "appeal \(ruling.appeal) \(outcome(ruling.outcome).en) (\(ruling.arbiter)), \(effect(ruling.effect).en)"))
    case .competition, .rulebook, .contest, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo,
      .ruling, .signOff, .reopen, .fact, .particulars, .waiver, .replacement, .winner, .calendar, .scheme, .judge,
      .recusal, .draw, .codes, .score, .penalty, .spread, .paper, .sample, .codedSignOff, .decode, .pin:
      nil
    }
  }

  static func appealsLeft(_ count: Int) -> Bilingual {
    both("申诉 \(count) 件未办结：Ctrl-E", "\(Words.count(count, "appeal", "appeals")) not settled: Ctrl-E")
  }

  /// An appeal that is to be settled, and until when.
  static func appealTodo(_ appeal: Appeal, _ due: DueTime) -> Bilingual {
    let (status, due) = (appealStatus(appeal.status), dueTime(due))
    return both(
      "申诉 \(appeal.number)（\(appeal.record.appellant)）\(status.zh)，期限 \(due.zh)",
      "appeal \(appeal.number) (\(appeal.record.appellant)) \(status.en), due \(due.en)")
  }

  static func appealOpen(_ number: Int) -> Bilingual { both("申诉 \(number) 还没有办结", "appeal \(number) is not settled") }

  /// Why the register takes something not, and what to do.
  static func registerRefusal(_ refusal: RegisterRefusal, in state: CompetitionState) -> Bilingual {
    switch refusal {
    case .noSuchIncident(let number): both("没有第 \(number) 号异常记录", "no incident \(number)")
    case .noSuchAppeal(let number): both("没有第 \(number) 号申诉", "no appeal \(number)")
    case .late(let due):
      both(
        "已过申诉时限（\(dueTime(due).zh)）：仍要受理，须写明逾期受理的理由",
        "filed late (due \(dueTime(due).en)): to take it all the same, say why")
    case .tellsCode:
      both(
        "密码未解：同一份记录不能既写密码号又写姓名或参赛号，请改写",
        "codes are closed: one record can't name both a code and a person; write it otherwise")
    case .effectNeeded:
      both("申诉成立须写明效果：成绩不变、须更正或已更正", "an appeal that is upheld names its effect: none, toCorrect or corrected")
    case .effectWithoutSuccess:
      both("申诉未成立，成绩不变：不写更正", "the appeal is not upheld: the result stands, and no correction is named")
    case .correctionsNeeded: both("已更正：请写明更正的记录号", "corrected: name the records that did it")
    case .correctionsWithoutEffect: both("写明更正记录的，效果应为已更正", "where corrections are named the effect is corrected")
    case .noSuchCorrection(let ref):
      both(
        "记录 \(state.spelling(of: ref)) 不是第一份申诉之后的更正",
        "record \(state.spelling(of: ref)) is no change of this contest since its first appeal")
    case .ruledBeforeFiled(let filed):
      both("裁决不能早于申诉（\(filed.text)）", "a ruling can't be earlier than the appeal (\(filed.text))")
    }
  }
}

public import Competition
public import Scoring

extension Words {
  /// Why an intent was refused, and what to do.
  public static func refusal(_ refusal: Refusal, of intent: Intent?, in state: CompetitionState) -> Bilingual {
    switch refusal {
    case .noSuchContest: both("没有这个场次", "no such contest")
    case .alreadyFounded: both("这里已经有一个比赛", "there is a competition here already")
    case .rulebook(let problem): rulebookProblem(problem)
    case .noSuchEntry(let entry): both("没有参赛号 \(entry)", "no entry \(entry)")
    case .noSuchComponent(let id): both("没有成绩项 \(id)", "no component \(id)")
    case .mark(let problem, let component): markRefusal(problem, component, state)
    case .alreadyKeyed(let cell, let refs):
      alreadyKeyed(Words.cell(cell), refs.map { state.spelling(of: $0) })
    case .unchanged: both("与已存的相同，未另记录", "the same stands already; nothing recorded")
    case .otherRecordsStand(let refs):
      otherRecords(refs.map { state.spelling(of: $0) })
    case .reasonNeeded: both("需要写明理由", "a reason is needed")
    case .keyNeeded: both("裁判长须设签名口令", "a head referee needs a passphrase to sign with")
    case .absent(let entry): both("\(entry) 已记为缺考：先用 s 恢复，再录分", "\(entry) is absent: press s to readmit first")
    case .hasMarks(let entry):
      both(
        "\(entry) 已有成绩：请记某一部分未考或弃权；仍记全场缺考须写理由",
        "\(entry) has marks: say which part was not sat, or withdrawn; absent needs a reason here")
    case .nothingToUndo: both("本次打开后没有可撤销的录入", "nothing keyed since the start is left to undo")
    case .noSuchTie: both("这些选手不是完整的一组同分", "these are not exactly the contestants of one tie")
    case .sealed(let signer): sealed(by: signer)
    case .notSealed: notSealed
    case .open(let items): open(items, in: state)
    case .noHeadReferee: noHeadReferee
    case .headRefereeStands(let name):
      both("已有裁判长 \(name)：更换须写明理由", "\(name) is head referee: a change needs a reason")
    case .alreadyEnrolled(let name):
      both("\(name) 已登记；同名者请加区别，如 \(name)2", "\(name) is enrolled already; add a mark to tell two apart: \(name)2")
    case .notEnrolled(let name): both("没有登记 \(name)", "\(name) is not enrolled")
    case .entryTaken(let entry): both("参赛号 \(entry) 重复", "entry \(entry) stands twice")
    case .identityTaken(let entry): both("证件号码与 \(entry) 相同", "the identity number is that of \(entry)")
    case .emptyText(let field): empty(field)
    case .textTooLong(let field, let longest): tooLong(field, longest)
    case .controlCharacter(let field): control(field)
    case .statementStale:
      both("签名期间又有新记录，请重新签名", "something was recorded meanwhile; sign again")
    case .signatureWrong: both("签名与裁判长的密钥不符", "the signature is not the head referee's")
    case .noSuchStage(let stage): both("规则中没有\(stage.zh)", "the rulebook has no \(stage.rawValue)")
    case .noSuchTier(let tier):
      both("本阶段不是\(Words.tier(tier).zh)", "a contest of this stage is not \(Words.tier(tier).en)")
    case .contestTaken(let number): both("已有这个场次（第 \(number) 场）", "contest \(number) is this one already")
    case .oneCommittee(let number):
      both("本阶段只有一个组委会（第 \(number) 场）", "one committee holds this stage: contest \(number)")
    case .noSuchFact(let fact): both("规则中没有 \(fact.spelling)", "the rulebook has no \(fact.spelling)")
    case .badValue(let fact), .contradictsCatalogue(let fact): badFact(refusal, fact, state)
    case .overLimit(let fact, let most):
      both(
        "\(Words.fact(fact, in: state.rulebook?.provisions).zh)最多 \(most)",
        "\(Words.fact(fact, in: state.rulebook?.provisions).en): \(most) at most")
    case .prizes(let faults): prizeFaults(faults)
    case .calendar(let problem):
      both("不是工作日历：\(problem.path)", "no calendar of working days: \(problem.path)")
    case .notEligible(let entry, let rule): both("\(entry) 不符合参赛条件 \(rule)", "\(entry) may not take part: \(rule)")
    case .noSuchRule(let rule): both("没有规则 \(rule)", "no rule \(rule)")
    case .notWaivable(let rule): both("\(rule) 不能或不必豁免", "\(rule) can't or need not be passed")
    case .personNeeded: both("须由登记的人员以本人名义办理", "only a person may do this, in their own name")
    case .noReplacements: both("规则不设递补", "the rulebook has no replacements")
    case .hasNoPlace(let entry): both("\(entry) 没有可让出的晋级名额", "\(entry) has no place to give up")
    case .cannotEnter(let entry): both("\(entry) 不能递补", "\(entry) can't take the place")
    case .laterStageSealed(let number):
      both("后续阶段（第 \(number) 场）已签核：先启封", "contest \(number), a later stage, is sealed: reopen it first")
    case .marking, .noScheme, .schemeInUse, .madeOfModules, .noSuchSubject, .noSuchModule, .noSuchAspect, .noSuchSeat,
      .noSuchJudge, .seatTaken, .judgeTaken, .twoSeatsOfPanel, .otherDuty, .sameKeyer, .notKeyedYet, .noDifference,
      .secondKeyingNotAsked, .excused, .panelWaits, .nothingToRecuse, .noSuchPenalty, .badCount, .declareByEntry,
      .noSuchSpread, .sampleDrawn, .sampleNotAsked, .firstKeyingIncomplete, .papersNotCounted, .codesLaid, .marksKeyed,
      .tooManyLayers, .ownCorrection, .sheetKeyed, .noCodesForTeams, .seedTaken, .codesTaken, .recusalTells,
      .keepsAnotherLayer,
      .nothingToDecode, .codedUnsigned, .codedSealed,
      .witnessNeeded, .keeperNeeded:
      markingRefusal(refusal) ?? both("不能办理", "refused")
    case .register(let problem): registerRefusal(problem, in: state)
    case .unrecordable:
      both("太长或内容不合格式，日志的一行放不下", "too long for a line of the journal, or not in its format")
    }
  }

  private static func badFact(_ refusal: Refusal, _ fact: ContestFact, _ state: CompetitionState) -> Bilingual {
    let name = Words.fact(fact, in: state.rulebook?.provisions)
    if case .badValue = refusal { return both("\(name.zh)：值不对", "\(name.en): not a value it can have") }
    return both("\(name.zh)：通知另有规定", "\(name.en): the notice says otherwise")
  }

  private static func markRefusal(_ problem: MarkProblem, _ component: String, _ state: CompetitionState) -> Bilingual {
    guard let column = state.rulebook?.scheme.columns.first(where: { $0.id == component }) else {
      return refusal(.noSuchComponent(component), of: nil, in: state)
    }
    return markProblem(problem, in: column)
  }

  private static func alreadyKeyed(_ cell: Bilingual, _ refs: [String]) -> Bilingual {
    let records = refs.joined(separator: " ")
    return both(
      "此格已有 \(cell.zh)（记录 \(records)）：更正须写明所替换的记录和理由",
      "the cell holds \(cell.en) (record \(records)): a correction names what it replaces, and a reason")
  }

  private static func otherRecords(_ refs: [String]) -> Bilingual {
    let records = refs.joined(separator: " ")
    return both("现有效的记录是 \(records)，与所写的不同", "the records that stand are \(records), not the ones named")
  }

  /// What is open before a sign-off, in one line: counts, and the first few by number.
  private static func open(_ items: [OpenItem], in state: CompetitionState) -> Bilingual {
    var missing = 0
    var ties = 0
    var conflicts = 0
    var rules = 0
    var sheets = 0
    var appeals = 0
    for item in items {
      switch item {
      case .missing: missing += 1
      case .tie: ties += 1
      case .conflict, .dispute, .marksDiffer: conflicts += 1
      case .ineligible, .warning: rules += 1
      case .nobody: return emptyRoster
      case .unkeyed, .unverified, .difference, .spread, .sampleNotDrawn, .papers, .ownUnit, .emptySeat, .codedUnsigned,
        .undecoded, .markingConflict:
        sheets += 1
      case .appeal: appeals += 1
      }
    }
    var zh: [String] = []
    var en: [String] = []
    if missing > 0 {
      zh.append("\(missing) 人缺分")
      en.append("\(missing) with marks missing")
    }
    if ties > 0 {
      zh.append("\(ties) 组待裁定")
      en.append("\(ties) to rule on")
    }
    if conflicts > 0 {
      zh.append("\(conflicts) 处冲突")
      en.append("\(conflicts) in conflict")
    }
    if sheets > 0 {
      zh.append("评分表 \(sheets) 处未了")
      en.append("\(sheets) open about sheets")
    }
    if appeals > 0 {
      zh.append("申诉 \(appeals) 件未办结")
      en.append("\(count(appeals, "appeal", "appeals")) not settled")
    }
    if rules > 0 {
      zh.append("\(rules) 处不合规则")
      en.append("\(rules) against a rule")
    }
    return both("还不能签核：" + zh.joined(separator: "，"), "not to be signed yet: " + en.joined(separator: ", "))
  }

  /// The name of a text that was asked for.
  static func field(_ field: Refusal.Field) -> Bilingual {
    switch field {
    case .id: both("大赛代号", "the competition's id")
    case .station: both("站名", "station name")
    case .title: competitionTitle
    case .event: eventName
    case .code: both("赛项代码", "event code")
    case .committee: both("组委会", "committee")
    case .name: name
    case .entry: entryNumber
    case .identity: both("证件号码", "identity number")
    case .unit: unit
    case .remark: both("备注", "remark")
    case .reason: reason
    case .file: both("文件名", "file name")
    case .rule: both("规则", "rule")
    case .residence: both("户籍", "household registration")
    case .category: both("人员类别", "category")
    case .titles: both("已获称号", "titles held")
    case .team: both("队伍", "team")
    case .occupation: both("职业（工种）", "occupation")
    case .seed: both("种子", "seed")
    case .place: both("地点", "place")
    case .what: both("经过", "what happened")
    case .handling: both("处理", "what was done")
    case .claim: both("申诉事项与理由", "the claim and its grounds")
    case .late: both("逾期受理的理由", "why it is taken late")
    case .finding: both("查明与裁决", "the finding")
    case .arbiter: both("裁决人", "who ruled")
    }
  }

  private static func empty(_ field: Refusal.Field) -> Bilingual { fillIn(Words.field(field)) }

  private static func tooLong(_ field: Refusal.Field, _ longest: Int) -> Bilingual {
    let what = Words.field(field)
    return both("\(what.zh)太长：最多 \(longest) 个字节", "\(what.en) is too long: \(longest) bytes at most")
  }

  private static func control(_ field: Refusal.Field) -> Bilingual {
    let what = Words.field(field)
    return both("\(what.zh)含有控制字符或换行", "\(what.en) holds a control character or a line break")
  }
}

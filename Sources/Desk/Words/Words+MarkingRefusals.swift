internal import Competition
internal import Scoring

extension Words {
  /// Why something about sheets, codes, judges or PINs was refused, and what to do; nil for refusals of other kinds.
  static func markingRefusal(_ refusal: Refusal) -> Bilingual? {
    switch refusal {
    case .marking(let problem): markingProblem(problem)
    case .noScheme: both("本场还没有评分方案（F11）", "no marking scheme is in use yet (F11)")
    case .schemeInUse: both("已按现有方案录分，方案不能再改", "marks were keyed under the scheme in use; it stands")
    case .madeOfModules(let component):
      both("\(component) 由评分表合成：请在评分表中录入", "\(component) is worked out from sheets: key it there")
    case .noSuchSubject(let label): both("没有 \(label) 的评分表", "no sheets of \(label)")
    case .noSuchModule(let module): both("没有模块 \(module)", "no module \(module)")
    case .noSuchAspect(let module, let aspect):
      both("模块 \(module) 没有评分点 \(aspect)", "module \(module) has no aspect \(aspect)")
    case .noSuchSeat(let module, "", let judge):
      both("模块 \(module) 没有第 \(judge) 席", "module \(module) has no seat \(judge)")
    case .noSuchSeat(let module, let aspect, let judge):
      both("\(module)/\(aspect) 没有第 \(judge) 位评委的格", "\(module)/\(aspect) has no cell of judge \(judge)")
    case .noSuchJudge(let judge): both("评委名单里没有 \(judge)", "no judge \(judge) on the roster")
    case .seatTaken(let seat): both("席位 \(seat.spelling) 重复", "seat \(seat.spelling) is given twice")
    case .judgeTaken(let judge): both("评委代号 \(judge) 重复", "judge \(judge) stands twice")
    case .twoSeatsOfPanel(let judge, let module):
      both(
        "评委 \(judge) 在模块 \(module) 占了两席：一人只占一席，另一席换人",
        "judge \(judge) has two seats on panel \(module): give one to somebody else")
    case .otherDuty(let needed):
      both(
        "此事由\(duty(needed).zh)办理：按 F9 换人", "this is the \(duty(needed).en.lowercased())'s to do: F9 changes who is here"
      )
    case .sameKeyer: both("这张表的初录是同一人：须换人复核（F9）", "the same person keyed this sheet: somebody else keys it again (F9)")
    case .notKeyedYet: both("此格还没有初录", "the cell was not keyed a first time yet")
    case .noDifference: both("两次录入没有差异，不用三核", "the two keyings do not differ")
    case .secondKeyingNotAsked: both("这张表不要求复核", "no second keying is asked for here")
    case .excused: both("这张表不用交：评委回避或缺评", "no sheet is due here: the judge is excused")
    case .panelWaits: both("本评委组不得缺评：须写明替补评委", "this panel waits for every judge: name who marks instead")
    case .nothingToRecuse: both("这位评委与选手不在同一单位，没有要决定的", "nothing about this judge and contestant is to decide")
    case .noSuchPenalty(let rule): both("方案里没有扣分项 \(rule)", "the scheme has no penalty \(rule)")
    case .badCount(let count): both("次数 \(count) 不对", "\(count) is no count it can have")
    case .declareByEntry: both("本场不用密码号：缺考、弃权按参赛号记", "there are no codes here: declare it by entry number")
    case .noSuchSpread: both("这些分没有超差，不用裁定", "these marks lie no further apart than allowed")
    case .sampleDrawn: both("复核样本已经抽定", "the sample is drawn already")
    case .sampleNotAsked: both("方案不要求抽样复核", "the scheme asks for no sample")
    case .firstKeyingIncomplete: both("初录还没有完成，不能抽样", "the first keying is not complete yet")
    case .ownCorrection:
      both("此格是本人更正的：须请另一人三核（F9 换人）", "you corrected this cell: somebody else takes the third look (F9)")
    case .sheetKeyed:
      both("这张评分表已有录分：更正分数或由裁判长裁定，不能作缺评", "marks of this sheet are keyed: correct them or let the head referee rule")
    case .noCodesForTeams: both("整队评一份分的赛项不能加密", "a team that is marked as one is marked by name: no codes")
    case .seedTaken: both("抽签或别的密码层已用过这个种子：换一个", "the draw or another layer used this seed: take another one")
    case .codesTaken(let first):
      both(
        "从 \(first) 起的密码号与参赛号或另一层重复，或过长：换一个起始号",
        "codes from \(first) on are entry numbers or another layer's, or too long: begin elsewhere")
    case .recusalTells(let entry, let judge):
      both(
        "评委 \(judge) 不评 \(entry)，缺的那张表会泄露密码：先写明替补或换评委（F9）",
        "judge \(judge) brings no sheet of \(entry), which would tell the code: name a substitute first (F9)")
    case .papersNotCounted: both("方案不清点评分表", "the scheme does not count papers")
    case .codesLaid: both("已加密：名单和抽签不能再改", "codes are laid: the roster and the draw stand")
    case .marksKeyed: both("已有录分：这件事要在录分之前做", "marks are keyed already: this is done before the first one")
    case .tooManyLayers(let most): both("最多加密 \(most) 层", "\(most) layers at most")
    case .keepsAnotherLayer(let layer):
      both("此人已保管第 \(layer) 层密码，须换人", "this person keeps layer \(layer): somebody else keeps this one")
    case .nothingToDecode: both("没有待解的密码", "no codes are left to open")
    case .codedUnsigned: both("先由裁判长签核密码成绩（F6）", "the head referee signs the result by code first (F6)")
    case .codedSealed(let signer):
      both("密码成绩已由 \(signer) 签核；要更正先启封", "the result by code is signed by \(signer); reopen it to correct")
    case .witnessNeeded: both("解密须两人在场：另一人也须登记", "two different enrolled people open codes")
    case .keeperNeeded(let keeper):
      both("须 \(keeper)（加密员）或裁判长在场", "\(keeper), who keeps this layer, or the head referee has to be there")
    case .noSuchContest, .alreadyFounded, .rulebook, .noSuchEntry, .noSuchComponent, .mark, .alreadyKeyed, .unchanged,
      .otherRecordsStand, .reasonNeeded, .keyNeeded, .absent, .hasMarks, .nothingToUndo, .noSuchTie, .sealed,
      .notSealed, .open, .noHeadReferee, .headRefereeStands, .alreadyEnrolled, .notEnrolled, .entryTaken,
      .identityTaken, .emptyText, .textTooLong, .controlCharacter, .statementStale, .signatureWrong, .noSuchStage,
      .noSuchTier, .contestTaken, .oneCommittee, .noSuchFact, .badValue, .contradictsCatalogue, .overLimit, .prizes,
      .calendar, .notEligible, .noSuchRule, .notWaivable, .personNeeded, .noReplacements, .hasNoPlace, .cannotEnter,
      .laterStageSealed, .register, .unrecordable:
      nil
    }
  }
}

public import Competition
public import Scoring

extension Words {
  static func keying(_ keying: Keying) -> Bilingual {
    switch keying {
    case .first: both("初录", "first keying")
    case .second: both("复核", "second keying")
    case .third: both("三核", "third look")
    }
  }

  static func paperStep(_ step: PaperStep) -> Bilingual {
    switch step {
    case .issued: both("发出", "issued")
    case .received: both("收回", "received")
    case .signed: both("签字", "signed")
    }
  }

  static func recusalDecision(_ decision: RecusalDecision) -> Bilingual {
    switch decision {
    case .stays: both("照常评分", "marks all the same")
    case .stepsAside: both("回避", "steps aside")
    case .missing: both("缺评", "no sheet")
    }
  }

  /// What a sanction is called.
  public static func sanction(_ sanction: Sanction) -> Bilingual {
    switch sanction {
    case .voidModule: both("模块作废", "module void")
    case .voidResult: both("成绩作废", "result void")
    case .absent: both("缺考", "absent")
    case .withdrawn: both("弃权", "withdrawn")
    }
  }

  /// What is said once something about sheets, codes, judges or PINs is durable; nil for intents of other kinds.
  static func recordedMarking(_ intent: Intent) -> Bilingual? {
    switch intent {
    case .adopt: both("评分方案已存", "marking scheme saved")
    case .seat(_, let judges, _, _): both("已存评委 \(judges.count) 人", "saved: \(count(judges.count, "judge", "judges"))")
    case .recuse(_, let of, let judge, let decision, _, _, _):
      both(
        "已存：\(judge) 对 \(of) \(recusalDecision(decision).zh)",
        "saved: \(judge) and \(of), \(recusalDecision(decision).en)")
    case .draw: both("抽签已记录", "the draw is on record")
    case .encode: both("已加密一层", "a layer of codes is laid")
    case .score(_, let score, _, _):
      both(
        "已存：\(score.of) \(score.module)/\(score.aspect) \(score.value.text)",
        "saved: \(score.of) \(score.module)/\(score.aspect) \(score.value.text)")
    case .penalise(_, let of, let rule, _, let count, _, _):
      count == 0
        ? both("已撤回：\(of) \(rule)", "taken back: \(of) \(rule)") : both("已存：\(of) \(rule)", "saved: \(of) \(rule)")
    case .settle(_, let of, let module, let aspect, _, _):
      both("裁定已存：\(of) \(module)/\(aspect)", "ruling saved: \(of) \(module)/\(aspect)")
    case .count(_, let module, let judge, let step, let count, _):
      both(
        "已存：\(module):\(judge) \(paperStep(step).zh) \(count) 张",
        "saved: \(module):\(judge) \(paperStep(step).en) \(count)")
    case .sample: both("复核样本已抽定", "the sample is drawn")
    case .signCoded: both("密码成绩已签核", "the result by code is signed")
    case .decode: both("已解密一层", "a layer of codes is open")
    case .choosePIN(let name, _, _): both("\(name) 的 PIN 已设", "PIN of \(name) saved")
    case .found, .enrol, .register, .take, .key, .declare, .undo, .rule, .signOff, .reopen, .addContest, .state,
      .amend, .waive, .replace, .bringWinners, .bringCalendar, .report, .appeal, .ruleOnAppeal:
      nil
    }
  }

  /// What a record about sheets, codes, judges or PINs says, for the journal's screen; nil for records of other kinds.
  ///
  /// What would tell whose a code is stays out of it, and what is still to be keyed again by somebody.
  static func markingRecord(_ record: Record, isVeiled: Bool) -> Bilingual? {
    switch record {
    case .scheme(let scheme): because(scheme.reason, both("评分方案入册", "the marking scheme"))
    case .judge(let record):
      because(
        record.reason,
        both("评委 \(record.judge.id) \(record.judge.name)", "judge \(record.judge.id) \(record.judge.name)"))
    case .recusal(let record):
      because(
        record.reason,
        both(
          "\(record.judge) 对 \(record.of) \(recusalDecision(record.decision).zh)",
          "\(record.judge) and \(record.of): \(recusalDecision(record.decision).en)"))
    case .draw(let draw): because(draw.reason, both("抽签：\(draw.stations) 个工位", "drawn for \(draw.stations) stations"))
    case .codes(let codes): both("加密第 \(codes.layer) 层", "codes of layer \(codes.layer) laid")
    case .score(let score): self.score(score, isVeiled: isVeiled)
    case .penalty(let penalty):
      because(
        penalty.reason,
        both(
          "\(penalty.of) \(penalty.rule) ×\(penalty.count)（\(penalty.decidedBy)）",
          "\(penalty.of) \(penalty.rule) ×\(penalty.count) (\(penalty.decidedBy))"))
    case .spread(let spread):
      because(
        spread.reason,
        both(
          "超差裁定 \(spread.of) \(spread.module)/\(spread.aspect) \(isVeiled ? Veil.dots : spread.value)",
          "ruling on a spread: \(spread.of) \(spread.module)/\(spread.aspect) \(isVeiled ? Veil.dots : spread.value)"))
    case .paper(let paper):
      because(
        paper.reason,
        both(
          "清点 \(paper.module):\(paper.judge) \(paperStep(paper.step).zh) \(paper.count) 张",
          "counted \(paper.module):\(paper.judge) \(paperStep(paper.step).en) \(paper.count)"))
    case .sample(let sample):
      both("抽定复核样本 \(sample.drawn.count)", "sample for the second keying drawn: \(sample.drawn.count)")
    case .codedSignOff: both("密码成绩签核", "the result by code signed")
    case .decode(let decode):
      both("解密第 \(decode.layer) 层，\(decode.witness) 在场", "layer \(decode.layer) opened, \(decode.witness) present")
    case .pin(let pin): because(pin.reason, both("\(pin.name) 设 PIN", "\(pin.name) chose a PIN"))
    case .competition, .rulebook, .contest, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo,
      .ruling, .signOff, .reopen, .fact, .particulars, .waiver, .replacement, .winner, .calendar, .incident, .appeal,
      .appealRuling:
      nil
    }
  }

  private static func score(_ score: ScoreRecord, isVeiled: Bool) -> Bilingual {
    let cell = "\(score.of) \(score.module)/\(score.aspect):\(score.judge)"
    let value = isVeiled ? Veil.dots : score.value.isEmpty ? "—" : score.value
    let keying = keying(score.keying)
    if !score.undoes.isEmpty {
      return both("撤销\(keying.zh) \(cell) → \(value)", "undo, \(keying.en) \(cell) → \(value)")
    }
    return because(score.reason, both("\(keying.zh) \(cell) \(value)", "\(keying.en) \(cell) \(value)"))
  }
}

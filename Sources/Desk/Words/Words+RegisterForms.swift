internal import Competition
internal import Scoring

// The screen of incidents and appeals and its forms.
extension Words {
  static let filedTitle = both("提出时间", "Filed")
  static let appellant = both("申诉人", "Appellant")
  static let aboutTitle = both("对象", "About")
  static let aboutWhom = both("对象（参赛号或密码号）", "about (entry or code)")
  static let matterTitle = both("申诉事项", "Against")
  static let claimTitle = both("诉求与理由", "claim and grounds")
  static let lateTitle = both("逾期受理的理由", "why it is taken late")
  static let rulingDueTitle = both("裁决期限/时间", "Due / ruled at")
  static let ruledAt = both("裁决时间", "ruled at")
  static let arbiterTitle = both("裁决人", "arbiter")
  static let outcomeTitle = both("裁决结果", "outcome")
  static let findingTitle = both("查明与裁决", "finding")
  static let effectTitle = both("对成绩的效果", "effect on the result")
  static let correctionsTitle = both("更正的记录号（如 1284 1290）", "records that corrected it (1284 1290)")
  static let happenedAt = both("发生时间", "happened at")
  static let placeTitle = both("地点", "Place")
  static let whatHappened = both("经过", "What happened")
  static let handling = both("处理", "what was done")
  static let handledTitle = both("处理", "Done")
  static let handledShort = both("已处理", "done")
  static let notHandledShort = both("未处理", "open")
  static let inConflict = both("记录冲突", "in conflict")
  static let reporter = both("报告人", "reported by")

  static let reportTitle = both("记异常情况", "Report an incident")
  static let fileTitle = both("记申诉", "File an appeal")
  static let incidentFact = both(
    "密码未解时，写密码号就不写姓名，写姓名就不写密码号。",
    "While codes are closed: name the code or the person, never both.")

  static let chooseAppeal = both("先选一件申诉（1 申诉）", "choose an appeal first (1)")
  static let nothingOnRegister = both("这一栏还没有记录", "nothing is on record here yet")
  static let wrongRecords = both(
    "更正的记录号：写日志里的号码，用空格隔开", "records: their numbers in the journal, parted by blanks")

  static func amendIncidentTitle(_ number: Int) -> Bilingual { both("改异常 \(number)", "Put incident \(number) right") }
  static func amendAppealTitle(_ number: Int) -> Bilingual { both("改申诉 \(number)", "Put appeal \(number) right") }
  static func ruleOnAppealTitle(_ number: Int) -> Bilingual { both("裁决申诉 \(number)", "Rule on appeal \(number)") }

  static func wrongMoment(_ label: Bilingual) -> Bilingual {
    both(
      "\(label.zh)：写成 2026-09-27 17:30，且这一刻要存在", "\(label.en): written 2026-09-27 17:30, and it has to exist")
  }

  static func claimFact(_ record: AppealRecord) -> Bilingual {
    both("\(record.appellant)：\(record.claim)", "\(record.appellant): \(record.claim)")
  }

  /// Until when an appeal can be filed, and by which term.
  static func filingLine(_ term: AppealTerm?, _ due: DueTime) -> Bilingual {
    guard let term else {
      return both("申诉时限：未规定（F12 资料中填）", "time to appeal: none stated (fill in on F12, Facts)")
    }
    let (rule, last) = (appealTerm(term), dueTime(due))
    return both("申诉时限：\(rule.zh)，至 \(last.zh)", "time to appeal: \(rule.en), until \(last.en)")
  }

  /// Until when an appeal has to be ruled on; when it was, where it was.
  static func dueShort(_ row: RegisterPage.AppealRow) -> Bilingual {
    guard let ruling = row.appeal.ruling else { return dueTime(row.ruling) }
    return both("\(ruling.record.ruled.text)", "\(ruling.record.ruled.text)")
  }

  static func appealInShort(_ row: RegisterPage.AppealRow) -> Bilingual {
    let record = row.appeal.record
    let late = row.isLate ? both("（逾期：\(record.late)）", " (late: \(record.late))") : both("", "")
    guard let ruling = row.appeal.ruling?.record else {
      return both("\(record.claim)\(late.zh)", "\(record.claim)\(late.en)")
    }
    let (outcome, effect) = (Words.outcome(ruling.outcome), Words.effect(ruling.effect))
    return both(
      "\(record.claim)\(late.zh) → \(outcome.zh)，\(effect.zh)（\(ruling.arbiter)）：\(ruling.finding)",
      "\(record.claim)\(late.en) → \(outcome.en), \(effect.en) (\(ruling.arbiter)): \(ruling.finding)")
  }

  static func incidentInShort(_ incident: Incident) -> Bilingual {
    let record = incident.record
    let handling = record.handling.isEmpty ? both("未处理", "nothing done yet") : both(record.handling, record.handling)
    return both("\(record.what) → \(handling.zh)", "\(record.what) → \(handling.en)")
  }

  /// Everything about an appeal.
  static func page(on row: RegisterPage.AppealRow) -> Page {
    let (appeal, record) = (row.appeal, row.appeal.record)
    var lines = [
      line(state, appealStatus(appeal.status)), line(filedTitle, record.filed.text),
      line(both("提出期限", "file until"), dueTime(row.filing)), line(appellant, record.appellant),
      line(aboutTitle, record.of), line(matterTitle, matter(record.matter)), line(claimTitle, record.claim),
    ]
    if !record.late.isEmpty { lines.append(line(lateTitle, record.late)) }
    lines += [line(both("记录人", "written down by"), appeal.person), line(rulingDueTitle, dueTime(row.ruling))]
    if let ruling = appeal.ruling {
      lines += [
        both("", ""), line(ruledAt, ruling.record.ruled.text), line(arbiterTitle, ruling.record.arbiter),
        line(outcomeTitle, outcome(ruling.record.outcome)), line(findingTitle, ruling.record.finding),
        line(effectTitle, effect(ruling.record.effect)),
      ]
      let numbers = ruling.record.corrections.compactMap { $0.split(separator: ":").last }.joined(separator: " ")
      if !numbers.isEmpty { lines.append(line(both("更正记录", "corrections"), numbers)) }
      lines.append(line(both("记录人", "written down by"), ruling.person))
    }
    if appeal.isDisputed { lines.append(inConflict) }
    return Page(title: both("申诉 \(appeal.number)", "Appeal \(appeal.number)"), lines: lines)
  }

  /// Everything about an incident.
  static func page(on incident: Incident) -> Page {
    let record = incident.record
    let lines = [
      line(happenedAt, record.at.text), line(aboutTitle, record.of), line(placeTitle, record.place),
      line(whatHappened, record.what), line(handling, record.handling), line(reporter, record.reporter),
      line(both("记录人", "written down by"), incident.person),
    ]
    return Page(
      title: both("异常情况 \(record.number)", "Incident \(record.number)"),
      lines: lines + (incident.isDisputed ? [inConflict] : []))
  }

  private static func line(_ label: Bilingual, _ value: String) -> Bilingual { line(label, both(value, value)) }

  private static func line(_ label: Bilingual, _ value: Bilingual) -> Bilingual {
    both("\(label.zh)：\(value.zh.isEmpty ? "—" : value.zh)", "\(label.en): \(value.en.isEmpty ? "—" : value.en)")
  }

  static func usualReasons(for purpose: RegisterPurpose) -> [Bilingual] {
    switch purpose {
    case .report, .file: [both("补充处理情况", "what was done since"), both("记录有误，已核对", "written wrongly, checked")]
    case .rule: [both("更正已录入", "the correction is on record"), both("记录有误，已核对", "written wrongly, checked")]
    }
  }
}

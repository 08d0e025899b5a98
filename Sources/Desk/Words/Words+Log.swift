internal import Competition
internal import Journal
internal import Scoring

extension Words {
  /// What a line of the journal says, in one line, to a person who may not read all of it.
  static func line(_ line: Line, in state: CompetitionState, to person: String) -> Bilingual {
    if line.isOwn { return ownLine(line) }
    guard let record = try? Record(kind: line.kind, body: line.body) else {
      return both("读不懂的记录 \(line.kind)", "unreadable record \(line.kind)")
    }
    return sentence(record, in: state, isVeiled: !Veil(state, before: person).hides(record).isEmpty)
  }

  private static func ownLine(_ line: Line) -> Bilingual {
    switch line.kind {
    case "genesis": both("日志开始", "the journal begins")
    case "open": both("程序启动", "the program starts")
    case "resume": both("断电后接续，残尾已存 cut/", "resumed after a cut; the torn tail is kept under cut/")
    case "close": both("程序正常退出", "the program ends")
    default: both(line.kind, line.kind)
    }
  }

  private static func sentence(_ record: Record, in state: CompetitionState, isVeiled: Bool) -> Bilingual {
    switch record {
    case .competition(let title): return both("大赛：\(title)", "competition: \(title)")
    case .rulebook: return both("规则文件入册", "the rulebook")
    case .contest(let setUp):
      return both("场次：\(setUp.event) \(setUp.stage.zh)", "contest: \(setUp.event), \(setUp.stage.rawValue)")
    case .enrol(let name, let duty, _), .enrolSigner(let name, let duty, _, _):
      let what = Words.duty(duty)
      return both("登记\(what.zh) \(name)", "enrolled: \(name), \(what.en)")
    case .imported(let note): return imported(note)
    case .contestant(_, let contestant):
      return both("选手 \(contestant.entry) \(contestant.name)", "contestant \(contestant.entry) \(contestant.name)")
    case .mark(let mark):
      let name = column(mark.component, state)
      let value = value(mark.value)
      let zh = "\(mark.entry) \(name.zh) \(value.zh)"
      let en = "\(mark.entry) \(name.en) \(value.en)"
      guard !mark.replaces.isEmpty else { return both(zh, en) }
      let replaced = mark.replaces.compactMap { $0.split(separator: ":").last }.joined(separator: " ")
      return both(
        "更正 \(zh)（替换 \(replaced)：\(mark.reason)）", "corrected \(en) (replaces \(replaced): \(mark.reason))")
    case .status(let status):
      let what = Words.status(status.status)
      let reason = status.reason.isEmpty ? "" : " \(status.reason)"
      return both("\(status.entry) \(what.zh)\(reason)", "\(status.entry) \(what.en)\(reason)")
    case .undo(let undo):
      let what = undo.cell == UndoRecord.status ? both("状态", "status") : column(undo.cell, state)
      let seq = undo.undoes.split(separator: ":").last ?? ""
      let value = undo.cell == UndoRecord.status ? status(undo.value) : value(undo.value)
      return both(
        "撤销 \(seq)：\(undo.entry) \(what.zh) → \(value.zh)", "undo \(seq): \(undo.entry) \(what.en) → \(value.en)")
    case .ruling(let ruling):
      let order = ruling.order.joined(separator: " › ")
      return both("裁定 \(order)（\(ruling.reason)）", "ruling \(order) (\(ruling.reason))")
    case .signOff: return both("签核封存", "signed and sealed")
    case .reopen(_, let reason, _): return both("启封：\(reason)", "reopened: \(reason)")
    case .fact(let fact):
      let name = Words.fact(fact.fact, in: state.rulebook?.provisions)
      let value = factValue(fact.value)
      return because(fact.reason, both("\(name.zh)：\(value.zh)", "\(name.en): \(value.en)"))
    case .particulars(let record):
      return because(record.reason, both("选手 \(record.entry) 的信息", "particulars of \(record.entry)"))
    case .waiver(let waiver):
      let who = waiver.entry.isEmpty ? "" : " \(waiver.entry)"
      return because(waiver.reason, both("准予通过 \(waiver.rule)\(who)", "passed: \(waiver.rule)\(who)"))
    case .replacement(let record):
      return because(
        record.reason,
        both("\(record.entering) 递补 \(record.leaving)", "\(record.entering) in place of \(record.leaving)"))
    case .winner(let winner):
      return both("往届一等奖：\(winner.occupation) \(winner.name)", "past winner: \(winner.occupation), \(winner.name)")
    case .calendar: return both("工作日历入册", "a calendar of working days")
    case .scheme, .judge, .recusal, .draw, .codes, .score, .penalty, .spread, .paper, .sample, .codedSignOff, .decode,
      .pin:
      return markingRecord(record, isVeiled: isVeiled) ?? both(record.kind, record.kind)
    case .incident, .appeal, .appealRuling: return registerRecord(record) ?? both(record.kind, record.kind)
    }
  }

  static func because(_ reason: String, _ what: Bilingual) -> Bilingual {
    reason.isEmpty ? what : both("\(what.zh)（\(reason)）", "\(what.en) (\(reason))")
  }

  /// Where a group of records came from.
  static func imported(_ note: ImportNote) -> Bilingual {
    switch note.what {
    case .roster:
      both(
        "导入名单 \(note.file)：\(note.taken) 人", "roster \(note.file): \(count(note.taken, "contestant", "contestants"))")
    case .marks: both("导入成绩 \(note.file)：\(note.taken) 行", "marks \(note.file): \(count(note.taken, "row", "rows"))")
    case .judges:
      both("导入评委 \(note.file)：\(note.taken) 人", "judges \(note.file): \(count(note.taken, "judge", "judges"))")
    case .winners:
      both("导入往届获奖者 \(note.file)：\(note.taken) 人", "past winners \(note.file): \(count(note.taken, "row", "rows"))")
    }
  }

  private static func column(_ id: String, _ state: CompetitionState) -> Bilingual {
    state.rulebook?.scheme.columns.first { $0.id == id }?.name ?? both(id, id)
  }

  private static func value(_ spelling: String) -> Bilingual {
    switch spelling {
    case "": notKeyed
    case Cell.notSatSpelling: notSatShort
    case Cell.voidedSpelling: voidedShort
    default: both(spelling, spelling)
    }
  }

  private static func status(_ spelling: String) -> Bilingual {
    Exclusion(rawValue: spelling).map(exclusion) ?? readmit
  }

  private static let veiledNote = both(
    "··· 是你现在还不能看的：未复核的分、别人保管的密码、PIN。",
    "··· hides what you may not read yet: a mark to be keyed again, codes somebody else keeps, a PIN.")

  /// The document that a record names, a contestant's or a past winner's.
  private static func identity(in line: Line) -> String? {
    let record = try? Record(kind: line.kind, body: line.body)
    if case .contestant(_, let contestant) = record { return contestant.identity }
    if case .winner(let winner) = record { return winner.identity }
    return nil
  }

  /// A record as it stands in the file, for whoever wants to see the bytes; an identity number is masked, and what this
  /// person may not read yet.
  static func wholeRecord(_ line: Line, in state: CompetitionState, to person: String) -> Page {
    let veil = Veil(state, before: person)
    var body = veil.body(of: line)
    let veiled = body.utf8.elementsEqual(line.body) ? [] : [veiledNote]
    if let identity = identity(in: line), !identity.isEmpty {
      body = body.replacing("\"identity\":\"\(identity)\"", with: "\"identity\":\"\(Identity.masked(identity))\"")
    }
    let facts = [
      "seq \(line.seq)", "t \(line.t) (\(Moment.text(line.t)))", "c \(line.c)", "m \(line.m)", "by \(line.by)",
      "k \(line.kind)", "d \(body)", "h \(line.hash.hex)",
    ]
    return Page(
      title: wholeRecordTitle(line.seq),
      lines: [Words.line(line, in: state, to: person)] + veiled + [both("", "")] + facts.map { both($0, $0) })
  }
}

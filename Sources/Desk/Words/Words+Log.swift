internal import Competition
internal import Journal
internal import Scoring

extension Words {
  /// What a line of the journal says, in one line.
  static func line(_ line: Line, in state: CompetitionState) -> Bilingual {
    if line.isOwn { return ownLine(line) }
    guard let record = try? Record(kind: line.kind, body: line.body) else {
      return both("读不懂的记录 \(line.kind)", "unreadable record \(line.kind)")
    }
    return sentence(record, in: state)
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

  private static func sentence(_ record: Record, in state: CompetitionState) -> Bilingual {
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
      let text = "\(mark.entry) \(column(mark.component, state)) \(value(mark.value))"
      guard !mark.replaces.isEmpty else { return both(text, text) }
      let replaced = mark.replaces.compactMap { $0.split(separator: ":").last }.joined(separator: " ")
      return both(
        "更正 \(text)（替换 \(replaced)：\(mark.reason)）", "corrected \(text) (replaces \(replaced): \(mark.reason))")
    case .status(let status):
      let what = Exclusion(rawValue: status.status).map(exclusion) ?? readmit
      let reason = status.reason.isEmpty ? "" : " \(status.reason)"
      return both("\(status.entry) \(what.zh)\(reason)", "\(status.entry) \(what.en)\(reason)")
    case .undo(let undo):
      let what = undo.cell == UndoRecord.status ? "" : column(undo.cell, state) + " "
      let seq = undo.undoes.split(separator: ":").last ?? ""
      return both(
        "撤销 \(seq)：\(undo.entry) \(what)→ \(value(undo.value))",
        "undo \(seq): \(undo.entry) \(what)→ \(value(undo.value))")
    case .ruling(let ruling):
      let order = ruling.order.joined(separator: " › ")
      return both("裁定 \(order)（\(ruling.reason)）", "ruling \(order) (\(ruling.reason))")
    case .signOff: return both("签核封存", "signed and sealed")
    case .reopen(_, let reason, _): return both("启封：\(reason)", "reopened: \(reason)")
    }
  }

  private static func imported(_ note: ImportNote) -> Bilingual {
    switch note.what {
    case .roster: both("导入名单 \(note.file)：\(note.taken) 人", "roster \(note.file): \(note.taken)")
    case .marks: both("导入成绩 \(note.file)：\(note.taken) 行", "marks \(note.file): \(note.taken) rows")
    }
  }

  private static func column(_ id: String, _ state: CompetitionState) -> String {
    state.rulebook?.scheme.columns.first { $0.id == id }?.name.zh ?? id
  }

  private static func value(_ spelling: String) -> String {
    switch spelling {
    case "": "—"
    case Cell.notSatSpelling: notSatShort.zh
    case Cell.voidedSpelling: voidedShort.zh
    default: spelling
    }
  }

  /// A record as it stands in the file, for whoever wants to see the bytes.
  static func wholeRecord(_ line: Line) -> Page {
    let facts = [
      "seq \(line.seq)", "t \(line.t) (\(Moment.text(line.t)))", "c \(line.c)", "m \(line.m)", "by \(line.by)",
      "k \(line.kind)", "d \(String(decoding: line.body, as: UTF8.self))", "h \(line.hash.hex)",
    ]
    return Page(title: wholeRecordTitle(line.seq), lines: facts.map { both($0, $0) })
  }
}

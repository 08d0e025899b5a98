internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawRegister(_ contest: Contest, on frame: inout Frame) {
    let row = Self.bodyTop
    draw(PageTabs(titles: register.titles, current: register.tab.rawValue), row: row, on: &frame)
    let listing = registerListing
    listing.drawHead(row: row + 1, on: &frame, language)
    if register.count == 0 { frame.put(say(register.emptyNote), row: row + 2, column: 1, role: .dim) }
    let window = Listing.window(cursor: register.cursor, count: register.count, rows: registerRows)
    for (line, at) in window.enumerated() {
      listing.draw(registerTexts(at), row: row + 2 + line, on: &frame)
      guard at == register.cursor else { continue }
      frame.style(row: row + 2 + line, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row + 2 + line, column: 0)
    }
    drawRegisterFoot(contest, on: &frame)
  }

  /// The rows of the list: below tabs and head, above three lines about the row under the cursor and the term.
  var registerRows: Int { max(1, bodyRows - 4) }

  /// What the row under the cursor says in full, in two lines, and until when an appeal can be filed.
  private func drawRegisterFoot(_ contest: Contest, on frame: inout Frame) {
    let whole = register.appeal.map(Words.appealInShort) ?? register.incident.map(Words.incidentInShort)
    let lines = whole.map { Wrapping.lines(say($0), width: size.columns - 2) } ?? []
    for (at, line) in lines.prefix(2).enumerated() {
      let text = at == 1 && lines.count > 2 ? Width.cut(line + "…", to: size.columns - 2) : line
      frame.put(text, row: footTop - 3 + at, column: 1, width: size.columns - 2, role: .dim)
    }
    let term = Words.filingLine(contest.appealTerm, register.filing)
    frame.put(Width.cut(say(term), to: size.columns - 2), row: footTop - 1, column: 1, role: .text)
  }

  private var registerListing: Listing {
    let room = size.columns - 2
    func column(_ title: Bilingual, _ width: Int) -> Listing.Column { Listing.Column(title: title, width: width) }
    switch register.tab {
    case .appeals:
      return Listing([
        Listing.Column(title: Words.number, width: 4, align: .right), column(Words.state, 12),
        column(Words.filedTitle, 16), column(Words.appellant, 10), column(Words.aboutTitle, 5),
        column(Words.matterTitle, max(9, room - 69)), column(Words.rulingDueTitle, 16),
      ])
    case .incidents:
      return Listing([
        Listing.Column(title: Words.number, width: 4, align: .right), column(Words.time, 16),
        column(Words.aboutTitle, 5), column(Words.placeTitle, 12),
        column(Words.whatHappened, max(10, room - 52)),
        column(Words.handledTitle, 10),
      ])
    }
  }

  private func registerTexts(_ at: Int) -> [(String, Role)] {
    switch register.tab {
    case .appeals:
      let row = register.appeals[at]
      let record = row.appeal.record
      return [
        (String(record.number), .text),
        row.isOverdue
          ? (say(Words.appealOverdue), .alarm) : (say(Words.appealStatus(row.appeal.status)), row.appeal.role),
        (record.filed.text, row.isLate ? .question : .text), (record.appellant, .text), (record.of, .text),
        (say(Words.matter(record.matter)), .text), (say(Words.dueShort(row)), .text),
      ]
    case .incidents:
      let incident = register.incidents[at]
      let record = incident.record
      let isHandled = !record.handling.isEmpty
      let state =
        incident.isDisputed ? Words.inConflict : isHandled ? Words.handledShort : Words.notHandledShort
      return [
        (String(record.number), .text), (record.at.text, .text), (record.of, .text), (record.place, .text),
        (record.what, .text), (say(state), incident.isDisputed ? .alarm : isHandled ? .good : .question),
      ]
    }
  }
}

extension RegisterPage {
  /// The parts' names, with how many appeals are still to settle.
  fileprivate var titles: [Bilingual] {
    let open = appeals.count { $0.appeal.isUnsettled }
    return [
      Words.both("申诉 \(appeals.count)（未办结 \(open)）", "Appeals \(appeals.count) (\(open) open)"),
      Words.both("异常 \(incidents.count)", "Incidents \(incidents.count)"),
    ]
  }

  /// What stands in the place of an empty list.
  fileprivate var emptyNote: Bilingual {
    switch tab {
    case .appeals: Words.both("没有申诉。按 a 记一件。", "No appeal. Press a to file one.")
    case .incidents: Words.both("没有异常情况。按 i 记一件。", "No incident. Press i to report one.")
    }
  }
}

extension Appeal {
  /// How its state looks; its word tells it too.
  fileprivate var role: Role {
    switch status {
    case .open, .toCorrect: .question
    case .settled: .good
    }
  }
}

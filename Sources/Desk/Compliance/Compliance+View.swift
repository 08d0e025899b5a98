internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawCompliance(_ contest: Contest, on frame: inout Frame) {
    let row = Self.bodyTop
    draw(PageTabs(titles: compliance.titles, current: compliance.tab.rawValue), row: row, on: &frame)
    let listing = complianceListing
    listing.drawHead(row: row + 1, on: &frame, language)
    if compliance.count == 0 {
      frame.put(say(compliance.emptyNote), row: row + 2, column: 1, role: .dim)
      return
    }
    let window = Listing.window(cursor: compliance.cursor, count: compliance.count, rows: complianceRows)
    for (line, at) in window.enumerated() {
      listing.draw(texts(at, contest), row: row + 2 + line, on: &frame)
      guard at == compliance.cursor else { continue }
      frame.style(row: row + 2 + line, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row + 2 + line, column: 0)
    }
    drawUnderCursor(contest, on: &frame)
  }

  /// The row under the cursor in full, with what it rests on: two lines at the foot of the list.
  private func drawUnderCursor(_ contest: Contest, on frame: inout Frame) {
    guard (0..<compliance.count).contains(compliance.cursor) else { return }
    let lines = Wrapping.lines(say(whole(compliance.cursor, contest)), width: size.columns - 2)
    for (at, line) in lines.prefix(2).enumerated() {
      let text = at == 1 && lines.count > 2 ? Width.cut(line + "…", to: size.columns - 2) : line
      frame.put(text, row: footTop - 2 + at, column: 1, width: size.columns - 2, role: .dim)
    }
  }

  private func whole(_ at: Int, _ contest: Contest) -> Bilingual {
    switch compliance.tab {
    case .findings: Words.basisLine(of: compliance.findings[at])
    case .deadlines: Words.basisLine(of: compliance.deadlines[at])
    case .questions: Words.todo(compliance.todos[at], in: contest)
    case .facts: Words.factLine(ContestFact.plain[at], in: contest)
    }
  }

  private var complianceListing: Listing {
    let room = size.columns - 2
    switch compliance.tab {
    case .findings:
      return Listing([
        Listing.Column(title: Words.state, width: 10),
        Listing.Column(title: Words.clause, width: max(10, room - 11 - 27)),
        Listing.Column(title: Words.figureAndLimit, width: 26, align: .right),
      ])
    case .deadlines:
      let party = room >= 100 ? 24 : 0
      return Listing(
        [
          Listing.Column(title: Words.dueTitle, width: 12), Listing.Column(title: Words.state, width: 15),
          Listing.Column(title: Words.whatIsDue, width: max(10, room - 29 - (party > 0 ? party + 1 : 0))),
        ] + (party > 0 ? [Listing.Column(title: Words.party, width: party)] : []))
    case .questions:
      return Listing([Listing.Column(title: Words.toAnswer, width: max(10, room))])
    case .facts:
      return Listing([
        Listing.Column(title: Words.factTitle, width: 28),
        Listing.Column(title: Words.knownAs, width: max(10, room - 29)),
      ])
    }
  }

  private func texts(_ at: Int, _ contest: Contest) -> [(String, Role)] {
    switch compliance.tab {
    case .findings:
      let finding = compliance.findings[at]
      return [
        (say(Words.verdict(finding.verdict)), finding.verdict.role), (say(Words.topic(finding.topic)), .text),
        (say(Words.figures(of: finding)), .text),
      ]
    case .deadlines:
      let deadline = compliance.deadlines[at]
      return [
        (deadline.due.map { say(Words.dueDayShort($0)) } ?? "—", .text),
        (say(Words.stateShort(deadline.state)), deadline.state.role), (say(Words.subject(deadline.subject)), .text),
        (say(Words.party(of: deadline.subject)), .dim),
      ]
    case .questions:
      let todo = compliance.todos[at]
      return [(say(Words.todo(todo, in: contest)), todo.role)]
    case .facts:
      let fact = ContestFact.plain[at]
      let value = contest.known(fact)
      return [
        (say(Words.fact(fact, in: contest.provisions)), .text),
        (say(Words.factValue(value)), value == nil ? .dim : .text),
      ]
    }
  }
}

extension CompliancePage {
  /// The parts' names, with how many are breached, late, or to be answered.
  var titles: [Bilingual] {
    let breached = findings.filter { $0.verdict == .breached }.count
    let met = findings.filter { $0.verdict == .met }.count
    let late = deadlines.filter(\.isLate).count
    let figures = "✓\(met) ✗\(breached) ?\(findings.count - met - breached)"
    return [
      Words.both("合规 \(figures)", "Clauses \(figures)"),
      Words.both("期限 \(deadlines.count) ✗\(late)", "Deadlines \(deadlines.count) ✗\(late)"),
      Words.both("待答 \(todos.count)", "Questions \(todos.count)"),
      Words.both("资料 \(knownFacts)/\(ContestFact.plain.count)", "Facts \(knownFacts)/\(ContestFact.plain.count)"),
    ]
  }

  /// What stands in the place of an empty list.
  var emptyNote: Bilingual {
    switch tab {
    case .findings: Words.both("规则文件里没有可核对的条款。", "The rulebook has no clause to check.")
    case .deadlines: Words.both("规则文件里没有期限。", "The rulebook has no deadlines.")
    case .questions: Words.both("没有待答的问题。", "No question is open.")
    case .facts: Words.both("", "")
    }
  }
}

extension Finding.Verdict {
  /// How the answer looks; its sign and word tell it too.
  fileprivate var role: Role {
    switch self {
    case .met: .good
    case .breached: .alarm
    case .unknown: .question
    case .notApplicable: .dim
    }
  }
}

extension DeadlineFinding.State {
  fileprivate var role: Role {
    switch self {
    case .doneInTime: .good
    case .doneLate, .doneEarly, .unknown: .question
    case .overdue: .alarm
    case .due(let days): days <= 7 ? .question : .text
    case .notApplicable: .dim
    }
  }
}

extension Todo {
  fileprivate var role: Role {
    switch self {
    case .warning: .question
    case .contest, .contestant, .pastWinners: .text
    case .appeal: .question
    }
  }
}

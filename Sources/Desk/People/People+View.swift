internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawPeople(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    if people.hasTabs {
      draw(PageTabs(titles: people.titles, current: people.tab.rawValue), row: Self.bodyTop, on: &frame)
    }
    switch people.tab {
    case .people: drawEnrolled(state, on: &frame)
    case .judges: drawJudges(contest, on: &frame)
    case .statistics: drawStatistics(contest, on: &frame)
    case .codes: drawCodes(contest, on: &frame)
    }
  }

  private func drawEnrolled(_ state: CompetitionState, on frame: inout Frame) {
    let top = Self.bodyTop + (people.hasTabs ? 1 : 0)
    let listing = Listing([
      Listing.Column(title: Words.name, width: 24), Listing.Column(title: Words.duty, width: 16),
      Listing.Column(title: Words.note, width: 30),
    ])
    listing.drawHead(row: top, on: &frame, language)
    for (line, at) in Listing.window(cursor: people.cursor, count: state.people.count, rows: peopleRows).enumerated() {
      let row = top + 1 + line
      let someone = state.people[at]
      listing.draw(
        [
          (someone.name, .text), (say(Words.duty(someone.duty)), .text), (note(on: someone, state), .good),
        ], row: row, on: &frame)
      guard at == people.cursor else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
  }

  private func note(on someone: Person, _ state: CompetitionState) -> String {
    var notes: [Bilingual] = []
    if someone.name == person {
      notes.append(someone.duty == .scorekeeper ? Words.isAtKeyboard : Words.isHere)
    } else if someone.duty == .headReferee {
      notes.append(someone == state.headReferee ? Words.signsHere : Words.signedBefore)
    }
    if someone.pin != nil { notes.append(Words.hasPIN) }
    return notes.map { say($0) }.joined(separator: " · ")
  }
}

extension PeoplePage {
  /// The parts' names; what waits for somebody with how much it is.
  var titles: [Bilingual] {
    let undecided = judges.undecided
    return [
      Words.both("人员", "People"),
      undecided == 0 ? Words.both("评委", "Judges") : Words.both("评委 !\(undecided)", "Judges !\(undecided)"),
      Words.both("统计", "Statistics"), Words.both("加密", "Codes"),
    ]
  }
}

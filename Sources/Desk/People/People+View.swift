internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawPeople(_ state: CompetitionState, on frame: inout Frame) {
    let listing = Listing([
      Listing.Column(title: Words.name, width: 24), Listing.Column(title: Words.duty, width: 16),
      Listing.Column(title: Words.note, width: 30),
    ])
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    for (line, at) in Listing.window(cursor: people.cursor, count: state.people.count, rows: bodyRows).enumerated() {
      let row = Self.bodyTop + 1 + line
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
    if someone.name == person { return say(Words.isAtKeyboard) }
    guard someone.duty == .headReferee else { return "" }
    return someone == state.headReferee ? say(Words.signsHere) : say(Words.signedBefore)
  }
}

extension Words {
  static let isAtKeyboard = both("正在录分", "at the keyboard")
  static let signsHere = both("由此人签核", "signs the result")
  static let signedBefore = both("已更换", "replaced")
}

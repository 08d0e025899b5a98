internal import Competition
internal import Scoring
internal import Terminal

// `/`, a code or an entry number, Enter: another sheet of the same pile.

extension Desk {
  mutating func updateJump(_ key: Key, _ contest: Contest) -> [Effect] {
    guard let typed = page.jump else { return [] }
    switch KeyTable.jump.command(for: key) {
    case .go: jump(to: typed, contest)
    case .erase:
      page.jump = typed.isEmpty ? nil : String(typed.dropLast())
    case .anew: page.jump = ""
    case .back: page.jump = nil
    case nil:
      guard case .character(let character) = key.folded, !character.isWhitespace else {
        message = Message(Words.noSuchKey)
        break
      }
      if typed.count < Self.longestLabel { page.jump = typed + String(character) }
    }
    return []
  }

  private static let longestLabel = 12

  private mutating func jump(to typed: String, _ contest: Contest) {
    guard !typed.isEmpty else {
      page.jump = nil
      return
    }
    guard let subject = contest.subject(padded: typed) else {
      message = Message(Words.noSheetOf(typed), .question)
      return
    }
    guard contest.isDue(subject, pile: page.pile, page.keying) else {
      message = Message(Words.notDue(contest.label(of: subject), page.keying), .question)
      return
    }
    page.lay(subject, pile: page.pile, in: contest)
  }
}

extension Contest {
  /// The subject of a label as it is typed, noughts before it left out or not: 17 is 017.
  func subject(padded typed: String) -> Int? {
    (0...3).lazy.compactMap { self.subject(String(repeating: "0", count: $0) + typed) }.first
  }
}

internal import Competition
internal import Scoring
internal import Terminal

/// The ties to rule on, and the order that is being put together for one of them.
struct RulingTable: Hashable, Sendable {
  /// A tie: those who share it, in the order they stand in now.
  struct Tie: Hashable, Sendable {
    let contestants: [Int]
    let isRuled: Bool
  }

  private(set) var ties: [Tie] = []
  /// Which tie is worked on.
  private(set) var current = 0
  /// The row within it.
  var cursor = 0
  /// Those picked so far, best first.
  var picked: [Int] = []

  /// The tie that is worked on.
  var tie: Tie? { ties.indices.contains(current) ? ties[current] : nil }

  /// Open ties first, then those ruled on already.
  mutating func refresh(_ contest: Contest?) {
    guard let contest else { return }
    let before = tie
    ties =
      contest.openTies.map { Tie(contestants: $0, isRuled: false) }
      + contest.ruledTies.map { Tie(contestants: $0, isRuled: true) }
    current = min(current, max(0, ties.count - 1))
    // What is being put together stands as long as its tie does.
    guard tie != before else { return }
    cursor = 0
    picked = []
  }

  mutating func go(by step: Int) {
    guard !ties.isEmpty else { return }
    current = (current + step + ties.count) % ties.count
    cursor = 0
    picked = []
  }

  /// Those not picked yet, in the order they stand in.
  var waiting: [Int] { tie?.contestants.filter { !picked.contains($0) } ?? [] }
}

extension Desk {
  mutating func updateRuling(_ key: Key, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber), ruling.tie != nil else {
      message = Message(Words.noTies, .good)
      return []
    }
    let waiting = ruling.waiting
    switch KeyTable.ruling.command(for: key) {
    case .pick:
      guard mayRecord(state) else { break }
      // A ruling is the head referee's: the record names who ruled.
      guard state.headReferee != nil else {
        askForReferee(state)
        break
      }
      if waiting.indices.contains(ruling.cursor) { ruling.picked.append(waiting[ruling.cursor]) }
      ruling.cursor = 0
      // The last one has no choice left.
      if waiting.count == 2 { ruling.picked += ruling.waiting }
      if ruling.waiting.isEmpty { askForRuling(contest) }
    case .putBack:
      guard !ruling.picked.isEmpty else {
        message = Message(Words.nothingPicked)
        break
      }
      ruling.picked.removeLast()
      if ruling.waiting.count == 1 { _ = ruling.picked.popLast() }
      ruling.cursor = 0
    case .nextTie: ruling.go(by: 1)
    case .previousTie: ruling.go(by: -1)
    case .explain:
      guard waiting.indices.contains(ruling.cursor) else { break }
      dialog = .page(explanation(of: waiting[ruling.cursor], in: contest, state))
    case .move(let move):
      ruling.cursor = move.row(from: ruling.cursor, of: max(1, waiting.count), page: waiting.count)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func askForRuling(_ contest: Contest) {
    dialog = .form(
      Form(
        .rule(ruling.picked), Words.rulingTitle, facts: Words.rulingFacts(ruling.picked, in: contest),
        fields: [Form.Field(label: Words.reason)]))
  }
}

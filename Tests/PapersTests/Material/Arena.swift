import Journal
import Scoring
import SimulatedDisk
import Synchronization
import Testing

@testable import Competition

/// A contest under one of the notices on a simulated disk: founded, keyed and signed in a few words, to make papers of.
///
/// People, marks and the head referee's key are the same at every run, and no key is stretched.
final class Arena {
  let notice: NoticeCase
  let stage: Stage
  private(set) var folder: CompetitionFolder

  static let scorekeeper = "李敏"
  static let referee = "张伟"

  /// Founds a contest, enrols scorekeeper, second keyer, supervisor and head referee, states what is known of it, and
  /// puts so many contestants on the roster.
  ///
  /// `amending` changes the text of the notice's rulebook, for organisers' own rules.
  init(
    _ notice: NoticeCase, stage: Stage = .final, people: Int = 8, ofTeams isTeam: Bool = false, committee: String = "",
    amending: (String) -> String = { $0 }
  ) throws {
    self.notice = notice
    self.stage = stage
    let setUp = ContestSetUp(
      contest: 1, event: notice.event(ofTeams: isTeam), stage: stage, committee: committee, date: notice.date)
    folder = try CompetitionFolder.create(
      at: "game", id: "papers",
      founding: .found(title: notice.title, rulebook: amending(notice.rulebook.source), setUp),
      station: "A1", program: "test", disk: SimulatedDisk(seed: 1), clock: ArenaClock())
    for (name, duty) in [(Self.scorekeeper, Duty.scorekeeper), ("王芳", .secondKeyer), ("赵督", .supervisor)] {
      try act(.enrol(name: name, duty: duty, key: nil, reason: ""))
    }
    try act(.enrol(name: Self.referee, duty: .headReferee, key: ArenaKey.referee.sealed, reason: ""))
    try stateWhatIsKnown()
    try register(people, ofTeams: isTeam)
  }

  var state: CompetitionState { folder.state }

  func contest() throws -> Contest { try #require(state.contest(1)) }

  /// Every line of the journal.
  func lines() throws -> [Line] { try folder.lines(0..<Int.max) }

  @discardableResult
  func act(_ intent: Intent, by person: String = "") throws -> [Line] { try folder.act(intent, by: person) }

  /// States facts by their spelling, `["posted": "2026-08-17"]`.
  func state(_ facts: KeyValuePairs<String, String>, reason: String = "") throws {
    let stated = try facts.map { StatedFact(try #require(ContestFact(spelling: $0.key)), $0.value) }
    try act(.state(contest: 1, stated, reason: reason))
  }

  /// One by one: what this rulebook has no use for is refused, and left out.
  private func stateWhatIsKnown() throws {
    for fact in notice.facts(stage) where try contest().notice(fact.fact) == nil {
      do throws(ActFailure) {
        try folder.act(.state(contest: 1, [fact], reason: ""), by: "")
      } catch .refused(.noSuchFact), .refused(.noSuchTier), .refused(.overLimit), .refused(.prizes) {
        continue
      }
    }
  }
}

/// A clock that goes on a millisecond at each look.
private final class ArenaClock: Clock {
  private let looks = Mutex(0)

  func now() -> Instant {
    let look = looks.withLock { looks in
      looks += 1
      return looks
    }
    return Instant(wall: 1_786_700_591_000 + look, boot: 1_048_678 + look)
  }

  var bootID: String { "0d1f6d5c-0000-4000-8000-000000000000" }
}

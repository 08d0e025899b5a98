internal import Competition
internal import Desk
internal import Scoring

/// A contest as it was typed for `new`, before the notice's table of events was asked about it.
struct ContestPlan {
  /// The event as it was typed: a name, a code or pinyin.
  let event: String
  /// What was said of the contest beyond how it is set up.
  let facts: [StatedFact]

  private let code: String?
  private let stage: Stage
  private let committee: String
  private let tier: Tier?
  private let date: String
  private let contestClass: ContestClass?

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    event = invocation.values[.event] ?? ""
    guard let stage = try invocation.stage() else { throw .missingOption(.stage) }
    self.stage = stage
    code = invocation.values[.code]
    committee = invocation.values[.committee] ?? ""
    tier = try invocation.tier()
    date = try invocation.date()?.iso ?? ""
    facts = try invocation.facts()
    contestClass =
      facts.compactMap { fact in
        fact.fact == .contestClass ? ContestClass(rawValue: fact.value) : nil
      }.first
  }

  /// The events of a notice's table that may be meant, of the class that was typed, and of the title that is set.
  func listed(in catalogue: [CatalogueEntry], title: String?) -> [ListedEvent] {
    let open = catalogue.filter { entry in
      guard contestClass == nil || entry.contestClass == contestClass else { return false }
      guard let title, let listed = entry.title else { return true }
      return EventSearch.isSame(title, listed)
    }
    return EventSearch(event).found(in: open)
  }

  /// The contest to be set up: the event as the notice's table has it, else as it was typed.
  func setUp(_ number: Int, _ listed: ListedEvent?) -> ContestSetUp {
    ContestSetUp(
      contest: number, event: listed?.event ?? event, code: code ?? listed?.entry.code ?? "", stage: stage,
      committee: committee, tier: tier, date: date)
  }
}

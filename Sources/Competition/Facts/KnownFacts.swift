internal import Scoring

/// What is known of a contest: how it was set up, what the notice's table of events says, and what was stated since.
struct KnownFacts: Sendable {
  /// The line of the notice's table that the contest is in.
  let entry: CatalogueEntry?
  /// What the rules are asked with; follows each fact.
  private(set) var facts: ContestFacts
  private let setUp: ContestSetUp
  private var claims: [ContestFact: Held<FactValue>] = [:]

  init(_ setUp: ContestSetUp, under provisions: Provisions, title: String) {
    self.setUp = setUp
    entry = provisions.catalogue.first { $0.lists(setUp.event, title: title) }
    facts = ContestFacts(event: setUp.event, stage: setUp.stage)
    follow()
  }

  /// The value that was recorded, where exactly one stands.
  func recorded(_ fact: ContestFact) -> FactValue? { claims[fact]?.value }

  /// The records that state the fact now.
  func refs(_ fact: ContestFact) -> [Ref] { claims[fact]?.refs ?? [] }

  /// The facts that two or more records claim, by their spelling.
  var disputed: [ContestFact] {
    claims.filter { $0.value.isConflict }.map(\.key).sorted { $0.spelling < $1.spelling }
  }

  /// How many facts two or more records claim.
  var disputedCount: Int { claims.values.count(where: \.isConflict) }

  /// What the notice's table says of a fact; nil where it leaves it open.
  func notice(_ fact: ContestFact) -> FactValue? {
    switch fact {
    case .form: entry.map { .form($0.form) }
    case .certificates: (entry?.givesCertificates).map { .yesNo($0) }
    case .contestClass: (entry?.contestClass).map { .contestClass($0) }
    case .tier, .levels, .requiredField, .awards, .innovative, .advancing, .date, .closing, .theoryDate,
      .practicalDate, .accepted, .posted, .competedInPart, .check, .done, .kept, .confirmed, .text, .ended,
      .appealTerm, .rulingTerm:
      nil
    }
  }

  /// Takes a fact; answers whether everything it replaces stood here.
  mutating func take(_ value: FactValue?, of fact: ContestFact, _ ref: Ref, replacing replaced: [Ref]) -> Bool {
    let stood = claims[fact, default: .nothing].take(value, ref, replacing: replaced)
    if claims[fact] == .nothing { claims[fact] = nil }
    follow()
    return stood
  }

  /// Takes a rule on the contest as passed with a reason.
  mutating func pass(_ rule: String) { facts.passed.insert(rule) }

  /// The notice's word goes before what was stated, and that before how the contest was set up.
  private func value(_ fact: ContestFact) -> FactValue? { notice(fact) ?? recorded(fact) }

  private mutating func follow() {
    facts.tier = value(.tier)?.tier ?? setUp.tier
    facts.contestClass = value(.contestClass)?.contestClass
    facts.form = value(.form)?.form ?? .individual
    facts.givesCertificates = value(.certificates)?.answer
    facts.levels = value(.levels)?.levels
    facts.requiredField = value(.requiredField)?.number
    facts.prizes = value(.awards)?.prizes
    facts.isInnovative = value(.innovative)?.answer
    facts.advancing = value(.advancing)?.number
    facts.date = value(.date)?.day ?? Day(iso: setUp.date)
    facts.closing = value(.closing)?.day
  }
}

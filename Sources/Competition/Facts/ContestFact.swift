/// One thing that can be stated of a contest after it was set up: the closed list of facts.
///
/// Facts of a rulebook's own lists (a duty, a deadline, a paper, a confirmation) go by the id they have there.
public enum ContestFact: Hashable, Sendable {
  /// The tier 级别.
  case tier
  /// The class 类别.
  case contestClass
  /// Whether the event gives certificates 取证.
  case certificates
  /// The levels of the event's national standard, lowest and highest.
  case levels
  /// The prescribed number of contestants 规定人数.
  case requiredField
  /// The prizes the organiser gives.
  case awards
  /// Whether the event is of the innovative kind 创新类.
  case innovative
  /// How many go on, by the organiser's decision.
  case advancing
  /// The day of the contest.
  case date
  /// The day on which registration closed.
  case closing
  /// The day of the theory.
  case theoryDate
  /// The day of the practical.
  case practicalDate
  /// The day on which the filing was accepted 受理.
  case accepted
  /// The day on which the result was posted 公示.
  case posted
  /// Single people or teams.
  case form
  /// Whether those who sat one part only count for a least number.
  case competedInPart
  /// A name, a place, how to reach somebody.
  case text(TextFact)
  /// When the contest ended, to the minute.
  case ended
  /// When an appeal has to be filed.
  case appealTerm
  /// How long after the filing an appeal has to be ruled on.
  case rulingTerm
  /// The answer to a duty that somebody has to confirm.
  case check(String)
  /// The day on which something with a deadline was done.
  case done(String)
  /// Whether a paper or recording is kept.
  case kept(String)
  /// The day of a confirmation that proposed certificates go through.
  case confirmed(String)

  /// How records name the fact.
  public var spelling: String {
    switch self {
    case .tier: "tier"
    case .contestClass: "class"
    case .certificates: "certificates"
    case .levels: "levels"
    case .requiredField: "requiredField"
    case .awards: "awards"
    case .innovative: "innovative"
    case .advancing: "advancing"
    case .date: "date"
    case .closing: "closing"
    case .theoryDate: "theoryDate"
    case .practicalDate: "practicalDate"
    case .accepted: "accepted"
    case .posted: "posted"
    case .form: "form"
    case .competedInPart: "competedInPart"
    case .text(let text): text.rawValue
    case .ended: "ended"
    case .appealTerm: "appealTerm"
    case .rulingTerm: "rulingTerm"
    case .check(let id): "check:\(id)"
    case .done(let id): "done:\(id)"
    case .kept(let id): "kept:\(id)"
    case .confirmed(let id): "confirmed:\(id)"
    }
  }

  /// The facts that every contest can have, in the order of the list.
  public static let plain: [ContestFact] =
    [
      .tier, .contestClass, .certificates, .levels, .requiredField, .awards, .innovative, .advancing, .date, .closing,
      .theoryDate, .practicalDate, .accepted, .posted, .form, .competedInPart, .ended, .appealTerm, .rulingTerm,
    ] + TextFact.allCases.map(ContestFact.text)

  /// A fact by its spelling; nil where there is none of this name.
  public init?(spelling: String) {
    if let plain = Self.plain.first(where: { $0.spelling == spelling }) {
      self = plain
      return
    }
    let parts = spelling.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, !parts[1].contains(":") else { return nil }
    let id = String(parts[1])
    switch parts[0] {
    case "check": self = .check(id)
    case "done": self = .done(id)
    case "kept": self = .kept(id)
    case "confirmed": self = .confirmed(id)
    case _: return nil
    }
  }

  /// Whether the fact may be stated of a sealed contest, because no result follows from it.
  public var isFreeOfResults: Bool {
    switch self {
    case .accepted, .posted, .check, .done, .kept, .confirmed, .text, .ended, .appealTerm, .rulingTerm: true
    case .tier, .contestClass, .certificates, .levels, .requiredField, .awards, .innovative, .advancing, .date,
      .closing, .theoryDate, .practicalDate, .form, .competedInPart:
      false
    }
  }
}

/// A fact with its value as somebody wrote it; an empty value takes the fact back.
public struct StatedFact: Hashable, Sendable {
  /// The fact.
  public let fact: ContestFact
  /// Its value, in one of the ways `FactValue` reads.
  public let value: String

  /// A fact and what was said of it.
  public init(_ fact: ContestFact, _ value: String) {
    self.fact = fact
    self.value = value
  }
}

internal import Competition
internal import Scoring

extension Invocation {
  /// The contest that the options name.
  func contestName() throws(UsageProblem) -> ContestName {
    ContestName(event: values[.event], stage: try stage(), committee: values[.committee])
  }

  /// What the options of `new` say of the contest beyond how it is set up, in the spelling of records.
  func facts() throws(UsageProblem) -> [StatedFact] {
    var facts: [StatedFact] = []
    for (option, fact) in Self.facts {
      guard let text = values[option] else { continue }
      if fact == .awards {
        do throws(PrizePlanProblem) { _ = try PrizePlan(reading: text) } catch { throw .prizes(error) }
      }
      guard let value = FactValue(reading: Self.spelling(of: fact, typed: text), of: fact) else {
        throw .badValue(option, text)
      }
      facts.append(StatedFact(fact, value.text))
    }
    return facts
  }

  private static let facts: [(Option, ContestFact)] = [
    (.closing, .closing), (.levels, .levels), (.certificates, .certificates), (.contestClass, .contestClass),
    (.requiredField, .requiredField), (.awards, .awards), (.innovative, .innovative), (.advancing, .advancing),
    (.team, .form),
  ]

  /// `--team` is answered with yes or no, or with the number of members.
  private static func spelling(of fact: ContestFact, typed text: String) -> String {
    guard fact == .form else { return text }
    switch text {
    case "no": return "individual"
    case "yes": return "team"
    case _: return "team:" + text
    }
  }
}

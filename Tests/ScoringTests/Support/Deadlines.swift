import Testing

@testable import Scoring

/// Something due of a final, `papers` unless said.
func deadlineRule(
  _ due: DeadlineRule.Due, id: String = "papers", stages: [Stage] = [.final], applies: Applicability = .always
) -> DeadlineRule {
  DeadlineRule(
    id: id, name: Bilingual(zh: "材料", en: "papers"), due: due, party: Bilingual(zh: "主办单位", en: "host"),
    stages: stages, applies: applies, firmness: .refused, basis: .clause("三"))
}

/// A final on Friday 2024-09-27, with registration closed at the end of August.
let septemberFinal = {
  var facts = ContestFacts(stage: .final)
  facts.date = "2024-09-27"
  facts.closing = "2024-08-31"
  return facts
}()

/// Where one thing that is due stands on a day.
func deadline(
  _ due: DeadlineRule.Due, _ dates: RecordedDates = RecordedDates(), facts: ContestFacts = septemberFinal,
  applies: Applicability = .always, today: Day = "2024-09-27"
) throws -> DeadlineFinding {
  var provisions = Provisions()
  provisions.deadlines = [deadlineRule(due, applies: applies)]
  return try #require(provisions.deadlines(facts, dates, .builtIn, today: today).first)
}

/// The days on which things were done, `papers` for one.
func done(_ days: [String: Day], posted: Day? = nil) -> RecordedDates {
  var dates = RecordedDates()
  dates.done = days
  dates.posted = posted
  return dates
}

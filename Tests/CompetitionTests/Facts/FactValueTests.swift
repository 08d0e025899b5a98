import Scoring
import Testing

@testable import Competition

@Suite struct FactValueTests {
  @Test(
    "a value is read by the notice's own words too, and spelled in one way",
    arguments: [
      (ContestFact.tier, "区和系统级", "district"), (.tier, "district", "district"), (.contestClass, "市级一类", "one"),
      (.levels, "初级工:技师", "beginner:technician"), (.levels, "五级:五级", "beginner:beginner"),
      (.certificates, "yes", "yes"), (.requiredField, "0", "0"), (.advancing, "100000", "100000"),
      (.date, "2026-08-14", "2026-08-14"), (.form, "team", "team"), (.form, "team:2", "team:2"),
      (.check("judges"), "3", "3"), (.check("judges"), "no", "no"), (.done("filing"), "2026-03-02", "2026-03-02"),
      (.kept("video"), "yes", "yes"), (.confirmed("review"), "2026-09-01", "2026-09-01"),
    ])
  func reading(_ fact: ContestFact, _ text: String, _ spelling: String) {
    #expect(FactValue(reading: text, of: fact)?.text == spelling)
    #expect(ContestFact(spelling: fact.spelling) == fact)
  }

  @Test(
    "what a fact can't be is not read",
    arguments: [
      (ContestFact.tier, "City"), (.contestClass, "three"), (.levels, "technician"), (.levels, "technician:beginner"),
      (.levels, "beginner:technician:advanced"), (.certificates, "maybe"), (.requiredField, "-1"),
      (.requiredField, "030"), (.advancing, "100001"), (.advancing, "99999999999999999999"), (.date, "2026-02-29"),
      (.form, "team:1"), (.form, "team:"), (.form, "pairs"), (.check("judges"), "3.5"), (.done("filing"), "yes"),
      (.kept("video"), "2026-03-02"),
    ])
  func misreading(_ fact: ContestFact, _ text: String) {
    #expect(FactValue(reading: text, of: fact) == nil)
  }

  @Test(
    "facts have names of their own, each once", arguments: ["", "Tier", "check", "check:", "kept:a:b", "contestClass"])
  func names(_ text: String) {
    #expect(ContestFact(spelling: text) == nil)
    #expect(Set(ContestFact.plain.map(\.spelling)).count == ContestFact.plain.count)
  }
}

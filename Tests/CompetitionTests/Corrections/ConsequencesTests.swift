import Scoring
import Testing

@testable import Competition

/// What would follow from a correction, also past a seal; nothing is recorded.
@Suite struct ConsequencesTests {
  @Test("of a sealed contest: one reopening, and everybody whose standing would change")
  func sealed() throws {
    let hall = try Hall.sealed()
    let count = hall.state.recordCount
    // 001 has 86.50 × 30 % + 92.00 × 70 % = 90.35; with 79.00 it has 25.95 + 55.30 = 81.25, below 002's 87.45.
    let correction = Hall.keying(
      "001", "practical", "79.00", replacing: try hall.refs("001", "practical"), reason: "看错行")
    let would = try hall.state.consequences(of: correction)
    #expect(would.reopenings == 1 && would.contests.map(\.contest) == [1])
    #expect(would.contests[0].change.contestants.map(\.entry) == ["002", "001"])
    #expect(would.contests[0].change.contestants[0].differences == [.rank(from: 2, to: 1)])
    #expect(try hall.contest().seal != nil && hall.state.recordCount == count)
  }

  @Test("of an open contest no seal is lifted, and what is refused is refused here")
  func open() throws {
    let hall = try Hall(["001"])
    try hall.key("001", "86.50", "92.00")
    let refs = try hall.refs("001", "theory")
    let would = try hall.state.consequences(
      of: Hall.keying("001", "theory", "90.00", replacing: refs, reason: "x"))
    #expect(would.reopenings == 0 && !would.isNothing)
    #expect(throws: Refusal.reasonNeeded) {
      try hall.state.consequences(of: Hall.keying("001", "theory", "90.00", replacing: refs))
    }
    #expect(throws: Refusal.noSuchEntry("9")) {
      try hall.state.consequences(of: Hall.keying("9", "theory", "90.00"))
    }
    #expect(throws: Refusal.noSuchContest) {
      try hall.state.consequences(of: .undo(contest: 2))
    }
  }

  @Test("what changes no standing has no consequence, and lifts no seal it need not lift")
  func nothing() throws {
    let hall = try Hall.sealed()
    let would = try hall.state.consequences(
      of: .state(contest: 1, try Hall.facts(["host": "西城区总工会"]), reason: ""))
    #expect(would.reopenings == 0 && would.isNothing)
  }

  @Test("behind codes a correction tells what changes by code, and of nobody by name")
  func coded() throws {
    let hall = try Hall.coded()
    try hall.signCoded()
    let place = try #require(try hall.contest().marking?.scheme.places.firstIndex { $0.module == 0 && $0.judge == 0 })
    let standing = try hall.contest().scoreRefs(0, place, .first)
    let correction = Hall.scoring("501", "A", "A1", 0, "19.00", replacing: standing, reason: "原件为 19")
    let would = try hall.state.consequences(of: correction, by: "李敏")
    #expect(would.reopenings == 1 && would.contests.count == 1)
    #expect(would.contests[0].change.isNothing)
    #expect(would.contests[0].codes.map(\.code) == ["501"])
    // 18 + 33 in module A, 30 in module B: 81.00; with 19 it is 52 and 82.00.
    #expect(would.contests[0].codes[0].before?.components == ["81.00"])
    #expect(would.contests[0].codes[0].after.components == ["82.00"])
  }

  @Test("after both seals a correction on a sheet takes two reopenings")
  func both() throws {
    let hall = try Hall.coded()
    for entry in ["001", "002", "003", "004"] { try hall.key(entry, "80.00") }
    try hall.signCoded()
    try hall.decodeBoth()
    try hall.signOff()
    let place = try #require(try hall.contest().marking?.scheme.places.firstIndex { $0.module == 0 && $0.judge == 0 })
    let standing = try hall.contest().scoreRefs(0, place, .first)
    let correction = Hall.scoring("501", "A", "A1", 0, "19.00", replacing: standing, reason: "原件为 19")
    let would = try hall.state.consequences(of: correction, by: "李敏")
    #expect(would.reopenings == 2)
    #expect(would.contests[0].change.contestants.map(\.entry) == ["003"])
  }
}

import Scoring
import Testing

/// Ladders of certificates that contradict themselves.
@Suite struct LadderFaultTests {
  private func expect(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    let text = try ProvisionsText.replacing(in: "certificates", old, with: new)
    #expect(throws: RulebookProblem(path: "certificates\(path)", fault: fault)) { try Rulebook(reading: text) }
  }

  @Test(
    "bands of one reach, wider bands of no lower level, bands of no reach or two",
    arguments: [
      ("\"ranks\": 10", "\"ranks\": 3", ".bands[1]", .repeats("certificates.bands[0]")),
      ("\"percent\": 50", "\"percent\": 20", ".bands[3]", .repeats("certificates.bands[2]")),
      (
        "\"technician\"", "\"seniorTechnician\"", ".bands[1].level",
        .provisions(.bandNotLower(than: .seniorTechnician, at: "certificates.bands[0]"))
      ),
      (
        "\"ranks\": 10", "\"ranks\": 2", ".bands[0].level",
        .provisions(.bandNotLower(than: .technician, at: "certificates.bands[1]"))
      ),
      (
        "\"intermediate\"", "\"technician\"", ".bands[3].level",
        .provisions(.bandNotLower(than: .advanced, at: "certificates.bands[2]"))
      ),
      (
        "\"ranks\": 10, \"percent\": null", "\"ranks\": null, \"percent\": null", ".bands[1]",
        .exactlyOne(of: ["ranks", "percent"])
      ),
      (
        "\"ranks\": 10, \"percent\": null", "\"ranks\": 10, \"percent\": 10", ".bands[1]",
        .exactlyOne(of: ["ranks", "percent"])
      ),
      ("\"ranks\": 10", "\"ranks\": 0", ".bands[1].ranks", .outOfRange(1...100_000)),
      ("\"percent\": 50", "\"percent\": 101", ".bands[3].percent", .outOfRange(1...100)),
    ] as [(String, String, String, RulebookFault)])
  func bands(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(old, new, path, fault)
  }

  @Test("ranks and shares of one tier, and bands of two tiers, are not compared")
  func notCompared() throws {
    let text = try ProvisionsText.replacing(
      in: "certificates", "\"percent\": 20, \"level\": \"advanced\"",
      with: "\"percent\": 20, \"level\": \"seniorTechnician\"")
    _ = try Rulebook(reading: text)
  }

  @Test("either bands or promotions")
  func oneLadder() throws {
    let problem = RulebookProblem(path: "certificates", fault: .exactlyOne(of: ["bands", "promotions"]))
    let band = """
      [{ "tier": "district", "ranks": 3, "percent": null, "level": "advanced", "clause": null }]
      """
    for certificates in [
      ProvisionsText.certificates(), ProvisionsText.certificates(bands: band, promotions: ProvisionsText.promotions),
    ] {
      let text = try ProvisionsText.with(["certificates": certificates])
      #expect(throws: problem) { try Rulebook(reading: text) }
    }
  }

  @Test(
    "steps that overlap, lead down, or start nowhere",
    arguments: [
      (
        "[\"advanced\"]", "[\"intermediate\", \"advanced\"]", "[1].from[0]",
        .repeats("certificates.promotions[0].from[2]")
      ),
      ("[\"advanced\"]", "[\"none\"]", "[1].from[0]", .repeats("certificates.promotions[0].from[0]")),
      ("[\"advanced\"]", "[\"advanced\", \"advanced\"]", "[1].from[1]", .repeats("certificates.promotions[1].from[0]")),
      ("[\"advanced\"]", "[]", "[1].from", .emptyArray),
      ("[\"advanced\"]", "[\"technician\"]", "[1].to", .provisions(.promotionNotAbove(.technician))),
      ("\"to\": \"advanced\"", "\"to\": \"beginner\"", "[0].to", .provisions(.promotionNotAbove(.beginner))),
      ("\"ageAtLeast\": 18", "\"ageAtLeast\": 0", "[0].ageAtLeast", .outOfRange(1...150)),
      (
        "[\"advanced\"]", "[\"unknown\"]", "[1].from[0]",
        .unknownWord(oneOf: ["none", "beginner", "intermediate", "advanced", "technician", "seniorTechnician"])
      ),
    ] as [(String, String, String, RulebookFault)])
  func promotions(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try #require(ProvisionsText.promotions.ranges(of: old).count == 1)
    let changed = ProvisionsText.promotions.replacing(old, with: new)
    let text = try ProvisionsText.with(["certificates": ProvisionsText.certificates(promotions: changed)])
    let problem = RulebookProblem(path: "certificates.promotions\(path)", fault: fault)
    #expect(throws: problem) { try Rulebook(reading: text) }
  }

  @Test(
    "pass marks and confirmations",
    arguments: [
      ("\"component\": \"theory\"", "\"component\": \"time\"", ".passes[0].component", .noSuchComponent("time")),
      ("\"component\": \"theory\"", "\"component\": \"skill\"", ".passes[0].component", .noSuchComponent("skill")),
      (
        "\"component\": \"theory\"", "\"component\": \"practical\"", ".passes[1].component",
        .repeats("certificates.passes[0].component")
      ),
      ("\"atLeast\": 60,", "\"atLeast\": 100.01,", ".passes[0].atLeast", .offScale(highest: Mark(hundredths: 100_00))),
      ("\"atLeast\": 60,", "\"atLeast\": 0,", ".passes[0].atLeast", .offScale(highest: Mark(hundredths: 100_00))),
      ("\"atLeast\": 60,", "\"atLeast\": 60.001,", ".passes[0].atLeast", .badDecimal),
      ("\"id\": \"city\"", "\"id\": \"host\"", ".confirmations[1].id", .repeats("certificates.confirmations[0].id")),
    ] as [(String, String, String, RulebookFault)])
  func passes(_ old: String, _ new: String, _ path: String, _ fault: RulebookFault) throws {
    try expect(old, new, path, fault)
  }
}

import Scoring
import Testing

@testable import Desk

@Suite("What is wrong with a rulebook, in words")
struct RulebookWordsTests {
  private static let contradictions: [ProvisionsFault] = [
    .noSuchStage(.semifinal), .notForward(from: .final), .exactWithoutPercent, .tierOfNoStage(.municipalTwo),
    .bandNotLower(than: .advanced, at: "certificates.bands[0]"), .promotionNotAbove(.technician), .nothingToWin,
    .noSuchPrize("特等奖"), .ceilingRises(above: "prizes.ceilings[0].yuan"), .limitOnYesNo, .limitMissing,
    .sizeWithoutTeam, .teamsWithoutRule, .noSuchPlace("name"), .noSuchArchive("video"),
  ]

  @Test("Every contradiction has a sentence of its own, in both languages, behind the path to the member")
  func contradictionsOfTheirOwn() {
    let sentences = Self.contradictions.map {
      Words.rulebookProblem(RulebookProblem(path: "stages[0].tier", fault: .provisions($0)))
    }
    #expect(Set(sentences.map(\.zh)).count == Self.contradictions.count)
    #expect(Set(sentences.map(\.en)).count == Self.contradictions.count)
    for sentence in sentences {
      #expect(sentence.zh.hasPrefix("规则文件 stages[0].tier：") && sentence.en.hasPrefix("the rulebook, stages[0].tier: "))
    }
  }

  @Test(
    "The facts are in the sentence",
    arguments: [
      (.outOfRange(1...100), "应在 1 到 100 之间", "should be 1 to 100"),
      (.offScale(highest: .full), "应大于 0，不超过 100.00", "should be above 0 and at most 100.00"),
      (.repeats("stages[0].stage"), "与 stages[0].stage 重复", "says again what stages[0].stage says"),
      (.exactlyOne(of: ["ranks", "percent"]), "ranks、percent 应有且只有一个", "needs exactly one of ranks, percent"),
      (.wrongKind(expected: .number, orNull: true), "应为数，或 null", "should be a number, or null"),
      (.wrongKind(expected: .textOrNumber), "应为文字或数", "should be a text or a number"),
      (.provisions(.noSuchStage(.semifinal)), "stages 里没有复赛", "stages has no semifinal"),
      (.otherVersion(newest: 3), "版本不同，本程序认识版本 1 到 3", "another version; this program knows 1 to 3"),
    ] as [(RulebookFault, String, String)])
  func facts(_ fault: RulebookFault, _ zh: String, _ en: String) {
    let sentence = Words.rulebookProblem(RulebookProblem(path: "x", fault: fault))
    #expect(sentence == Bilingual(zh: "规则文件 x：\(zh)", en: "the rulebook, x: \(en)"))
  }
}

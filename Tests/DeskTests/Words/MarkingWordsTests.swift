import Scoring
import Testing

@testable import Desk

@Suite("What is wrong with a marking scheme, in words")
struct MarkingWordsTests {
  private static let faults: [MarkingFault] = [
    .notJSON(JSONProblem(line: 1, column: 1, what: .unexpectedEnd)), .tooLong(mostBytes: 50_000), .notAMarkingScheme,
    .otherVersion(known: 1), .form(.missing), .form(.notUsed), .badIdentifier, .componentExpected("theory"),
    .absentMadeOfModules, .noModules, .notMadeOfModules("theory"),
    .modulesSum(component: "practical", Mark(hundredths: 99_00)),
    .modulesWeigh(component: "practical", basisPoints: 99_00), .aspectsSum(Mark(hundredths: 39_50)),
    .finerThanKeyed(decimals: 1), .finerThanRounded(decimals: 1), .nothingJudged, .pairOfTwo, .allTrimmed(judges: 3),
    .nothingTrimmed, .nobodyToSpare(judges: 3), .tooManyCells(most: 3_000), .tooFine, .noSuchModule("C"),
    .moduleOf(component: "theory"), .lessThanOne(Mark(hundredths: 50)), .drawsNobody,
  ]

  @Test("Every fault has a sentence of its own, in both languages, behind the path to the member")
  func ofTheirOwn() {
    let sentences = Self.faults.map { Words.markingProblem(MarkingProblem(path: "modules[0]", fault: $0)) }
    #expect(Set(sentences.map(\.zh)).count == Self.faults.count)
    #expect(Set(sentences.map(\.en)).count == Self.faults.count)
    for sentence in sentences {
      #expect(sentence.zh.hasPrefix("评分方案 modules[0]：") && sentence.en.hasPrefix("the marking scheme, modules[0]: "))
    }
  }

  @Test("Without a path it is about the text as a whole")
  func whole() {
    let sentence = Words.markingProblem(MarkingProblem(path: "", fault: .notAMarkingScheme))
    #expect(sentence.zh.hasPrefix("评分方案：不是") && sentence.en.hasPrefix("the marking scheme: not a"))
  }

  @Test(
    "The facts are in the sentence, and what to do",
    arguments: [
      (
        .aspectsSum(Mark(hundredths: 39_50)), "各评分点之和是 39.50，应与此相等",
        "its aspects sum to 39.50, which this has to be"
      ),
      (
        .modulesWeigh(component: "practical", basisPoints: 99_50), "practical 各模块权重之和是 99.50 %，应为 100 %",
        "the modules of practical weigh 99.50 %, not 100 %"
      ),
      (.noSuchModule("C"), "没有模块 C", "no module C"),
      (.nothingTrimmed, "去极值（trimmed）却一个也没去：改用 mean", "nothing is trimmed: use mean"),
      (.form(.offScale(highest: .full)), "应大于 0，不超过 100.00", "should be above 0 and at most 100.00"),
    ] as [(MarkingFault, String, String)])
  func facts(_ fault: MarkingFault, _ zh: String, _ en: String) {
    let sentence = Words.markingProblem(MarkingProblem(path: "x", fault: fault))
    #expect(sentence == Bilingual(zh: "评分方案 x：\(zh)", en: "the marking scheme, x: \(en)"))
  }
}

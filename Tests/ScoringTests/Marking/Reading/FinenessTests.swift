import Scoring
import Testing

/// Fractions that could become too long are refused when a scheme is read; those that are taken never overflow.
@Suite struct FinenessTests {
  private static let primes = [
    "9.97", "9.91", "9.83", "9.77", "9.71", "9.67", "9.53", "9.47", "9.41", "9.37", "9.29", "9.19",
  ]

  /// So many modules whose highest marks have no common divisor, each judged by 15, any of whom may be missing.
  private func draft(_ count: Int, roundsModule: String, judged: Bool = true) -> MarkingDraft {
    .practical { draft in
      draft.join = "weighted"
      draft.roundsJudgement = ""
      draft.roundsModule = roundsModule
      draft.modules = Self.primes.prefix(count).enumerated().map { index, highest in
        let weight = index == 0 ? 100 - (count - 1) * 7 : 7
        guard judged else { return .one("M\(index)", highest, weight: String(weight)) }
        return .of(
          "M\(index)", highest, weight: String(weight), .mean(15, atLeast: 1), .of("1", "judgement", highest))
      }
    }
  }

  @Test("modules without a common divisor are too much, sooner where their marks are exact")
  func refused() throws {
    // Six of these highest marks are 8.9 · 10^17 in hundredths, nine 7.6 · 10^26; exact judgements by any number of 15
    // judges need 1.1 · 10^8 times as much, weights of 7 % taken into account. The limit is 10^27.
    let tooFine = MarkingProblem(path: "modules", fault: .tooFine)
    #expect(try MarkingText.problem(draft(6, roundsModule: "").text) == nil)
    #expect(try MarkingText.problem(draft(7, roundsModule: "").text) == tooFine)
    #expect(try MarkingText.problem(draft(9, roundsModule: "2").text) == nil)
    #expect(try MarkingText.problem(draft(10, roundsModule: "2").text) == tooFine)
    #expect(try MarkingText.problem(draft(9, roundsModule: "", judged: false).text) == nil)
    #expect(try MarkingText.problem(draft(10, roundsModule: "", judged: false).text) == tooFine)
  }

  @Test("plain points are never too fine: 20 modules, exact judgements by 15 judges")
  func plainPoints() throws {
    let draft = MarkingDraft.practical { draft in
      draft.roundsJudgement = ""
      draft.modules = (0..<20).map {
        .of("M\($0)", "5", .mean(15, atLeast: 1), .of("1", "judgement", "4.99"), .of("2", "points", "0.01"))
      }
    }
    #expect(try MarkingText.problem(draft.text) == nil)
  }

  @Test("the finest scheme that is read, every number of judges, the most penalties: no overflow", arguments: [6, 9])
  func atTheEdge(_ count: Int) throws {
    var draft = draft(count, roundsModule: count == 6 ? "" : "2")
    draft.floorsModules = false
    draft.penalties = (0..<50).map { number in
      let module = number % count
      return .of("p\(number)", Self.primes[module], perFault: true, module: "M\(module)")
    }
    var paper = try Paper(draft)
    for module in 0..<count {
      try paper.key("M\(module)/1", all: (0..<15).map { String(($0 * 7 + module) % 4) })
      for judge in 1...(module + 1) { try paper.excuse("M\(module)", judge: judge) }
    }
    #expect(paper.practical.contains("."))
    for number in 0..<50 { try paper.penalise("p\(number)", 1_000_000_000) }
    #expect(paper.practical == "0.00")
    #expect(paper.steps.contains { if case .floored(nil) = $0 { true } else { false } })
    // A thousand faults count under each rule: 50 000 highest marks, of which each is worth at least 7 points.
    let component = paper.steps.compactMap { step -> Fraction? in
      if case .component(let points) = step { points } else { nil }
    }
    #expect(try #require(component.first) < Fraction(-349_000))
  }
}

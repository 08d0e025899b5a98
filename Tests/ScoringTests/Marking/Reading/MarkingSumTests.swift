import Scoring
import Testing

/// Sums and weights of modules, and the bounds of a scheme.
@Suite struct MarkingSumTests {
  private func problem(_ draft: MarkingDraft) throws -> MarkingProblem? {
    try MarkingText.problem(draft.text)
  }

  @Test("plain points sum to 100.00 in each component, and have no weights")
  func sum() throws {
    let short = MarkingProblem(
      path: "modules", fault: .modulesSum(component: "practical", Mark(hundredths: 99_99)))
    #expect(try problem(.practical(.one("A", "40"), .one("B", "59.99"))) == short)
    let weighed = MarkingProblem(path: "modules[1].weight", fault: .form(.notUsed))
    #expect(try problem(.practical(.one("A", "40"), .one("B", "60", weight: "60"))) == weighed)
  }

  @Test(
    "weights sum to 100 % in each component, and none is missing",
    arguments: [
      ("40", "59.99", "modules", .modulesWeigh(component: "practical", basisPoints: 99_99)),
      ("40", "", "modules[1].weight", .form(.wrongKind(expected: .number))),
      ("100", "0", "modules[1].weight", .form(.scheme(.weightOutOfRange(0, basisPoints: 0)))),
      ("40", "sixty", "modules[1].weight", .form(.wrongKind(expected: .number, orNull: true))),
    ] as [(String, String, String, MarkingFault)])
  func weights(_ first: String, _ second: String, _ path: String, _ fault: MarkingFault) throws {
    let draft = MarkingDraft.practical(.one("A", "7", weight: first), .one("B", "900", weight: second)) {
      $0.join = "weighted"
    }
    #expect(try problem(draft) == MarkingProblem(path: path, fault: fault))
  }

  @Test("so many modules, aspects, penalties and cells, and no more")
  func tooMany() throws {
    func modules(_ count: Int) -> MarkingDraft {
      .practical { draft in draft.modules = (0..<count).map { .one("M\($0)", count == 20 ? "5" : "1") } }
    }
    #expect(try problem(modules(20)) == nil)
    #expect(try problem(modules(21)) == MarkingProblem(path: "modules", fault: .form(.tooMany(most: 20))))

    func aspects(_ count: Int, judges: Int) -> MarkingDraft {
      var module = MarkingDraft.Module.of("A", "100", .mean(judges))
      module.aspects = (0..<count).map { .of("A\($0)", "points", count == 100 ? "1" : "0.5") }
      return .practical(module)
    }
    #expect(try problem(aspects(100, judges: 15)) == nil)
    let hundred = MarkingProblem(path: "modules[0].aspects", fault: .form(.tooMany(most: 100)))
    #expect(try problem(aspects(101, judges: 1)) == hundred)

    func cells(_ modules: Int) -> MarkingDraft {
      .practical { draft in
        draft.modules = (0..<modules).map { number in
          var module = MarkingDraft.Module.of("M\(number)", "10", .mean(15))
          module.aspects = (0..<20).map { .of("\($0)", "points", "0.5") }
          for index in module.aspects.indices { module.aspects[index].name = Bilingual(zh: "一", en: "a") }
          return module
        }
      }
    }
    #expect(try problem(cells(10)) == nil)
    let few = MarkingProblem(path: "modules", fault: .modulesSum(component: "practical", Mark(hundredths: 110_00)))
    #expect(try problem(cells(11)) == few)

    let penalties = MarkingDraft.practical(.one("A", "100")) { draft in
      draft.penalties = (0..<51).map { .of("p\($0)", "1") }
    }
    #expect(try problem(penalties) == MarkingProblem(path: "penalties", fault: .form(.tooMany(most: 50))))
  }

  @Test("more cells than 3,000 are refused: 3 × 100 aspects × 15 judges")
  func cells() throws {
    let draft = MarkingDraft.practical { draft in
      draft.modules = ["30", "30", "40"].enumerated().map { number, highest in
        var module = MarkingDraft.Module.of("M\(number)", highest, .mean(15))
        module.aspects = (0..<100).map { .of("\($0)", "points", highest == "40" ? "0.4" : "0.3") }
        for index in module.aspects.indices { module.aspects[index].name = Bilingual(zh: "一", en: "a") }
        return module
      }
    }
    #expect(try problem(draft) == MarkingProblem(path: "modules", fault: .tooManyCells(most: 3_000)))
  }

  @Test("the text is as long as a line of the journal takes, escapes counted")
  func tooLong() throws {
    var draft = MarkingDraft.practical(.one("A", "100"))
    // Every quotation mark of a text is two bytes in the journal.
    let spelled = draft.text.utf8.count + draft.text.utf8.count { $0 == UInt8(ascii: "\"") }
    draft.title += String(repeating: "x", count: MarkingScheme.mostBytes - spelled)
    #expect(try problem(draft) == nil)
    draft.title += "x"
    let fault = MarkingProblem(path: "", fault: .tooLong(mostBytes: MarkingScheme.mostBytes))
    #expect(try problem(draft) == fault)
    draft.title.removeLast()
    #expect(try MarkingText.problem(draft.text + "\n") == fault)
  }
}

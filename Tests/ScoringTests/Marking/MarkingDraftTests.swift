import Scoring
import Testing

/// Drafts as text: what is no number is named by the reader, and what is left empty is left out.
@Suite struct MarkingDraftTests {
  @Test("a scheme begins with the practical part as one module of one mark", arguments: Rulebook.builtIn.map(\.id))
  func start(_ id: String) throws {
    let rulebook = try #require(Rulebook.builtIn(id: id))
    let draft = MarkingDraft(for: rulebook)
    let scheme = try MarkingScheme(reading: draft.text, under: rulebook)
    #expect(scheme.components.filter(\.isMadeOfModules).map(\.id) == ["practical"])
    #expect(scheme.components.map(\.weightBasisPoints) == rulebook.scheme.columns.map(\.weightBasisPoints))
    #expect(scheme.places.count == 1)
    var work = MarkedWork(for: scheme)
    #expect(scheme.cell(of: "practical", work) == .missing)
    work.scores[0] = Mark(hundredths: 87_65)
    #expect(scheme.cell(of: "practical", work) == .mark(Mark(hundredths: 87_65)))
  }

  @Test("without a component called practical the heaviest is the one made of modules")
  func heaviest() throws {
    let rulebook = try Rulebook(reading: RulebookText.whole.replacing("\"practical\"", with: "\"skill\""))
    let scheme = try MarkingScheme(reading: MarkingDraft(for: rulebook).text, under: rulebook)
    #expect(scheme.components.filter(\.isMadeOfModules).map(\.id) == ["skill"])
    #expect(scheme.modules.map(\.component) == ["skill"])
  }

  @Test("members stand in the order of the format, numbers as numbers, what is empty as null")
  func text() throws {
    let draft = MarkingDraft.practical(
      .of("A", "100", .pair(gap: "5"), .of("A1", "points", "90"), .of("A2", "judgement", "10"))
    ) { draft in
      draft.penalties = [.of("late", "2")]
    }
    #expect(
      draft.text == #"{"format":"caipan-marking","version":1,"title":"示例","components":["#
        + #"{"id":"theory","weight":30,"made":"keyed"},{"id":"practical","weight":70,"made":"modules"}],"#
        + #""join":"sum","modules":[{"id":"A","name":{"zh":"模块A","en":"module A"},"component":"practical","#
        + #""highest":"100","weight":null,"panel":{"judges":2,"combine":"pair","high":0,"low":0,"gap":"5","#
        + #""missing":"wait","atLeast":null,"spread":null},"aspects":["#
        + #"{"id":"A1","name":{"zh":"评分点A1","en":"aspect A1"},"kind":"points","highest":"90","decimals":2},"#
        + #"{"id":"A2","name":{"zh":"评分点A2","en":"aspect A2"},"kind":"judgement","highest":"10","decimals":0}]}],"#
        + #""rounding":{"judgement":2,"points":null,"module":null},"floorsModules":true,"#
        + #""penaltiesBeforeRounding":true,"penalties":[{"id":"late","name":{"zh":"扣分late","en":"penalty late"},"#
        + #""component":"practical","module":null,"kind":"fixed","points":"2","atMost":null}],"#
        + #""voidedModule":"noPoints","secondKeying":{"which":"all","topPercent":null,"restPercent":null,"#
        + #""allAbovePercent":null},"countsPapers":true}"#)
  }

  @Test(
    "what is typed for a number and is none is named",
    arguments: ["", "three", "03", "3.", ".5", "3 ", "null", "true", "[3]", "\"3\""])
  func noNumber(_ typed: String) throws {
    var draft = MarkingDraft.points(by: .mean(3))
    draft.modules[0].panel.judges = typed
    let problem = MarkingProblem(path: "modules[0].panel.judges", fault: .form(.wrongKind(expected: .number)))
    #expect(try MarkingText.problem(draft.text) == problem)
  }

  @Test("numbers JSON knows and a scheme does not", arguments: ["-3", "3e0", "3.0"])
  func oddNumber(_ typed: String) throws {
    var draft = MarkingDraft.points(by: .mean(3))
    draft.modules[0].panel.judges = typed
    let problem = MarkingProblem(path: "modules[0].panel.judges", fault: .form(.badInteger))
    #expect(try MarkingText.problem(draft.text) == problem)
  }

  @Test("points as people type them, and names with quotation marks and line breaks")
  func points() throws {
    var draft = MarkingDraft.points(by: .mean(3))
    for typed in ["0100", "100.0", "100.00"] {
      draft.modules[0].highest = typed
      #expect(try MarkingText.problem(draft.text) == nil, "\(typed)")
    }
    for typed in ["100.", "100,0", " 100", "１００", "-100", "1e2"] {
      draft.modules[0].highest = typed
      let problem = MarkingProblem(path: "modules[0].highest", fault: .form(.badDecimal))
      #expect(try MarkingText.problem(draft.text) == problem, "\(typed)")
    }
    draft.modules[0].highest = "100"
    draft.title = "“A”\"B\"\\"
    let scheme = try MarkingScheme(reading: draft.text, under: Rulebook(reading: RulebookText.whole))
    #expect(scheme.title == draft.title)
    draft.title = "一\n二"
    #expect(try MarkingText.problem(draft.text) == MarkingProblem(path: "title", fault: .form(.controlCharacter)))
  }

  @Test("an empty draft is no scheme")
  func empty() throws {
    #expect(try MarkingText.problem(MarkingDraft().text) == MarkingProblem(path: "title", fault: .form(.emptyText)))
  }
}

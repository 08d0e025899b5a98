@testable import Scoring
import Testing

/// A scheme as its text has it, and its sheets.
@Suite struct MarkingReadTests {
  private func scheme() throws -> MarkingScheme {
    try MarkingScheme(reading: MarkingText.whole, under: Rulebook(reading: RulebookText.whole))
  }

  private func mark(_ hundredths: Int) -> Mark { Mark(hundredths: hundredths) }

  @Test("every member says what it says")
  func members() throws {
    let scheme = try scheme()
    #expect(scheme.title == "咖啡师技能操作")
    #expect(scheme.components.map(\.id) == ["theory", "practical"])
    #expect(scheme.components.map(\.weightBasisPoints) == [30_00, 70_00])
    #expect(scheme.components.map(\.isMadeOfModules) == [false, true])
    #expect(scheme.join == .sum)
    #expect(scheme.modules.map(\.id) == ["A", "B"])
    #expect(scheme.modules.map(\.name.zh) == ["意式", "拉花"])
    #expect(scheme.modules.map(\.name.en) == ["espresso", "latte art"])
    #expect(scheme.modules.map(\.component) == ["practical", "practical"])
    #expect(scheme.modules.map(\.highest) == [mark(40_00), mark(60_00)])
    #expect(scheme.modules.map(\.weightBasisPoints) == [nil, nil])
    #expect(
      scheme.modules.map(\.panel) == [
        Panel(judges: 3, combine: .mean, missing: .rest(atLeast: 2), spread: mark(2_50)),
        Panel(judges: 2, combine: .pair(gap: mark(5_00)), missing: .wait, spread: nil),
      ])
    let aspects = scheme.modules.flatMap(\.aspects)
    #expect(aspects.map(\.id) == ["A1", "A2", "A3", "B1"])
    #expect(aspects.map(\.kind) == [.measurement, .judgement, .points, .points])
    #expect(aspects.map(\.highest) == [mark(10_00), mark(12_50), mark(17_50), mark(60_00)])
    #expect(aspects.map(\.highestKeyed) == [mark(10_00), mark(3_00), mark(17_50), mark(60_00)])
    #expect(aspects.map(\.decimals) == [1, 0, 2, 0])
    #expect(scheme.rounding == Rounding(judgement: 2, points: nil, module: nil))
    #expect(scheme.floorsModules && scheme.penaltiesBeforeRounding && scheme.countsPapers)
    #expect(scheme.penalties.map(\.id) == ["late", "spill"])
    #expect(scheme.penalties.map(\.module) == [nil, "A"])
    #expect(scheme.penalties.map(\.kind) == [.fixed, .perFault])
    #expect(scheme.penalties.map(\.points) == [mark(2_00), mark(50)])
    #expect(scheme.penalties.map(\.atMost) == [nil, mark(3_00)])
    #expect(scheme.voidedModule == .noPoints)
    #expect(scheme.secondKeying == .sample(topPercent: 30, restPercent: 15, allAbovePercent: 5))
    #expect(scheme.source == MarkingText.whole)
  }

  @Test("piles are the agreed values' sheet and one for each judge; cells stand in the order of the paper")
  func layout() throws {
    let scheme = try scheme()
    let piles = scheme.piles.map { "\(scheme.modules[$0.module].id):\($0.judge) \($0.cells)" }
    #expect(piles == ["A:0 0..<1", "A:1 1..<3", "A:2 3..<5", "A:3 5..<7", "B:1 7..<8", "B:2 8..<9"])
    let places = scheme.places.map {
      "\(scheme.modules[$0.module].aspects[$0.aspect].id):\($0.judge) in \($0.pile)"
    }
    #expect(
      places == [
        "A1:0 in 0", "A2:1 in 1", "A3:1 in 1", "A2:2 in 2", "A3:2 in 2", "A2:3 in 3", "A3:3 in 3", "B1:1 in 4",
        "B1:2 in 5",
      ])
    for (index, place) in scheme.places.enumerated() {
      #expect(scheme.place(module: place.module, aspect: place.aspect, judge: place.judge) == index)
    }
    #expect(scheme.piles(of: 0) == 0..<4)
    #expect(scheme.piles(of: 1) == 4..<6)
    #expect(scheme.piles(of: 2).isEmpty)
    #expect(scheme.pile(module: 1, judge: 2) == 5)
    for (module, judge) in [(1, 0), (0, 4), (2, 1), (-1, 0)] {
      #expect(scheme.pile(module: module, judge: judge) == nil)
    }
    for (aspect, judge) in [(0, 1), (1, 0), (3, 1), (-1, 1)] {
      #expect(scheme.place(module: 0, aspect: aspect, judge: judge) == nil)
    }
  }

  @Test("a sheet is added up as it is keyed, once it is full")
  func sheetTotal() throws {
    let scheme = try scheme()
    var scores: [Mark?] = Array(repeating: nil, count: scheme.places.count)
    scores[3] = mark(2_00)
    #expect(scheme.sheetTotal(of: 2, scores) == nil)
    scores[4] = mark(16_25)
    #expect(scheme.sheetTotal(of: 2, scores) == mark(18_25))
    #expect(scheme.sheetTotal(of: 1, scores) == nil)
    scores[4] = mark(17_51)
    #expect(scheme.sheetTotal(of: 2, scores) == nil)
    for pile in [-1, 6] { #expect(scheme.sheetTotal(of: pile, scores) == nil) }
    #expect(scheme.sheetTotal(of: 0, []) == nil)
  }

  @Test("the draft of a scheme is the scheme, in our spelling")
  func draft() throws {
    let scheme = try scheme()
    let again = try MarkingScheme(reading: scheme.draft.text, under: Rulebook(reading: RulebookText.whole))
    #expect(again.draft == scheme.draft)
    #expect(again.modules == scheme.modules)
    #expect(again.components == scheme.components)
    #expect(again.penalties == scheme.penalties)
    #expect(again.rounding == scheme.rounding)
    #expect(again.secondKeying == scheme.secondKeying)
    #expect(scheme.draft.modules[1].highest == "60.00")
    let json = try JSON.read(Array(scheme.draft.text.utf8))
    #expect(json["modules"] == (try JSON.read(Array(MarkingText.whole.utf8)))["modules"].map(Self.respelled))
  }

  /// Points with two decimals everywhere, as a draft of a scheme has them.
  private static func respelled(_ json: JSON) -> JSON {
    switch json {
    case .string("60"), .string("60.0"): .string("60.00")
    case .array(let elements): .array(elements.map(respelled))
    case .object(let members): .object(members.map { JSON.Member(name: $0.name, value: respelled($0.value)) })
    case .null, .bool, .number, .string: json
    }
  }
}

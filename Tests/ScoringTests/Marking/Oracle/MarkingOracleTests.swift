import Scoring
import Testing

/// The engine against the naive marking, on thousands of random schemes with several works each.
@Suite struct MarkingOracleTests {
  @Test("marks, spreads, steps and sheet totals: 20 batches of 150 schemes, 6 works each", arguments: 0..<20)
  func agreement(_ batch: Int) throws {
    let rulebook = try Rulebook(reading: RulebookText.whole)
    for number in 0..<150 {
      let seed = UInt64(batch * 150 + number)
      var random = RandomMarking(seed: seed)
      let draft = random.draft()
      let scheme = try MarkingScheme(reading: draft.text, under: rulebook)
      let naive = NaiveMarking(draft)
      for round in 0..<6 {
        let work = random.work(under: draft)
        try compare(scheme, naive, work, "seed \(seed), work \(round)")
      }
    }
  }

  @Test("random works come to every kind of cell, and most of them to a mark")
  func coverage() throws {
    var seen: [String: Int] = [:]
    var open = 0
    for seed in 0..<300 {
      var random = RandomMarking(seed: UInt64(seed))
      let draft = random.draft()
      let naive = NaiveMarking(draft)
      for _ in 0..<6 {
        let work = random.work(under: draft)
        let cell = naive.practical(work)
        seen[cell.contains(".") ? "mark" : cell, default: 0] += 1
        open += naive.spreads(work).count
      }
    }
    #expect(seen["mark", default: 0] > 600, "\(seen)")
    for word in ["missing", "notSat", "voided"] { #expect(seen[word, default: 0] > 10, "\(seen)") }
    #expect(open > 300, "\(open)")
  }

  private func compare(
    _ scheme: MarkingScheme, _ naive: NaiveMarking, _ work: NaiveWork, _ seed: Comment
  ) throws {
    let ours = try engineWork(work, scheme)
    let expected = naive.practical(work)
    let cell = scheme.cell(of: "practical", ours)
    let steps = scheme.steps(of: "practical", ours)
    switch cell {
    case .mark(let mark):
      #expect(mark.text == expected, seed)
      guard case .mark(let last, _) = steps.last else {
        Issue.record("the last step is the mark; \(seed)")
        return
      }
      #expect(last == mark, seed)
    case .missing: #expect(expected == "missing", seed)
    case .notSat: #expect(expected == "notSat", seed)
    case .voided: #expect(expected == "voided", seed)
    }
    let spreads = scheme.spreads(in: ours).map {
      "\(scheme.modules[$0.module].id)/\(scheme.modules[$0.module].aspects[$0.aspect].id)"
    }
    #expect(spreads == naive.spreads(work), seed)
    for (index, pile) in scheme.piles.enumerated() {
      let total = naive.sheetTotal(naive.draft.modules[pile.module], judge: pile.judge, work)
      #expect(scheme.sheetTotal(of: index, ours.scores)?.hundredths == total, seed)
    }
  }

  /// The work as the engine wants it: by indices, through the places the scheme says.
  private func engineWork(_ work: NaiveWork, _ scheme: MarkingScheme) throws -> MarkedWork {
    var ours = MarkedWork(for: scheme)
    for (index, place) in scheme.places.enumerated() {
      let module = scheme.modules[place.module]
      let name = "\(module.id)/\(module.aspects[place.aspect].id):\(place.judge)"
      ours.scores[index] = work.marks[name].map { Mark(hundredths: $0) }
    }
    for (index, pile) in scheme.piles.enumerated()
    where work.excused.contains("\(scheme.modules[pile.module].id):\(pile.judge)") {
      ours.excused.insert(index)
    }
    for ruling in work.rulings {
      let parts = ruling.aspect.split(separator: "/").map(String.init)
      let module = try #require(scheme.modules.firstIndex { $0.id == parts[0] })
      let aspect = try #require(scheme.modules[module].aspects.firstIndex { $0.id == parts[1] })
      ours.rulings.append(
        SpreadRuling(
          module: module, aspect: aspect, marks: ruling.marks.map { $0.map { Mark(hundredths: $0) } },
          value: ruling.value.map { Mark(hundredths: $0) }))
    }
    for penalty in work.penalties {
      let rule = try #require(scheme.penalties.firstIndex { $0.id == penalty.rule })
      ours.penalties.append(GivenPenalty(rule: rule, count: penalty.count))
    }
    ours.voided = Set(scheme.modules.indices.filter { work.voided.contains(scheme.modules[$0].id) })
    ours.exclusion = Exclusion(rawValue: work.exclusion)
    return ours
  }
}

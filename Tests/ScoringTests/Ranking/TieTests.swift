import Scoring
import Testing

/// The tie chain down to the head referee: 80/80, 87/77 and 73/83 all make 80.00 at 30/70.
@Suite struct TieTests {
  @Test("equal totals: the higher practical stands first")
  func higherPractical() throws {
    let ranking = Ranking(
      scheme: try beijing(), sheets: [row(80_00, 80_00), row(87_00, 77_00), row(73_00, 83_00), row(79_00, 80_00)])
    #expect((0..<4).map { ranking.standing(of: $0).total?.text } == ["80.00", "80.00", "80.00", "79.70"])
    #expect(ranking.order == [2, 0, 1, 3])
    #expect(ranking.places == [.ranked(2), .ranked(3), .ranked(1), .ranked(4)])
    #expect((0..<4).map { ranking.standing(of: $0).decided } == [.key(1), .key(1), .key(1), .total])
    #expect(ranking.openTies.isEmpty)
  }

  @Test("equal practical too: nobody gets a rank before the ruling, and the ranks below are not moved")
  func openTie() throws {
    var ranking = Ranking(
      scheme: try beijing(), sheets: [row(70_00, 70_00), row(80_00, 80_00), row(90_00, 90_00), row(80_00, 80_00)])
    #expect(ranking.order == [2, 1, 3, 0])
    #expect(ranking.places == [.ranked(4), .tied(from: 2, through: 3), .ranked(1), .tied(from: 2, through: 3)])
    #expect(ranking.openTies == [[1, 3]])
    #expect(ranking.standing(of: 1).decided == nil)
    #expect(ranking.standing(of: 0).decided == .total)

    let key = try #require(ranking.key(of: 1))
    #expect(key == TieKey(total: Total(millionths: 80_000_000), values: [Mark(hundredths: 80_00)]))
    #expect(ranking.key(of: 3) == key)
    ranking.rule([3, 1], for: key)
    #expect(ranking.order == [2, 3, 1, 0])
    #expect(ranking.places == [.ranked(4), .ranked(3), .ranked(1), .ranked(2)])
    #expect(ranking.standing(of: 1).decided == .ruling)
    #expect(ranking.position(of: 1) == 2)
    #expect(ranking.openTies.isEmpty)

    ranking.rule([1, 3], for: key)
    #expect(ranking.order == [2, 1, 3, 0])
    ranking.unrule(key)
    #expect(ranking.openTies == [[1, 3]])
  }

  @Test("a ruling settles a tie only while it names everyone in it")
  func rulingComesAndGoes() throws {
    var ranking = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_00), row(80_00, 80_00), row(60_00, 60_00)])
    let key = try #require(ranking.key(of: 0))
    ranking.rule([1, 0], for: key)
    #expect(ranking.places == [.ranked(2), .ranked(1), .ranked(3)])
    ranking.update(2, to: row(80_00, 80_00))
    #expect(ranking.places == Array(repeating: .tied(from: 1, through: 3), count: 3))
    #expect(ranking.openTies == [[0, 1, 2]])
    ranking.update(0, to: row(90_00, 80_00))
    #expect(ranking.places == [.ranked(1), .tied(from: 2, through: 3), .tied(from: 2, through: 3)])
    ranking.update(0, to: row(80_00, 80_00))
    ranking.update(2, to: row(60_00, 60_00))
    #expect(ranking.places == [.ranked(2), .ranked(1), .ranked(3)])
    ranking.update(1, to: row(80_00, 80_00, exclusion: .disqualified))
    #expect(ranking.standing(of: 0).place == .ranked(1))
    #expect(ranking.standing(of: 0).decided == .total)
  }

  @Test("a ruling that names strangers, names twice, or is for a key nobody has does no harm")
  func strangeRulings() throws {
    var ranking = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_00), row(80_00, 80_00), row(60_00, 60_00)])
    let key = try #require(ranking.key(of: 0))
    ranking.rule([99, -1, 1, 2, 1, 0, 0, .max], for: key)
    #expect(ranking.order == [1, 0, 2])
    #expect(ranking.places == [.ranked(2), .ranked(1), .ranked(3)])
    ranking.rule([1, 1], for: key)
    #expect(ranking.openTies == [[0, 1]])
    let nobody = [
      TieKey(total: Total(millionths: 50_000_000), values: [Mark(hundredths: 50_00)]),
      TieKey(total: Total(millionths: .min), values: [Mark(hundredths: 80_00)]),
      TieKey(total: Total(millionths: 80_000_000), values: [Mark(hundredths: .max)]),
      TieKey(total: Total(millionths: 80_000_000), values: []),
    ]
    for key in nobody { ranking.rule([1, 0], for: key) }
    #expect(ranking.openTies == [[0, 1]])
    for key in nobody { ranking.unrule(key) }
    #expect(ranking.openTies == [[0, 1]])
  }

  @Test("the organiser's own keys come before the ruling: shorter time, then earlier hand-in")
  func measures() throws {
    func measure(_ id: String) -> Column {
      Column(
        id: id, name: Bilingual(zh: id, en: id), role: .measure(.lower), highest: Mark(hundredths: 9_999_00))
    }
    let scheme = try Scheme(
      columns: try beijing().columns + [measure("time"), measure("hand-in")],
      ties: [
        TieRule(column: 1, better: .higher), TieRule(column: 2, better: .lower), TieRule(column: 3, better: .lower),
      ])
    let eighty = [80_00, 80_00].map { Cell.mark(Mark(hundredths: $0)) }
    func sheet(_ time: Int, _ handIn: Int) -> Sheet {
      Sheet(cells: eighty + [time, handIn].map { .mark(Mark(hundredths: $0)) })
    }
    var ranking = Ranking(
      scheme: scheme, sheets: [sheet(50_00, 3_00), sheet(49_99, 9_00), sheet(50_00, 2_00), Sheet(cells: eighty)])
    #expect(ranking.order == [1, 2, 0])
    #expect((0..<3).map { ranking.standing(of: $0).decided } == [.key(3), .key(2), .key(3)])
    #expect(ranking.standing(of: 3).place == .unranked(.missing([2, 3])))
    ranking.update(3, to: sheet(50_00, 2_00))
    #expect(ranking.openTies == [[2, 3]])
    #expect(ranking.key(of: 3)?.values.map(\.text) == ["80.00", "50.00", "2.00"])
  }

  @Test("where a notice allows it, the tied share their rank and the next ranks are left out")
  func sharedRanks() throws {
    var ranking = Ranking(
      scheme: try beijing(sharedRanks: true),
      sheets: [row(80_00, 80_00), row(60_00, 60_00), row(80_00, 80_00), row(90_00, 90_00)])
    #expect(ranking.places == [.ranked(2), .ranked(4), .ranked(2), .ranked(1)])
    #expect(ranking.standing(of: 2).decided == .shared)
    #expect(ranking.openTies.isEmpty)
    ranking.rule([2, 0], for: try #require(ranking.key(of: 0)))
    #expect(ranking.order == [3, 0, 2, 1])
  }

  @Test("a copy of a ranking goes its own way")
  func copies() throws {
    let before = Ranking(scheme: try beijing(), sheets: [row(80_00, 80_00), row(60_00, 60_00)])
    var after = before
    after.update(1, to: row(90_00, 90_00))
    #expect(before.order == [0, 1])
    #expect(after.order == [1, 0])
  }
}

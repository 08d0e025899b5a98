import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

/// A semifinal under 西承技弈 2026, whose every number follows from the entry number: contestant 101 has 99.00 in both
/// components, 102 has 98.00, and so on, so that entry 1NN stands at rank NN.
enum Semifinal {
  /// So many contestants; 102 holds 三级/高级工 already, of 104 nobody knows, the others hold nothing.
  static func contestants(_ count: Int) -> [Contestant] {
    (1...count).map { number in
      let level: HeldLevel =
        switch number {
        case 2: .level(.advanced)
        case 4: .unknown
        default: .none
        }
      return Contestant(
        entry: "\(100 + number)", name: "选手\(number)", unit: "首都宾馆",
        particulars: Particulars(
          level: level, birth: Day(year: 1990, month: 1, day: 1), residence: "北京市西城区", category: "企业职工"))
    }
  }

  /// The marks of everyone up to one of them; 104 may tie with 103.
  static func marks(through last: Int, tie: Bool) -> [Intent] {
    (1...last).flatMap { number in
      let mark = 10000 - (tie && number == 4 ? 3 : number) * 100
      return Field.marks("\(100 + number)", mark, mark)
    }
  }

  /// What is known of the contest: it gives certificates, the standard goes from 五级 to 二级, registration closed.
  static let facts = Intent.state(
    contest: 1,
    [
      StatedFact(.certificates, "yes"), StatedFact(.levels, "beginner:technician"),
      StatedFact(.closing, "2026-03-31"), StatedFact(.date, "2026-11-10"),
    ], reason: "")
}

extension Table {
  /// A semifinal of thirty; the marks of the last ones may be missing, and 103 and 104 may tie.
  static func semifinal(
    _ language: Language = .zh, _ size: Size = narrow, missing: Int = 0, tie: Bool = false
  ) throws -> Table {
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let table = try Table(
      Semifinal.contestants(30), rulebook: rulebook.source, language: language, size: size, stage: .semifinal)
    try table.open()
    for intent in [Semifinal.facts] + Semifinal.marks(through: 30 - missing, tie: tie) {
      try table.folder?.act(intent, by: "李敏")
    }
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }
}

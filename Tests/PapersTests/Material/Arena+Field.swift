import Scoring
import Testing

@testable import Competition

// Who is in it, and what they are marked with.
extension Arena {
  /// Puts so many invented people on the roster; two of them behind each other are a team where teams compete.
  func register(_ people: Int, ofTeams isTeam: Bool = false) throws {
    let contestants = (0..<people).map { Self.contestant($0, team: isTeam ? "第\($0 / 2 + 1)队" : "") }
    guard !contestants.isEmpty else { return }
    try act(.register(contest: 1, contestants, from: nil), by: Self.scorekeeper)
  }

  /// The entry number of the contestant at a place of the roster, from 0.
  static func entry(_ place: Int) -> String {
    let digits = String(place + 1)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// Somebody of whom everything is known that any notice asks about, and whom no rule keeps out.
  static func contestant(_ place: Int, team: String = "") -> Contestant {
    let surnames = Array("王李张刘陈杨赵黄周吴徐孙")
    let given = ["晓燕", "磊", "思远", "丽娜", "建国", "雨桐", "志强"]
    let units = ["云杉饭店", "青石咖啡有限公司", "鼓楼西职业学校", "望远楼宾馆"]
    let digits = String(place % 999 + 1)
    let order = String(repeating: "0", count: 3 - digits.count) + digits
    let body = "110199199\(place % 10)0\(place % 9 + 1)1\(place % 10)" + order
    return Contestant(
      entry: entry(place), name: "\(surnames[place % 12])\(given[place % 7])", sex: place % 2 == 0 ? .male : .female,
      identity: body + checkCharacter(of: body), unit: units[place % 4],
      particulars: Particulars(
        level: .level(.beginner), union: true, unionCard: true, residence: "北京市西城区", category: "企业职工",
        post: .managerial, group: .worker, titles: [], team: team))
  }

  /// GB 11643-1999: the weight of a place is a power of two modulo 11.
  private static func checkCharacter(of body: String) -> String {
    let sum = body.utf8.reduce(0) { sum, digit in (sum * 2 + Int(digit) - 0x30) % 11 }
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum * 2 % 11]
  }

  /// Keys both components of a contestant: `"86.50"`, `"notSat"`, `"voided"`; nil leaves a cell out.
  func key(_ entry: String, _ theory: String?, _ practical: String?) throws {
    for (component, mark) in [("theory", theory), ("practical", practical)] {
      guard let mark else { continue }
      try act(
        .key(contest: 1, entry: entry, component: component, Self.cell(mark), replacing: [], reason: ""),
        by: Self.scorekeeper)
    }
  }

  /// Keys everybody who has no mark yet; no two totals and no two practical marks are equal, and all pass.
  func keyAll() throws {
    let contest = try contest()
    let left = contest.roster.indices.filter { place in
      let sheet = contest.sheet(place)
      return sheet.exclusion == nil && sheet.cells.allSatisfy { $0 == .missing }
    }
    let rows = left.map { place in
      MarksRow(
        entry: contest.roster[place].entry,
        cells: [
          KeyedCell(component: "theory", cell: .mark(Mark(hundredths: 60_00 + place * 1_201 % 4_000))),
          KeyedCell(component: "practical", cell: .mark(Mark(hundredths: 60_00 + place * 1_309 % 4_000))),
        ])
    }
    let note = ImportNote(
      contest: 1, what: .marks, file: "成绩.csv", sha256: String(repeating: "0", count: 64), taken: rows.count, mended: 0,
      skipped: 0)
    guard !rows.isEmpty else { return }
    try act(.take(contest: 1, rows, from: note), by: Self.scorekeeper)
  }

  /// Corrects a cell.
  func correct(_ entry: String, _ component: String, _ mark: String, reason: String = "申诉成立，看错行") throws {
    let contest = try contest()
    let contestant = try #require(contest.index(entry: entry))
    let column = try #require(contest.scheme.column(id: component))
    let standing = contest.refs(contestant, column: column)
    try act(
      .key(
        contest: 1, entry: entry, component: component, Self.cell(mark), replacing: standing, reason: reason),
      by: Self.scorekeeper)
  }

  func declare(_ entry: String, _ exclusion: Exclusion?, reason: String = "") throws {
    try act(.declare(contest: 1, entry: entry, exclusion, reason: reason), by: Self.scorekeeper)
  }

  /// The head referee rules on a tie, best first.
  func rule(_ order: String..., reason: String = "拉花更稳") throws {
    try act(.rule(contest: 1, order: order, reason: reason), by: Self.referee)
  }

  private static func cell(_ spelling: String) -> Cell {
    switch spelling {
    case Cell.notSatSpelling: .notSat
    case Cell.voidedSpelling: .voided
    case _: Mark(spelled: spelling).map(Cell.mark) ?? .missing
    }
  }
}

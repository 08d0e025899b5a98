import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

/// A final with sheets: module A measured once and marked by three judges, module B measured; all keyed twice.
enum Kitchen {
  static let contestants = [
    Contestant(entry: "017", name: "王晓燕", unit: "首都宾馆"), Contestant(entry: "018", name: "赵磊", unit: "西城饭店"),
    Contestant(entry: "019", name: "孙丽娜", unit: "首都宾馆"), Contestant(entry: "023", name: "李建国", unit: "月坛咖啡"),
    Contestant(entry: "041", name: "单雄", unit: "什刹海饭店"),
  ]

  static let judges = [
    Judge(id: "J1", name: "陈平", unit: "首都宾馆", seats: [JudgeSeat(module: "A", seat: 1)]),
    Judge(id: "J2", name: "钱宽", unit: "展览馆", seats: [JudgeSeat(module: "A", seat: 2)]),
    Judge(id: "J3", name: "严正", unit: "", seats: [JudgeSeat(module: "A", seat: 3)]),
  ]

  /// Its scheme.
  ///
  /// A1 is measured out of 20, A2 judged 0–3 for 20, A3 points out of 20; B1 is measured out of 40.
  static func scheme(papers: Bool = false) throws -> MarkingDraft {
    let rulebook = try #require(Rulebook.builtIn(id: "beijing-certificates-2023"))
    var draft = SchemeTemplate.panels.draft(under: rulebook, title: "咖啡师决赛评分方案")
    draft.modules[1] = MarkingDraft.Module(id: "B", component: "practical", aspects: [("measurement", "40.00")])
    draft.countsPapers = papers
    return draft
  }

  /// A cell of a sheet: `A/A2:1` is aspect A2 of module A by the judge in seat 1.
  static func score(_ of: String, _ cell: String, _ hundredths: Int, _ keying: Keying = .first) -> Intent {
    let parts = cell.split(whereSeparator: { "/:".contains($0) }).map(String.init)
    return .score(
      contest: 1,
      Score(
        of: of, module: parts[0], aspect: parts[1], judge: Int(parts[2]) ?? 0, keying: keying,
        value: Mark(hundredths: hundredths)), replacing: [], reason: "")
  }

  /// Every cell of one contestant: two measurements, and judgement and points by each judge.
  static func sheets(
    _ of: String, _ measured: (Int, Int), _ judged: [(grade: Int, points: Int)], _ keying: Keying = .first
  ) -> [Intent] {
    [score(of, "A/A1:0", measured.0, keying), score(of, "B/B1:0", measured.1, keying)]
      + judged.enumerated().flatMap { at, marks in
        [
          score(of, "A/A2:\(at + 1)", marks.grade * 100, keying),
          score(of, "A/A3:\(at + 1)", marks.points, keying),
        ]
      }
  }

  /// What the five are marked: J2 is lenient, J3 severe.
  static let marks: [((Int, Int), [(grade: Int, points: Int)])] = [
    ((1800, 3600), [(3, 1600), (3, 1800), (2, 1500)]), ((1700, 3300), [(2, 1400), (3, 1700), (2, 1250)]),
    ((1500, 3000), [(2, 1300), (2, 1500), (1, 1100)]), ((1900, 3800), [(3, 1700), (3, 1900), (3, 1600)]),
    ((1650, 3450), [(2, 1500), (3, 1700), (2, 1300)]),
  ]

  /// All sheets of those labels, keyed once.
  static func allSheets(_ labels: [String], _ keying: Keying = .first) -> [Intent] {
    zip(labels, marks).flatMap { label, marks in sheets(label, marks.0, marks.1, keying) }
  }
}

extension Table {
  /// The kitchen with its scheme in use, its judges seated, and 李敏 and 王芳 to key; nothing is keyed yet.
  static func kitchen(
    _ language: Language = .zh, _ size: Size = narrow, judges: [Judge] = Kitchen.judges, papers: Bool = false
  ) throws -> Table {
    let table = try Table(Kitchen.contestants, language: language, size: size)
    try table.open(
      .adopt(contest: 1, scheme: Kitchen.scheme(papers: papers).text, reason: ""),
      .enrol(name: "王芳", duty: .secondKeyer, key: nil, reason: ""))
    if !judges.isEmpty { try table.record(.seat(contest: 1, judges, from: nil, reason: "")) }
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }

  /// Records in somebody's name.
  func record(_ intents: Intent..., by person: String = "李敏") throws { try record(intents, by: person) }

  func record(_ intents: [Intent], by person: String = "李敏") throws {
    for intent in intents { try folder?.act(intent, by: person) }
  }
}

extension Table {
  /// The kitchen behind two layers of codes, 101–105 kept by 王密一 and 201–205 by 周密二; 李敏 is at the keyboard.
  static func blind(_ language: Language = .zh, _ size: Size = narrow, judges: [Judge] = []) throws -> Table {
    let table = try kitchen(language, size, judges: judges)
    try table.record(
      .enrol(name: "王密一", duty: .codeKeeper, key: nil, reason: ""),
      .enrol(name: "周密二", duty: .codeKeeper, key: nil, reason: ""),
      .enrol(name: "孙监", duty: .supervisor, key: nil, reason: ""))
    try table.record(.encode(contest: 1, seed: "一", first: 101), by: "王密一")
    try table.record(.encode(contest: 1, seed: "二", first: 201), by: "周密二")
    table.tell(.opened(readOnly: nil, notices: []))
    return table
  }

  /// What the contestants are called now.
  var labels: [String] { (0..<contest.subjectCount).map { contest.label(of: $0) } }

  /// All sheets keyed twice; and a head referee, who stands last among the people.
  func keyAll() throws {
    try record(Kitchen.allSheets(labels))
    try record(Kitchen.allSheets(labels, .second), by: "王芳")
    type(.f(9), "1", "h", "张裁判", .enter, .text(Self.passphrase), .enter, .text(Self.passphrase), .enter)
  }
}

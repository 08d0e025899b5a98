import Scoring
import Testing

@testable import Competition

// A contest that is marked on sheets, with and without codes.
extension Hall {
  /// Practical work of 100 points in two modules.
  ///
  /// Module A is a measured value of 20 and 40 points by three judges, of whom two are
  /// enough; module B is 40 points by two judges, and waits for both. Every sheet is keyed once, nobody counts papers.
  static let sheets: String = {
    var draft = MarkingDraft(for: Rules.plain)
    draft.modules = [
      module("A", "60.00", judges: 3, atLeast: 2, [("A1", "measurement", "20.00"), ("A2", "points", "40.00")]),
      module("B", "40.00", judges: 2, atLeast: nil, [("B1", "points", "40.00")]),
    ]
    draft.secondKeying = "none"
    draft.countsPapers = false
    return draft.text
  }()

  private static func module(
    _ id: String, _ highest: String, judges: Int, atLeast: Int?,
    _ aspects: [(id: String, kind: String, highest: String)]
  ) -> MarkingDraft.Module {
    var module = MarkingDraft.Module()
    module.id = id
    module.name = Bilingual(zh: "模块\(id)", en: "module \(id)")
    module.highest = highest
    module.panel.judges = String(judges)
    if let atLeast {
      module.panel.missing = "rest"
      module.panel.atLeast = String(atLeast)
    }
    module.aspects = aspects.map { given in
      var aspect = MarkingDraft.Aspect()
      aspect.id = given.id
      aspect.name = Bilingual(zh: given.id, en: given.id)
      aspect.kind = given.kind
      aspect.highest = given.highest
      return aspect
    }
    return module
  }

  /// Everybody at the table, and the scheme in use.
  static func withSheets(_ entries: [String] = ["001", "002", "003", "004"]) throws -> Hall {
    let hall = try withPeople(entries)
    try hall.act(.adopt(contest: 1, scheme: sheets, reason: ""), by: "李敏")
    return hall
  }

  /// Two layers of codes.
  ///
  /// Worked out with another tool: `printf '%s' deal-1:001 | sha256sum` and so on, sorted, gives
  /// 001 004 002 003, which become 101 to 104; `deal-2:101` and so on gives 104 103 102 101, which become 501 to 504.
  ///
  /// So 501 is 003, 502 is 002, 503 is 004 and 504 is 001.
  func layTwo() throws {
    try act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    try act(.encode(contest: 1, seed: "deal-2", first: 501), by: "吴密")
  }

  /// Keys the sheets of somebody: the agreed value, three judges' points, and two judges' points.
  func keySheets(of label: String, _ agreed: String, _ panel: [String], _ pair: [String], by person: String = "李敏")
    throws
  {
    try score(label, "A", "A1", 0, agreed, by: person)
    for (seat, mark) in panel.enumerated() { try score(label, "A", "A2", seat + 1, mark, by: person) }
    for (seat, mark) in pair.enumerated() { try score(label, "B", "B1", seat + 1, mark, by: person) }
  }

  func score(_ label: String, _ module: String, _ aspect: String, _ judge: Int, _ value: String, by person: String)
    throws
  {
    try act(Hall.scoring(label, module, aspect, judge, value), by: person)
  }

  static func scoring(
    _ label: String, _ module: String, _ aspect: String, _ judge: Int, _ value: String, replacing: [Ref] = [],
    reason: String = ""
  ) -> Intent {
    let mark = Mark(spelled: value) ?? Mark(hundredths: 0)
    let score = Score(of: label, module: module, aspect: aspect, judge: judge, keying: .first, value: mark)
    return .score(contest: 1, score, replacing: replacing, reason: reason)
  }

  /// A contest under two layers of codes, keyed whole but for the theory.
  ///
  /// By hand: 501 has 18 + (30 + 33 + 36) / 3 + (28 + 32) / 2 = 81.00, 502 has 12.50 + 31 + 25 = 68.50, 503 has 20 + 40 +
  /// 40 = 100.00, 504 has 0 + 10.33… + 20.25, which is 30.58.
  static func coded() throws -> Hall {
    let hall = try withSheets()
    try hall.layTwo()
    try hall.keySheets(of: "501", "18.00", ["30.00", "33.00", "36.00"], ["28.00", "32.00"])
    try hall.keySheets(of: "502", "12.50", ["31.00", "31.00", "31.00"], ["25.00", "25.00"])
    try hall.keySheets(of: "503", "20.00", ["40.00", "40.00", "40.00"], ["40.00", "40.00"])
    try hall.keySheets(of: "504", "0.00", ["10.00", "10.00", "11.00"], ["20.00", "20.50"])
    return hall
  }

  func codedStatement(time: String = Hall.time) throws -> String {
    let referee = try #require(state.headReferee)
    return try #require(Statement.codedSignOff(of: try contest(), in: state, signer: referee, time: time))
  }

  func signCoded(_ key: TestKey = Hall.refereeKey) throws {
    try act(.signCoded(contest: 1, key.sign(try codedStatement())), by: "张伟")
  }

  /// Opens both layers, each by its keeper with the supervisor present.
  func decodeBoth() throws {
    try act(.decode(contest: 1, witness: "孙正"), by: "吴密")
    try act(.decode(contest: 1, witness: "孙正"), by: "周密")
  }

  /// A layer as people read it: `101 = 001`.
  func layer(_ number: Int) throws -> [String] {
    try contest().codeTable(layer: number).map { "\($0.code) = \($0.name)" }
  }
}

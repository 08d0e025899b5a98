import Scoring
import Testing

@testable import Competition

// A contest that is marked on judges' sheets, with and without codes.
extension Arena {
  /// Practical work in two modules, every sheet keyed once and no paper counted.
  ///
  /// A 意式浓缩, 60.00: A1 萃取时间 measured, 20.00; A2 油脂, points of 40.00 by three judges, their mean. B 服务, 40.00: B1 one
  /// mark by each of two judges, their mean. A fault 迟到 costs 2.00.
  static func scheme(under rulebook: Rulebook, _ change: (inout MarkingDraft) -> Void = { _ in }) -> String {
    var draft = MarkingDraft(for: rulebook)
    draft.title = "咖啡师实操评分方案"
    draft.modules = [
      module(
        "A", "意式浓缩", "60.00", judges: 3, [("A1", "萃取时间", "measurement", "20.00"), ("A2", "油脂", "points", "40.00")]),
      module("B", "服务", "40.00", judges: 2, [("B1", "服务仪态", "points", "40.00")]),
    ]
    var late = MarkingDraft.Penalty()
    late.id = "late"
    late.name = Bilingual(zh: "迟到", en: "late")
    late.kind = "fixed"
    late.points = "2.00"
    draft.penalties = [late]
    draft.secondKeying = "none"
    draft.countsPapers = false
    change(&draft)
    return draft.text
  }

  private static func module(
    _ id: String, _ name: String, _ highest: String, judges: Int,
    _ aspects: [(id: String, name: String, kind: String, highest: String)]
  ) -> MarkingDraft.Module {
    var module = MarkingDraft.Module()
    module.id = id
    module.name = Bilingual(zh: name, en: "module \(id)")
    module.highest = highest
    module.panel.judges = String(judges)
    module.aspects = aspects.map { given in
      var aspect = MarkingDraft.Aspect()
      aspect.id = given.id
      aspect.name = Bilingual(zh: given.name, en: given.id)
      aspect.kind = given.kind
      aspect.highest = given.highest
      return aspect
    }
    return module
  }

  /// Takes the scheme into use, changed or as it is, and seats three judges.
  func adopt(_ change: (inout MarkingDraft) -> Void = { _ in }) throws {
    let scheme = Self.scheme(under: notice.rulebook, change)
    try act(.adopt(contest: 1, scheme: scheme, reason: ""), by: Self.scorekeeper)
    let judges = try [("J1", "林晓", ["A:1", "B:1"]), ("J2", "田若水", ["A:2", "B:2"]), ("J3", "何平", ["A:3"])].map {
      Judge(id: $0, name: $1, unit: "", seats: try $2.map { try #require(JudgeSeat(spelling: $0)) })
    }
    try act(.seat(contest: 1, judges, from: nil, reason: ""), by: Self.scorekeeper)
  }

  /// Lays two layers of codes, from 101 and from 501.
  func lay(_ seeds: (String, String) = ("deal-1", "deal-2")) throws {
    for name in ["周密", "吴密"] { try act(.enrol(name: name, duty: .codeKeeper, key: nil, reason: "")) }
    try act(.encode(contest: 1, seed: seeds.0, first: 101), by: "周密")
    try act(.encode(contest: 1, seed: seeds.1, first: 501), by: "吴密")
  }

  /// Keys all sheets of whoever a label names; the mark follows from `points`, a whole number up to 20.
  func keySheets(of label: String, points: Int) throws {
    try score(label, "A", "A1", 0, points)
    for judge in 1...3 { try score(label, "A", "A2", judge, points + 10 + judge) }
    for judge in 1...2 { try score(label, "B", "B1", judge, points + 15 + judge) }
  }

  /// Keys all sheets of everybody, each with other marks, and the theory.
  func keySheets() throws {
    let contest = try contest()
    for subject in 0..<contest.subjectCount {
      try keySheets(of: contest.label(of: subject), points: 20 - subject % 20)
    }
    for (place, contestant) in contest.roster.enumerated() {
      try key(contestant.entry, Mark(hundredths: 60_00 + place * 1_201 % 4_000).text, nil)
    }
  }

  private func score(_ label: String, _ module: String, _ aspect: String, _ judge: Int, _ points: Int) throws {
    let score = Score(
      of: label, module: module, aspect: aspect, judge: judge, keying: .first, value: Mark(hundredths: points * 100))
    try act(.score(contest: 1, score, replacing: [], reason: ""), by: Self.scorekeeper)
  }

  /// Signs the result by code and opens both layers.
  func decode(at time: String = Arena.signed) throws {
    let referee = try #require(state.headReferee)
    let statement = try #require(Statement.codedSignOff(of: try contest(), in: state, signer: referee, time: time))
    try act(.signCoded(contest: 1, ArenaKey.referee.sign(statement)), by: Self.referee)
    try act(.decode(contest: 1, witness: "赵督"), by: "吴密")
    try act(.decode(contest: 1, witness: "赵督"), by: "周密")
  }
}

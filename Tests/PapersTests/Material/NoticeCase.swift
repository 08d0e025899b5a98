import Competition
import Scoring
import Testing

/// One of the five notices, with an event of it and what an organiser would have stated of a contest.
enum NoticeCase: String, CaseIterable, CustomTestStringConvertible {
  case xicheng = "xicheng-2026"
  case workers = "beijing-workers-2025"
  case certificates = "beijing-certificates-2023"
  case haidian = "haidian-2026"
  case weihai = "weihai-2024"

  var testDescription: String { rawValue }

  var rulebook: Rulebook {
    guard let rulebook = Rulebook.builtIn(id: rawValue) else { fatalError("no rulebook \(rawValue)") }
    return rulebook
  }

  /// The competition's title.
  var title: String {
    switch self {
    case .xicheng: "西承技弈·匠心职业技能大赛"
    case .workers: "2025年北京市职工职业技能大赛"
    case .certificates: "北京市咖啡师职业技能竞赛"
    case .haidian: "海淀区职工职业技能竞赛"
    case .weihai: "“技能兴威”威海市安全员职业技能竞赛"
    }
  }

  /// An event of single people, and one of teams where the notice has any.
  func event(ofTeams isTeam: Bool) -> String {
    switch self {
    case .xicheng, .certificates, .haidian: "咖啡师"
    case .workers: isTeam ? "复合材料试验工" : "数据安全管理员"
    case .weihai: "安全员"
    }
  }

  /// The stages it has.
  var stages: [Stage] { rulebook.provisions.stages.map(\.stage) }

  /// The day of the contest, on a calendar the program carries.
  var date: String {
    switch self {
    case .xicheng, .haidian: "2026-08-14"
    case .workers: "2025-09-20"
    case .certificates: "2023-09-16"
    case .weihai: "2024-09-27"
    }
  }

  /// What an organiser states; what the notice's own table says already is left out by whoever states it.
  func facts(_ stage: Stage) -> [StatedFact] {
    [
      StatedFact(.tier, stage == .final ? "district" : "enterprise"), StatedFact(.contestClass, "one"),
      StatedFact(.certificates, "yes"), StatedFact(.levels, "beginner:seniorTechnician"),
      StatedFact(.closing, String(date.prefix(8)) + "01"), StatedFact(.requiredField, "4"),
      StatedFact(.innovative, "no"), StatedFact(.awards, "一等奖:1,二等奖:1,三等奖:1"),
    ] + (stage == .final ? [] : [StatedFact(.advancing, "2")])
  }
}

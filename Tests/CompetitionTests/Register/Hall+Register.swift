import Scoring
import Testing

@testable import Competition

extension Hall {
  /// Somebody at the keyboard, and two whose marks are keyed whole.
  static func appealed() throws -> Hall {
    let hall = try Hall(["001", "002"])
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try hall.key("001", "86.50", "92.00")
    try hall.key("002", "78.00", "91.50")
    return hall
  }

  func file(
    _ filed: String = "2026-08-14 13:40", about entry: String = "001", claim: String = "实操少计一分", late: String = "",
    by appellant: String = "王教练", amending number: Int? = nil, reason: String = ""
  ) throws {
    try act(
      Hall.filing(filed, about: entry, claim: claim, late: late, by: appellant, amending: number, reason: reason),
      by: "李敏")
  }

  static func filing(
    _ filed: String = "2026-08-14 13:40", about entry: String = "001", claim: String = "实操少计一分", late: String = "",
    by appellant: String = "王教练", amending number: Int? = nil, reason: String = ""
  ) throws -> Intent {
    .appeal(
      contest: 1,
      AppealFiling(
        filed: try #require(DayTime(spelled: filed)), appellant: appellant, of: entry, matter: .marks, claim: claim,
        late: late), amending: number, reason: reason)
  }

  static func ruling(
    _ outcome: AppealOutcome, _ effect: AppealEffect?, _ corrections: [Ref] = [], on appeal: Int = 1,
    at ruled: String = "2026-08-14 15:00", finding: String = "核对原始评分表", reason: String = ""
  ) throws -> Intent {
    .ruleOnAppeal(
      contest: 1, appeal: appeal,
      AppealVerdict(
        ruled: try #require(DayTime(spelled: ruled)), arbiter: "孙英", outcome: outcome, finding: finding,
        effect: effect, corrections: corrections), reason: reason)
  }

  static func report(
    _ what: String, about label: String = "", handling: String = "", by reporter: String = "胡波", amending: Int? = nil,
    reason: String = ""
  ) throws -> Intent {
    .report(
      contest: 1,
      IncidentReport(
        at: try #require(DayTime(spelled: "2026-08-14 10:20")), of: label, place: "实操一区", what: what,
        handling: handling, reporter: reporter), amending: amending, reason: reason)
  }
}

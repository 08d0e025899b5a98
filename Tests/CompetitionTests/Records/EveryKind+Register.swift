import Scoring

@testable import Competition

extension EveryKind {
  /// The kinds of the register of incidents and appeals.
  static let ofRegister: [EveryKind] = [
    EveryKind(
      kind: "incident",
      record: .incident(
        IncidentRecord(
          contest: 1, number: 2, at: moment("2026-08-14 10:20"), of: "017", place: "3 号工位", what: "停电",
          handling: "补时 5 分钟", reporter: "胡波", replaces: ["\(station):41"], reason: "补记处理")),
      body: #"{"contest":1,"number":2,"at":"2026-08-14 10:20","of":"017","place":"3 号工位","what":"停电","#
        + #""handling":"补时 5 分钟","reporter":"胡波","replaces":["3fa85f6457174562:41"],"reason":"补记处理"}"#),
    EveryKind(
      kind: "appeal",
      record: .appeal(
        AppealRecord(
          contest: 1, number: 1, filed: moment("2026-08-14 13:40"), appellant: "李明", of: "017", matter: .marks,
          claim: "A2 少计一分", late: "", replaces: [], reason: "")),
      body: #"{"contest":1,"number":1,"filed":"2026-08-14 13:40","appellant":"李明","of":"017","matter":"marks","#
        + #""claim":"A2 少计一分","late":"","replaces":[],"reason":""}"#),
    EveryKind(
      kind: "appealRuling",
      record: .appealRuling(
        AppealRulingRecord(
          contest: 1, appeal: 1, ruled: moment("2026-08-15 09:00"), arbiter: "孙英", outcome: .upheld, finding: "看错行",
          effect: .corrected, corrections: ["\(station):52"], replaces: [], reason: "")),
      body: #"{"contest":1,"appeal":1,"ruled":"2026-08-15 09:00","arbiter":"孙英","outcome":"upheld","#
        + #""finding":"看错行","effect":"corrected","corrections":["3fa85f6457174562:52"],"replaces":[],"reason":""}"#),
  ]

  private static func moment(_ text: String) -> DayTime {
    guard let moment = DayTime(spelled: text) else { fatalError("\(text) is no moment") }
    return moment
  }
}

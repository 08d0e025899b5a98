import Scoring
import Testing

@testable import Competition

/// One record of every kind, beside the body it has in a journal, written out by hand.
struct EveryKind: CustomTestStringConvertible {
  let kind: String
  let record: Record
  let body: String

  var testDescription: String { kind }

  static let station = "3fa85f6457174562"

  static let all = withoutPapers + ofPapers + ofRegister

  private static let withoutPapers: [EveryKind] = [
    EveryKind(
      kind: "competition", record: .competition(title: "西承技弈 \"2026\""), body: #"{"title":"西承技弈 \"2026\""}"#),
    EveryKind(
      kind: "rulebook", record: .rulebook(source: "{\n\t\"id\": 1\n}"),
      body: #"{"source":"{\u000a\u0009\"id\": 1\u000a}"}"#),
    EveryKind(
      kind: "contest",
      record: .contest(
        ContestSetUp(
          contest: 1, event: "咖啡师", code: "4-03-02-10", stage: .final, committee: "第二组委会", tier: .municipalTwo,
          date: "2026-08-14")),
      body: #"{"contest":1,"event":"咖啡师","code":"4-03-02-10","stage":"final","committee":"第二组委会","#
        + #""tier":"municipalTwo","date":"2026-08-14"}"#),
    EveryKind(
      kind: "enrol", record: .enrol(name: "李敏", duty: .scorekeeper, reason: ""),
      body: #"{"name":"李敏","duty":"scorekeeper","reason":""}"#),
    EveryKind(
      kind: "enrolSigner", record: .enrolSigner(name: "张伟", duty: .headReferee, key: key, reason: "原裁判长因病离场"),
      body: #"{"name":"张伟","duty":"headReferee","key":""# + hex("7d", 32) + #"","passes":3,"memory":268435456,"salt":""#
        + hex("01", 16) + #"","nonce":""# + hex("02", 24) + #"","box":""# + hex("ef", 48) + #"","reason":"原裁判长因病离场"}"#),
    EveryKind(
      kind: "imported",
      record: .imported(
        ImportNote(
          contest: 1, what: .marks, file: "理论 成绩.csv", sha256: hex("a0", 32), taken: 60, mended: 2, skipped: 0)),
      body: #"{"contest":1,"what":"marks","file":"理论 成绩.csv","sha256":""# + hex("a0", 32)
        + #"","taken":60,"mended":2,"skipped":0}"#),
    EveryKind(
      kind: "contestant",
      record: .contestant(
        contest: 1,
        Contestant(
          entry: "017", name: "王晓燕", sex: .female, identity: "11010519491231002X", unit: "北京\\西城",
          level: .level(.advanced),
          union: true, remark: "—")),
      body: #"{"contest":1,"entry":"017","name":"王晓燕","sex":"female","identity":"11010519491231002X","#
        + #""unit":"北京\\西城","level":"advanced","union":"yes","remark":"—"}"#),
    EveryKind(
      kind: "mark",
      record: .mark(
        MarkRecord(
          contest: 1, entry: "017", component: "practical", value: "92.50",
          replaces: ["\(station):41", "\(station):42"],
          reason: "看错行")),
      body: #"{"contest":1,"entry":"017","component":"practical","value":"92.50","#
        + #""replaces":["3fa85f6457174562:41","3fa85f6457174562:42"],"reason":"看错行"}"#),
    EveryKind(
      kind: "status",
      record: .status(
        StatusRecord(contest: 1, entry: "017", status: "disqualified", replaces: [], reason: "携带手机")),
      body: #"{"contest":1,"entry":"017","status":"disqualified","replaces":[],"reason":"携带手机"}"#),
    EveryKind(
      kind: "undo",
      record: .undo(
        UndoRecord(
          contest: 1, entry: "017", cell: "theory", value: "", undoes: "\(station):7", replaces: ["\(station):7"])),
      body: #"{"contest":1,"entry":"017","cell":"theory","value":"","undoes":"3fa85f6457174562:7","#
        + #""replaces":["3fa85f6457174562:7"]}"#),
    EveryKind(
      kind: "ruling",
      record: .ruling(
        RulingRecord(
          contest: 1, order: ["023", "017"], total: "90.35", keys: ["92.00"], replaces: [], referee: "张伟", reason: "拉花")
      ),
      body: #"{"contest":1,"order":["023","017"],"total":"90.35","keys":["92.00"],"replaces":[],"referee":"张伟","#
        + #""reason":"拉花"}"#),
    EveryKind(
      kind: "signOff", record: .signOff(contest: 1, signed),
      body: #"{"contest":1,"statement":"open 0\u000a","signature":""# + hex("5c", 64) + #""}"#),
    EveryKind(
      kind: "reopen", record: .reopen(contest: 1, reason: "申诉成立", signed),
      body: #"{"contest":1,"reason":"申诉成立","statement":"open 0\u000a","signature":""# + hex("5c", 64) + #""}"#),
    EveryKind(
      kind: "fact",
      record: .fact(
        FactRecord(
          contest: 1, fact: .levels, value: .levels(.beginner ... .technician), replaces: ["\(station):41"],
          reason: "标准已修订")),
      body: #"{"contest":1,"fact":"levels","value":"beginner:technician","replaces":["3fa85f6457174562:41"],"#
        + #""reason":"标准已修订"}"#),
    EveryKind(
      kind: "particulars",
      record: .particulars(
        ParticularsRecord(
          contest: 1, entry: "017",
          particulars: Particulars(
            level: .none, qualification: .level(.advanced), union: true, unionCard: false,
            birth: Day(iso: "1990-02-28"), residence: "北京", workSince: Day(iso: "2019-07-01"), category: "企业职工",
            post: .worker, consent: true, group: .student, titles: ["市级技术能手", "五一劳动奖章"], team: "一队"),
          replaces: [], reason: "")),
      body: #"{"contest":1,"entry":"017","level":"none","qualification":"advanced","union":"yes","unionCard":"no","#
        + #""birth":"1990-02-28","residence":"北京","workSince":"2019-07-01","category":"企业职工","post":"worker","#
        + #""consent":"yes","group":"student","titles":"市级技术能手;五一劳动奖章","team":"一队","replaces":[],"reason":""}"#),
    EveryKind(
      kind: "waiver",
      record: .waiver(WaiverRecord(contest: 1, rule: "employed", entry: "017", reason: "公务员岗位竞赛")),
      body: #"{"contest":1,"rule":"employed","entry":"017","reason":"公务员岗位竞赛"}"#),
    EveryKind(
      kind: "replacement",
      record: .replacement(ReplacementRecord(contest: 1, leaving: "017", entering: "023", reason: "因病")),
      body: #"{"contest":1,"leaving":"017","entering":"023","reason":"因病"}"#),
    EveryKind(
      kind: "winner",
      record: .winner(PastWinner(occupation: "咖啡师", name: "王晓燕", identity: "11010519491231002X", year: 2025)),
      body: #"{"occupation":"咖啡师","name":"王晓燕","identity":"11010519491231002X","year":2025}"#),
    EveryKind(
      kind: "calendar", record: .calendar(source: "{\n}"), body: #"{"source":"{\u000a}"}"#),
  ]

  static func named(_ kind: String) -> EveryKind? { all.first { $0.kind == kind } }

  static let signed = SignedStatement(statement: "open 0\n", signature: hex("5c", 64))

  private static let key = SealedKey(
    publicKey: hex("7d", 32), passes: 3, memory: 268_435_456, salt: hex("01", 16), nonce: hex("02", 24),
    box: hex("ef", 48))

  static func hex(_ byte: String, _ count: Int) -> String { String(repeating: byte, count: count) }
}

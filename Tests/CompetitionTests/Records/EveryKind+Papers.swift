import Scoring

@testable import Competition

// The records of judges' papers, of codes and of PINs.
extension EveryKind {
  static let ofPapers: [EveryKind] = [
    EveryKind(
      kind: "scheme",
      record: .scheme(SchemeRecord(contest: 1, source: "{\n}", replaces: ["\(station):41"], reason: "换方案")),
      body: #"{"contest":1,"source":"{\u000a}","replaces":["3fa85f6457174562:41"],"reason":"换方案"}"#),
    EveryKind(
      kind: "judge",
      record: .judge(
        JudgeRecord(
          contest: 1,
          judge: Judge(
            id: "J1", name: "钱评", unit: "北京饭店",
            seats: [JudgeSeat(module: "A", seat: 1), JudgeSeat(module: "B", seat: 15)]),
          replaces: ["\(station):41"], reason: "换人")),
      body: #"{"contest":1,"id":"J1","name":"钱评","unit":"北京饭店","seats":["A:1","B:15"],"#
        + #""replaces":["3fa85f6457174562:41"],"reason":"换人"}"#),
    EveryKind(
      kind: "recusal",
      record: .recusal(
        RecusalRecord(
          contest: 1, of: "017", judge: "J1", decision: .stepsAside, substitute: "赵评", replaces: [], decidedBy: "张伟",
          reason: "师徒")),
      body: #"{"contest":1,"of":"017","judge":"J1","decision":"stepsAside","substitute":"赵评","replaces":[],"#
        + #""decidedBy":"张伟","reason":"师徒"}"#),
    EveryKind(
      kind: "draw",
      record: .draw(
        DrawRecord(contest: 1, seed: "dawn", stations: 6, replaces: [], reason: "", table: hex("d1", 32))),
      body: #"{"contest":1,"seed":"dawn","stations":6,"replaces":[],"reason":"","table":""# + hex("d1", 32) + #""}"#),
    EveryKind(
      kind: "codes",
      record: .codes(CodesRecord(contest: 1, layer: 2, seed: "deal", first: 501, table: hex("c0", 32))),
      body: #"{"contest":1,"layer":2,"seed":"deal","first":501,"table":""# + hex("c0", 32) + #""}"#),
    EveryKind(
      kind: "score",
      record: .score(
        ScoreRecord(
          contest: 1, of: "501", module: "A", aspect: "A1", judge: 2, keying: .third, value: "2.50", undoes: "",
          replaces: [], reason: "原件为 2.5")),
      body:
        #"{"contest":1,"of":"501","module":"A","aspect":"A1","judge":2,"keying":"third","value":"2.50","undoes":"","#
        + #""replaces":[],"reason":"原件为 2.5"}"#),
    EveryKind(
      kind: "penalty",
      record: .penalty(
        PenaltyRecord(
          contest: 1, of: "501", rule: "late", module: "", count: 2, decidedBy: "张伟", replaces: [], reason: "迟到")),
      body: #"{"contest":1,"of":"501","rule":"late","module":"","count":2,"decidedBy":"张伟","replaces":[],"#
        + #""reason":"迟到"}"#),
    EveryKind(
      kind: "spread",
      record: .spread(
        SpreadRecord(
          contest: 1, of: "501", module: "A", aspect: "A2", marks: ["1.00", "", "3.00"], value: "2.00", replaces: [],
          referee: "张伟", reason: "看录像")),
      body:
        #"{"contest":1,"of":"501","module":"A","aspect":"A2","marks":["1.00","","3.00"],"value":"2.00","replaces":[],"#
        + #""referee":"张伟","reason":"看录像"}"#),
    EveryKind(
      kind: "paper",
      record: .paper(
        PaperRecord(contest: 1, module: "A", judge: 0, step: .received, count: 60, replaces: [], reason: "")),
      body: #"{"contest":1,"module":"A","judge":0,"step":"received","count":60,"replaces":[],"reason":""}"#),
    EveryKind(
      kind: "sample", record: .sample(SampleRecord(contest: 1, seed: "noon", drawn: ["501", "503"])),
      body: #"{"contest":1,"seed":"noon","drawn":["501","503"]}"#),
    EveryKind(
      kind: "codedSignOff", record: .codedSignOff(contest: 1, signed),
      body: #"{"contest":1,"statement":"open 0\u000a","signature":""# + hex("5c", 64) + #""}"#),
    EveryKind(
      kind: "decode", record: .decode(DecodeRecord(contest: 1, layer: 2, witness: "孙正")),
      body: #"{"contest":1,"layer":2,"witness":"孙正"}"#),
    EveryKind(
      kind: "pin",
      record: .pin(
        PINRecord(
          name: "李敏", pin: SealedPIN(passes: 2, memory: 67_108_864, salt: hex("01", 16), check: hex("ef", 32)),
          reason: "忘了")),
      body: #"{"name":"李敏","passes":2,"memory":67108864,"salt":""# + hex("01", 16) + #"","check":""# + hex("ef", 32)
        + #"","reason":"忘了"}"#),
  ]
}

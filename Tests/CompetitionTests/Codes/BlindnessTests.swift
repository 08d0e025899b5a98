import Scoring
import Testing

@testable import Competition

/// While codes stand, nothing tells whose a code is.
@Suite struct BlindnessTests {
  /// A contest in which everything happens that may happen behind codes; only what the codes are dealt with differs.
  private func hall(_ seeds: [String]) throws -> Hall {
    let hall = try Hall.withPeople([])
    let people = [("001", "王晓燕"), ("002", "赵磊"), ("003", "孙丽娜"), ("004", "李建国"), ("005", "陈思远")]
    let contestants = people.map { Contestant(entry: $0.0, name: $0.1, unit: $0.0 == "002" ? "北京饭店" : "单位") }
    try hall.act(.register(contest: 1, contestants, from: nil))
    try hall.act(.adopt(contest: 1, scheme: Hall.sheets, reason: ""), by: "李敏")
    try hall.act(
      .seat(
        contest: 1,
        [Hall.judge("J1", "A:1 B:1", unit: "北京饭店"), Hall.judge("J2", "A:2 B:2"), Hall.judge("J3", "A:3")], from: nil,
        reason: ""))
    try hall.act(.draw(contest: 1, seed: "dawn", stations: 2, reason: ""), by: "李敏")
    try hall.declare("005", .withdrawn)
    for (layer, (seed, keeper)) in zip(seeds, ["周密", "吴密", "郑密"]).enumerated() {
      try hall.act(.encode(contest: 1, seed: seed, first: 101 + 200 * layer), by: keeper)
    }
    for (entry, mark) in [("001", "80.00"), ("002", "81.00"), ("003", "82.00"), ("004", "83.00")] {
      try hall.key(entry, mark)
    }
    let codes = (0..<4).map { String(101 + 200 * (seeds.count - 1) + $0) }
    try hall.keySheets(of: codes[0], "18.00", ["30.00", "33.00", "36.00"], ["28.00", "32.00"])
    try hall.act(
      .recuse(
        contest: 1, of: codes[1], judge: "J3", .missing, substitute: "", decidedBy: "张伟", reason: "评分表遗失"), by: "李敏")
    try hall.keySheets(of: codes[1], "12.50", ["31.00", "31.00"], ["25.00", "25.00"])
    try hall.act(
      .penalise(contest: 1, of: codes[2], rule: "absent", module: "", count: 1, decidedBy: "张伟", reason: "工位空着"),
      by: "李敏")
    try hall.act(
      .penalise(contest: 1, of: codes[0], rule: "voidModule", module: "B", count: 1, decidedBy: "张伟", reason: "违规"),
      by: "李敏")
    try hall.score(codes[3], "A", "A1", 0, "20.00", by: "李敏")
    try hall.act(
      .recuse(contest: 1, of: "002", judge: "J1", .stays, substitute: "", decidedBy: "张伟", reason: "领导小组同意"),
      by: "李敏")
    try hall.declare("004", .disqualified, reason: "冒名顶替")
    return hall
  }

  private func finish(_ hall: Hall) throws {
    let code = try hall.contest().label(of: 3)
    for seat in 1...3 { try hall.score(code, "A", "A2", seat, "40.00", by: "李敏") }
    for seat in 1...2 { try hall.score(code, "B", "B1", seat, "40.00", by: "李敏") }
    try hall.signCoded()
  }

  /// If nothing anybody may see changes when the codes are dealt otherwise, then nothing tells how they were dealt.
  @Test("two contests that differ only in whose the codes are look alike to everybody, all the way to decoding")
  func alike() throws {
    for (one, other) in [(["deal-1"], ["deal-9"]), (["deal-1", "deal-2"], ["deal-9", "deal-7"])] {
      let halls = [try hall(one), try hall(other)]
      #expect(try halls[0].layer(1) != halls[1].layer(1))
      func expectAlike() throws {
        let pictures = try halls.map { try PublicPicture(try $0.contest(), in: $0.state) }
        #expect(pictures[0].lines.count > 60)
        #expect(pictures[0] == pictures[1])
      }
      try expectAlike()
      for hall in halls { try finish(hall) }
      try expectAlike()
      guard one.count == 2 else { continue }
      for hall in halls { try hall.act(.decode(contest: 1, witness: "孙正"), by: "吴密") }
      try expectAlike()
      for hall in halls { try hall.act(.decode(contest: 1, witness: "孙正"), by: "周密") }
      let opened = try halls.map { try PublicPicture(try $0.contest(), in: $0.state) }
      #expect(opened[0] != opened[1])
    }
  }

  @Test("no line of what leaves the program has a code and who stands behind codes")
  func lines() throws {
    let hall = try hall(["deal-1", "deal-2"])
    for isFinished in [false, true] {
      if isFinished { try finish(hall) }
      let contest = try hall.contest()
      let lines = PublicPicture.exports(contest, in: hall.state)
      let codes = (1...2).flatMap { contest.codeTable(layer: $0).map(\.code) }
      #expect(codes == ["101", "102", "103", "104", "301", "302", "303", "304"])
      let people = contest.roster.flatMap { [$0.entry, $0.name] }
      for line in lines where codes.contains(where: line.contains) {
        #expect(!people.contains(where: line.contains), "\(line)")
      }
      // The lines do speak of both.
      #expect(codes.suffix(4).allSatisfy { code in lines.contains { $0.contains(code) } })
      #expect(people.allSatisfy { person in lines.contains { $0.contains(person) } })
    }
  }

  @Test("subjects are not in the order of the roster, unless chance has it so")
  func order() throws {
    let hall = try Hall.withSheets((1...40).map(String.init))
    try hall.act(.encode(contest: 1, seed: "deal-1", first: 101), by: "周密")
    let dealt = try hall.contest().codeTable(layer: 1).map(\.name)
    #expect(dealt.sorted() == (1...40).map(String.init).sorted())
    #expect(zip(dealt, (1...40).map(String.init)).filter { $0 == $1 }.count < 10)
  }
}

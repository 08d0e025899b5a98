import Scoring
import SimulatedDisk

@testable import Competition

/// A session with judges, sheets and codes that goes as its seed has it: what is open is seen to now and then, and much is
/// tried that is refused.
struct RandomCodedSession {
  let hall: Hall
  /// How many intents became records.
  private(set) var done = 0
  private var generator: SeededGenerator

  private static let people = ["李敏", "王芳", "周密", "吴密", "郑密", "孙正", "张伟", ""]
  private static let keepers = ["周密", "吴密", "郑密"]

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    hall = try Hall.withPeople([])
    let count = Int.random(in: 1...4, using: &generator)
    let contestants = (1...count).map {
      Contestant(entry: String($0 * 7), name: "选手\($0)", unit: ["甲", "乙", ""][$0 % 3])
    }
    try hall.act(.register(contest: 1, contestants, from: nil))
    try hall.act(.adopt(contest: 1, scheme: Hall.sheets, reason: ""), by: "李敏")
  }

  /// Does something, or tries to.
  mutating func step() throws {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<40: try seeToSomething()
    case 40..<52: try attempt(scoring())
    case 52..<60: try attempt(seating())
    case 60..<68: try attempt(recusing())
    case 68..<72: try attempt(.draw(contest: 1, seed: seed(), stations: number(0...3), reason: any(["", "再抽"])))
    case 72..<78: try attempt(.encode(contest: 1, seed: seed(), first: number(1...6) * 10), by: any(Self.keepers))
    case 78..<82: try attempt(.decode(contest: 1, witness: any(Self.people)))
    case 82..<86: try attempt(penalising())
    case 86..<88: try attempt(.declare(contest: 1, entry: entry(), any([.absent, .void, nil]), reason: "查实"))
    case 88..<91: try attempt(.undo(contest: 1))
    case 91..<93: try attempt(choosing())
    case 93..<97: try sign()
    default: try hall.restart()
    }
  }

  /// Sees to something that is open, as people do who want to come to an end.
  mutating func seeToSomething() throws {
    guard let contest = hall.state.contest(1), let item = contest.openItems.randomElement(using: &generator) else {
      return
    }
    switch item {
    case .missing(let contestant, let columns):
      for column in columns {
        let id = contest.scheme.columns[column].id
        try attempt(Hall.keying(contest.roster[contestant].entry, id, any(["80.00", "90.00"])), by: "李敏")
      }
    case .unkeyed(let subject, let pile, _):
      guard let scheme = contest.marking?.scheme else { return }
      for place in scheme.piles[pile].cells where contest.score(subject, place) == nil {
        try attempt(scoring(contest.label(of: subject), place, scheme), by: "李敏")
      }
    case .ownUnit(let judge, let contestant):
      try attempt(
        .recuse(
          contest: 1, of: contest.roster[contestant].entry, judge: judge, .stays, substitute: "", decidedBy: "张伟",
          reason: "同意"), by: "李敏")
    case .emptySeat(let pile):
      guard let seat = contest.seat(ofPile: pile) else { return }
      try attempt(.seat(contest: 1, [Hall.judge("P\(pile)", seat.spelling)], from: nil, reason: "补位"))
    case .tie(let tied):
      let order = tied.shuffled(using: &generator).map { contest.roster[$0].entry }
      try attempt(.rule(contest: 1, order: order, reason: "复看录像"))
    case .codedUnsigned: try sign()
    case .undecoded(let layers):
      try attempt(.decode(contest: 1, witness: "张伟"), by: contest.codes.layers[layers - 1].keeper)
    case .conflict, .nobody, .dispute, .ineligible, .warning, .marksDiffer, .unverified, .difference, .markingConflict,
      .spread, .sampleNotDrawn, .papers, .appeal:
      break
    }
  }

  private mutating func attempt(_ intent: Intent, by person: String? = nil) throws {
    do {
      try hall.act(intent, by: person ?? any(Self.people))
      done += 1
    } catch ActFailure.refused {
      // A refusal is an answer; that it leaves no trace is checked by the examples.
    }
  }

  /// Signs what comes next, or opens what was signed.
  private mutating func sign() throws {
    guard let contest = hall.state.contest(1) else { return }
    if contest.seal != nil || contest.codedSeal != nil && generator.happens(perMille: 150) {
      let signed = Hall.refereeKey.sign(try hall.reopening("申诉成立"))
      return try attempt(.reopen(contest: 1, reason: "申诉成立", signed), by: "张伟")
    }
    if !contest.codes.layers.isEmpty, contest.codedSeal == nil {
      return try attempt(.signCoded(contest: 1, Hall.refereeKey.sign(try hall.codedStatement())), by: "张伟")
    }
    try attempt(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())), by: "张伟")
  }

  private mutating func scoring() -> Intent {
    guard let contest = hall.state.contest(1), let scheme = contest.marking?.scheme else { return .undo(contest: 1) }
    return scoring(label(), number(0...scheme.places.count - 1), scheme)
  }

  private mutating func scoring(_ label: String, _ place: Int, _ scheme: MarkingScheme) -> Intent {
    let at = scheme.places[place]
    let module = scheme.modules[at.module]
    let standing = hall.state.contest(1).flatMap { contest in
      contest.subject(label).map { contest.scoreRefs($0, place, .first) }
    }
    return Hall.scoring(
      label, module.id, module.aspects[at.aspect].id, at.judge, any(["0.00", "10.00", "12.50", "20.00"]),
      replacing: standing ?? [], reason: standing?.isEmpty == false ? "看错" : "")
  }

  private mutating func seating() -> Intent {
    let seats = ["A:1", "A:2", "A:3", "B:1", "B:2"].filter { _ in generator.happens(perMille: 400) }
    let judge = Hall.judge("J\(number(1...4))", seats.joined(separator: " "), unit: any(["甲", " 乙", "丙", ""]))
    return .seat(contest: 1, [judge], from: nil, reason: any(["", "换人"]))
  }

  private mutating func recusing() -> Intent {
    .recuse(
      contest: 1, of: any([entry(), label()]), judge: "J\(number(1...4))", any(RecusalDecision.allCases),
      substitute: any(["", "", "赵评"]), decidedBy: "张伟", reason: "领导小组决定")
  }

  private mutating func penalising() -> Intent {
    let sanction = any(Sanction.allCases)
    return .penalise(
      contest: 1, of: label(), rule: sanction.rawValue, module: sanction == .voidModule ? any(["A", "B"]) : "",
      count: number(0...1), decidedBy: "张伟", reason: "违规")
  }

  private mutating func choosing() -> Intent {
    let byte = any(["01", "02"])
    let pin = SealedPIN(
      passes: 1, memory: 8192, salt: String(repeating: byte, count: 16), check: String(repeating: byte, count: 32))
    return .choosePIN(name: any(Self.people), pin, reason: any(["", "忘了"]))
  }

  private mutating func entry() -> String {
    hall.state.contest(1)?.roster.randomElement(using: &generator)?.entry ?? "?"
  }

  private mutating func label() -> String {
    guard let contest = hall.state.contest(1), contest.subjectCount > 0 else { return "?" }
    return contest.label(of: Int.random(in: 0..<contest.subjectCount, using: &generator))
  }

  private mutating func seed() -> String { any(["dawn", "noon", "deal-1", "deal-2"]) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func any<Word>(_ words: [Word]) -> Word { words[Int.random(in: 0..<words.count, using: &generator)] }
}

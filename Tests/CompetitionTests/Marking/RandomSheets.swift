import Scoring
import SimulatedDisk

@testable import Competition

/// A session over papers that goes as its seed has it: two or three contestants under the barista scheme, by entry number
/// or by code; sensible acts for the most part, and some that are refused.
struct RandomSheets {
  let hall: Hall
  let isCoded: Bool
  /// How many intents became records.
  private(set) var done = 0
  private var generator: SeededGenerator
  private var nextEntry = 4

  private static let people = ["李敏", "王芳", "赵强", "钱伟", ""]
  private static let judgements = ["2.00", "2.00", "3.00", "3.00", "1.00"]
  private static let points = ["24.00", "25.50", "26.00", "28.00", "20.50"]
  private static let measures = ["8.50", "9.00", "0.00", "10.00"]
  private static let schemes = [
    BaristaScheme.text(), BaristaScheme.text(), BaristaScheme.once, BaristaScheme.sampled,
    BaristaScheme.text { $0.countsPapers = true },
  ]

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    hall = try Hall.marked(
      (1...Int.random(in: 2...3, using: &generator)).map { "00\($0)" },
      scheme: Self.schemes.randomElement(using: &generator) ?? "", seed: seed)
    try hall.act(.enrol(name: "钱伟", duty: .codeKeeper, key: nil, reason: ""))
    for judge in 1...3 { try hall.seatJudge("J\(judge)", "A:\(judge)") }
    isCoded = generator.happens(perMille: 300)
    if isCoded {
      try hall.declare("002", .absent)
      try hall.act(.encode(contest: 1, seed: "\(seed)", first: 101), by: "钱伟")
    }
  }

  mutating func step() throws {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<34: try keying()
    case 34..<44: try undo()
    case 44..<52: try complete()
    case 52..<60: try attempt(penalty(), by: "张伟")
    case 60..<66: try attempt(ruling(), by: "张伟")
    case 66..<72: try attempt(count(), by: "李敏")
    case 72..<78: try attempt(declaring())
    case 78..<84: try theory()
    case 84..<88: try attempt(missing(), by: "张伟")
    case 88..<91: try attempt(.sample(contest: 1, seed: "\(done)"), by: "张伟")
    case 91..<93: try attempt(.adopt(contest: 1, scheme: Self.schemes[0], reason: "换方案"))
    case 93..<95: try register()
    case 95..<98: try sign()
    default: try hall.restart()
    }
  }

  /// Keys something that can be taken back; answers whether it was taken.
  mutating func change() throws -> Bool {
    let before = done
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<7: try keying()
    case 7: try theory()
    default: try attempt(declaring())
    }
    return done > before
  }

  private mutating func attempt(_ intent: Intent, by person: String = "") throws {
    do {
      try hall.act(intent, by: person)
      done += 1
    } catch ActFailure.refused {
      // A refusal is an answer; that it leaves no trace is checked by the examples.
    }
  }

  private mutating func label() -> String {
    let contest = hall.state.contests[0]
    guard contest.subjectCount > 0 else { return "001" }
    return contest.label(of: Int.random(in: 0..<contest.subjectCount, using: &generator))
  }

  private mutating func entry() -> String {
    hall.state.contests[0].roster.randomElement(using: &generator)?.entry ?? "001"
  }

  private mutating func value(_ place: String) -> String {
    let values = place.contains("A2") ? Self.judgements : place.contains("A3") ? Self.points : Self.measures
    return values.randomElement(using: &generator) ?? ""
  }

  private mutating func keying() throws {
    let (label, place) = (label(), BaristaScheme.places.randomElement(using: &generator) ?? "")
    let keying: Keying = [.first, .first, .first, .second, .second, .third].randomElement(using: &generator) ?? .first
    try key(label, place, keying)
  }

  private mutating func key(_ label: String, _ place: String, _ keying: Keying) throws {
    let contest = hall.state.contests[0]
    let at = try hall.place(place)
    let subject = contest.subject(label) ?? 0
    let standing = contest.scoreRefs(subject, at, keying)
    var value = value(place)
    // The second keying is right for the most part, and the third look sees one of the two.
    if keying == .second, generator.happens(perMille: 800) { value = contest.score(subject, at, .first)?.text ?? value }
    if keying == .third { value = contest.score(subject, at, .second)?.text ?? value }
    let isCareful = generator.happens(perMille: 850)
    try attempt(
      try Hall.scoring(
        label, place, value, keying, replacing: isCareful ? standing : [],
        reason: generator.happens(perMille: 700) ? "看错行" : ""),
      by: Self.people.randomElement(using: &generator) ?? "")
  }

  /// Keys what is missing on somebody's papers, and mostly again.
  private mutating func complete() throws {
    let (label, isTwice) = (label(), generator.happens(perMille: 700))
    for place in BaristaScheme.places {
      let contest = hall.state.contests[0]
      guard let subject = contest.subject(label), contest.score(subject, try hall.place(place)) == nil else { continue }
      try attempt(try Hall.scoring(label, place, value(place), .first), by: "李敏")
    }
    for place in BaristaScheme.places where isTwice {
      let contest = hall.state.contests[0]
      guard let subject = contest.subject(label),
        let first = contest.score(subject, try hall.place(place), .first)
      else { continue }
      try attempt(try Hall.scoring(label, place, first.text, .second), by: "赵强")
    }
  }

  private mutating func undo() throws { try attempt(.undo(contest: 1)) }

  private mutating func penalty() -> Intent {
    let rules = [
      ("late", ""), ("spill", ""), ("voidModule", "A"), ("voidModule", "B"), ("voidResult", ""), ("absent", ""),
    ]
    let (rule, module) = rules.randomElement(using: &generator) ?? ("late", "")
    let count = [0, 0, 1, 1, rule == "spill" ? 3 : 1].randomElement(using: &generator) ?? 0
    return .penalise(
      contest: 1, of: label(), rule: rule, module: module, count: count, decidedBy: "张伟", reason: "报告")
  }

  private mutating func ruling() -> Intent {
    let contest = hall.state.contests[0]
    let found = contest.spreadCases.randomElement(using: &generator)
    let value = generator.happens(perMille: 500) ? Mark(hundredths: Int.random(in: 0...300, using: &generator)) : nil
    return .settle(
      contest: 1, of: found.map { contest.label(of: $0.subject) } ?? label(), module: "A",
      aspect: found?.spread.aspect == 1 ? "A2" : "A3", value: value, reason: "复看")
  }

  private mutating func count() -> Intent {
    let pile = Int.random(in: 0..<5, using: &generator)
    let seat = BaristaScheme.piles[pile].split(separator: ":").map(String.init)
    let due = hall.state.contests[0].progress(pile: pile).expected
    return .count(
      contest: 1, module: seat[0], judge: Int(seat[1]) ?? 0,
      PaperStep.allCases.randomElement(using: &generator) ?? .issued,
      count: generator.happens(perMille: 900) ? due : due + 1, reason: "重点")
  }

  private mutating func declaring() -> Intent {
    let exclusions: [Exclusion?] = [.absent, .withdrawn, .disqualified, nil, nil, nil]
    return .declare(
      contest: 1, entry: entry(), exclusions.randomElement(using: &generator) ?? nil, reason: "查实")
  }

  private mutating func theory() throws {
    let contest = hall.state.contests[0]
    let entry = entry()
    let standing = contest.index(entry: entry).map { contest.refs($0, column: 0) } ?? []
    let mark = ["80.00", "81.00", "90.50"].randomElement(using: &generator) ?? ""
    try attempt(Hall.keying(entry, "theory", mark, replacing: standing, reason: standing.isEmpty ? "" : "看错行"))
  }

  private mutating func missing() -> Intent {
    .recuse(
      contest: 1, of: label(), judge: "J\(Int.random(in: 1...3, using: &generator))",
      generator.happens(perMille: 600) ? .missing : .stays, substitute: "", decidedBy: "张伟", reason: "评分表")
  }

  private mutating func register() throws {
    defer { nextEntry += 1 }
    try attempt(.register(contest: 1, [Hall.contestant("00\(nextEntry)")], from: nil))
  }

  private mutating func sign() throws {
    if hall.state.contests[0].seal == nil {
      try attempt(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())), by: "张伟")
    } else {
      try attempt(.reopen(contest: 1, reason: "申诉成立", Hall.refereeKey.sign(try hall.reopening("申诉成立"))), by: "张伟")
    }
  }
}

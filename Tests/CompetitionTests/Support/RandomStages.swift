import Scoring
import SimulatedDisk

@testable import Competition

/// A competition of a semifinal, its final and a final of teams, that goes as its seed has it: marks, facts, people,
/// waivers, replacements, signatures, in any order, some of it refused.
struct RandomStages {
  let hall: Hall
  private var generator: SeededGenerator
  private var done = 0

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    hall = try Hall([], rulebook: Rules.staged(replacements: true), stage: .semifinal, seed: seed)
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    try hall.enrolReferee()
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "咖啡师", stage: .final, tier: any([nil, .district]))))
    try hall.act(.addContest(ContestSetUp(contest: 0, event: "调饮", stage: .final, tier: .district)))
    for number in 1...3 {
      if generator.happens(perMille: 600) {
        let facts =
          [StatedFact(.levels, "beginner:technician")] + (number == 3 ? [StatedFact(.certificates, "yes")] : [])
        try attempt(.state(contest: number, facts, reason: ""))
      }
      for entry in 1...Int.random(in: 2...7, using: &generator) { try attempt(registering(entry, number)) }
    }
  }

  /// Does something, or tries to.
  mutating func step() throws {
    let number = any([1, 1, 2, 2, 3])
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<12: try attempt(keying(number, entry(number), any(["theory", "practical"])))
    case 12..<60: try settle(number)
    case 60..<64: try attempt(declaring(number))
    case 64..<66: try attempt(.undo(contest: number))
    case 66..<69: try attempt(ruling(number))
    case 69..<79: try attempt(stating(number))
    case 79..<84:
      try attempt(
        .amend(contest: number, entry: entry(number), particulars(number), reason: any(["", "核对", "核对"])))
    case 84..<86: try attempt(.replace(contest: 1, leaving: entry(1), entering: entry(1), reason: "因病"))
    case 86..<87: try attempt(bringing())
    case 87..<89: try attempt(registering(7 + done, number))
    case 89..<97: try sign(number)
    default: try hall.restart()
    }
  }

  /// Sees to something that is open, as people do who want to come to an end.
  private mutating func settle(_ number: Int) throws {
    guard let contest = hall.state.contest(number), let item = contest.openItems.randomElement(using: &generator) else {
      return
    }
    switch item {
    case .missing(let contestant, let columns):
      for column in columns {
        try attempt(keying(number, contest.roster[contestant].entry, contest.scheme.columns[column].id))
      }
    case .tie(let tied):
      let order = tied.shuffled(using: &generator).map { contest.roster[$0].entry }
      try attempt(.rule(contest: number, order: order, reason: "复看录像"))
    case .warning(let rule, let contestant):
      let entry = contestant.map { contest.roster[$0].entry }
      try attempt(.waive(contest: number, rule: rule, entry: entry, reason: "组委会决定"), by: any(["李敏", "李敏", ""]))
    case .ineligible(let contestant, _):
      try attempt(.declare(contest: number, entry: contest.roster[contestant].entry, .void, reason: "年龄不符"))
    case .nobody: try attempt(registering(7 + done, number))
    case .conflict, .dispute, .marksDiffer, .unkeyed, .unverified, .difference, .markingConflict, .spread,
      .sampleNotDrawn, .papers, .ownUnit, .emptySeat, .codedUnsigned, .undecoded, .appeal:
      break
    }
  }

  private mutating func declaring(_ number: Int) -> Intent {
    .declare(contest: number, entry: entry(number), any([.absent, .withdrawn, .void, nil]), reason: "查实")
  }

  private mutating func attempt(_ intent: Intent, by person: String = "") throws {
    do {
      try hall.act(intent, by: person)
      done += 1
    } catch ActFailure.refused {
      // A refusal is an answer; that it leaves no trace is checked by the examples.
    }
  }

  private mutating func any<Word>(_ words: [Word]) -> Word { words[Int.random(in: 0..<words.count, using: &generator)] }

  private mutating func entry(_ number: Int) -> String {
    hall.state.contest(number)?.roster.randomElement(using: &generator)?.entry ?? "99"
  }

  private mutating func particulars(_ number: Int) -> Particulars {
    var known = Particulars(
      level: any([.unknown, .none, .none, .none, .level(.beginner), .level(.advanced)]),
      qualification: any([.unknown, .unknown, .level(.intermediate)]), union: any([nil, true, true, false]),
      team: number == 3 ? any(["红", "蓝", "绿", "黄"]) : "")
    if generator.happens(perMille: 100) { known.birth = any([Day(iso: "2000-01-01"), Day(iso: "2008-01-02")]) }
    if generator.happens(perMille: 150) { known.category = any(["职工", "学生"]) }
    if generator.happens(perMille: 100) { known.team = "" }
    return known
  }

  private mutating func registering(_ entry: Int, _ number: Int) -> Intent {
    let identity =
      number == 3 ? any(["", "Q\(entry)"]) : any(["", "P\(entry)", "P\(entry)", "P\(entry)", "P\(entry)"])
    let person = Contestant(
      entry: String(entry), name: "选手\(entry)", identity: identity, unit: "单位", particulars: particulars(number))
    return .register(contest: number, [person], from: nil)
  }

  private mutating func keying(_ number: Int, _ entry: String, _ component: String) -> Intent {
    let contest = hall.state.contest(number)
    var standing: [Ref] = []
    if let contestant = contest?.index(entry: entry), let column = contest?.scheme.column(id: component) {
      standing = contest?.refs(contestant, column: column) ?? []
    }
    var mark = any(["80.00", "80.00", "80.01", "90.00", "95.00", "70.00", "60.00"])
    if generator.happens(perMille: 80) { mark = any(["59.99", "notSat", "voided"]) }
    return .key(
      contest: number, entry: entry, component: component, Hall.cell(mark), replacing: standing,
      reason: standing.isEmpty ? "" : "看错行")
  }

  private mutating func ruling(_ number: Int) -> Intent {
    let ties = hall.state.contest(number).map { $0.openTies + $0.ruledTies } ?? []
    let order = (ties.randomElement(using: &generator) ?? []).shuffled(using: &generator)
    let roster = hall.state.contest(number)?.roster ?? []
    return .rule(contest: number, order: order.map { roster[$0].entry }, reason: "复看录像")
  }

  private mutating func stating(_ number: Int) -> Intent {
    let (fact, values): (ContestFact, [String]) = any([
      (.tier, ["district", "municipalOne", ""]),
      (.levels, ["beginner:technician", "beginner:technician", "advanced:technician", "beginner:intermediate", ""]),
      (.awards, ["一等奖:1", "一等奖:1,二等奖:1", "一等奖:20%,三等奖:40%", "一等奖:9", ""]), (.certificates, ["yes", "no", ""]),
      (.competedInPart, ["yes", "no", ""]), (.check("judges"), ["2", "3", ""]), (.posted, ["2026-08-17"]),
      (.levels, ["beginner:technician"]), (.tier, ["district"]), (.awards, ["一等奖:1"]),
      (.advancing, ["1", "2", "11", ""]),
    ])
    return .state(contest: number, [StatedFact(fact, any(values))], reason: any(["", "核对", "核对"]))
  }

  private mutating func bringing() -> Intent {
    let winner = PastWinner(occupation: any(["咖啡师", "调饮"]), name: "选手1", identity: any(["", "P1", "P2", "Q1"]))
    let note = ImportNote(
      contest: 1, what: .winners, file: "历届.csv", sha256: sha256([]), taken: 1, mended: 0, skipped: 0)
    return .bringWinners([winner], from: note)
  }

  private mutating func sign(_ number: Int) throws {
    guard let contest = hall.state.contest(number), let referee = hall.state.headReferee else { return }
    if contest.seal == nil {
      let statement = Statement.signOff(of: contest, in: hall.state, signer: referee, time: Hall.time) ?? ""
      try attempt(.signOff(contest: number, Hall.refereeKey.sign(statement)))
    } else if generator.happens(perMille: 700) {
      let statement = Statement.reopening(
        of: contest, in: hall.state, reason: "申诉成立", signer: referee, time: Hall.time)
      try attempt(.reopen(contest: number, reason: "申诉成立", Hall.refereeKey.sign(statement ?? "")))
    }
  }
}

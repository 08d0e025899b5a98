import Scoring

/// Draws contests whose people, marks and facts lie close to the borders that rules draw.
struct RandomContest {
  private var random: Seeded

  static let notices: [any NaiveNotice] = [
    Xicheng(), BeijingWorkers(), BeijingCertificates(), Haidian(), Weihai(),
  ]

  /// The contest of a seed.
  static func field(seed: UInt64) -> NaiveField {
    var contest = RandomContest(random: Seeded(seed: seed))
    return contest.field()
  }

  private mutating func field() -> NaiveField {
    let notice = one(of: RandomContest.notices, else: Xicheng())
    let stage = one(of: notice.stages, else: .final)
    // More in a preliminary, now and then, than a cap of three hundred lets through.
    let isOverCap = stage == .preliminary && chance(4)
    let size = isOverCap ? number(315...340) : size()
    var facts = facts(stage, size)
    if isOverCap { facts.advancing = number(299...302) }
    let isTeam = chance(8)
    if isTeam { facts.form = .team(size: 2) }
    let marks = one(of: RandomContest.marks, else: [])
    let pendings = chance(12) ? 25 : 0
    let rulings = one(of: [0, 50, 100], else: 0)
    let people = (0..<size).map { _ in person(marks, facts, pendings, rulings) }
    var field = NaiveField(notice: notice, facts: facts, people: people, members: isTeam ? 2 : 1)
    field.countsCompetedInPart = one(of: [nil, true, false], else: nil)
    field.prizes = prizes(size)
    return field
  }

  /// Mostly a handful, often about thirty, sometimes where a hundredth or a cap is at stake.
  private mutating func size() -> Int {
    switch number(0...99) {
    case 0..<50: number(1...10)
    case 50..<90: number(28...34)
    case 90..<94: number(99...101)
    case 94..<96: number(199...201)
    case 96..<98: number(299...301)
    default: number(1...320)
    }
  }

  private mutating func facts(_ stage: Stage, _ size: Int) -> ContestFacts {
    var facts = ContestFacts(event: "咖啡师", stage: stage)
    facts.tier = chance(10) ? nil : one(of: Tier.allCases, else: .enterprise)
    facts.contestClass = one(of: [.one, .one, .two, .two, nil], else: nil)
    facts.givesCertificates = one(of: [true, true, true, true, true, true, true, false, nil], else: nil)
    facts.levels = levels()
    facts.requiredField = chance(20) ? nil : one(of: [30, size - 1, size, size + 1], else: 30)
    facts.isInnovative = one(of: [nil, true, false], else: nil)
    facts.advancing = chance(60) ? nil : number(0...size + 1)
    facts.date = chance(10) ? nil : Day(year: number(2024...2026), month: number(1...12), day: number(1...28))
    return facts
  }

  private mutating func levels() -> ClosedRange<SkillLevel>? {
    if chance(10) { return nil }
    if chance(40) { return .beginner ... .seniorTechnician }
    let (one, other) = (level(), level())
    return min(one, other)...max(one, other)
  }

  /// Which marks a field has: few, so that totals are often equal, all about 60, or many.
  private static let marks: [[Int]] = [
    [59_99, 60_00, 60_01],
    Array(59_00...61_00),
    [50_00, 57_00, 60_00, 80_00, 80_03, 90_00],
    Array(40_00...100_00),
  ]

  private mutating func person(_ marks: [Int], _ facts: ContestFacts, _ pendings: Int, _ rulings: Int) -> NaivePerson {
    var person = NaivePerson(theory: cell(marks, pendings), practical: cell(marks, pendings))
    if chance(4) { person.exclusion = one(of: Exclusion.allCases, else: .absent) }
    if chance(rulings) { person.ruling = number(0...99) }
    person.entrant.level = held()
    person.entrant.qualification = chance(75) ? .unknown : held()
    person.entrant.proposedEarlier = chance(85) ? nil : level()
    person.entrant.birth = birth(facts.date)
    person.entrant.union = one(of: [true, true, true, false, nil], else: nil)
    person.entrant.unionCard = one(of: [true, true, true, false, nil], else: nil)
    person.entrant.group = one(of: [.worker, .worker, .student, nil], else: nil)
    person.entrant.titles = one(of: [[], [], ["首席技师"], ["首席技师", "威海市技术能手"], nil], else: nil)
    return person
  }

  private mutating func cell(_ marks: [Int], _ pendings: Int) -> Cell {
    if chance(pendings) { return .missing }
    return switch number(0...59) {
    case 0: .notSat
    case 1: .voided
    default: .mark(Mark(hundredths: one(of: marks, else: 60_00)))
    }
  }

  private mutating func held() -> HeldLevel {
    switch number(0...9) {
    case 0: .unknown
    case 1...5: .none
    default: .level(level())
    }
  }

  /// Grown up, or within a day of it on the day of the contest.
  private mutating func birth(_ date: Day?) -> Day? {
    if chance(8) { return nil }
    guard let date, chance(50) else {
      return Day(year: number(1965...2012), month: number(1...12), day: number(1...28))
    }
    return Day(year: date.year - 18, month: date.month, day: max(1, date.day + number(-1...1)))
  }

  /// Three places and a share, or medals by share alone, or whatever comes.
  private mutating func prizes(_ size: Int) -> [NaiveField.Prize]? {
    if chance(15) { return nil }
    let names = chance(50) ? ["金牌", "银牌", "铜牌", "优胜奖"] : ["一等奖", "二等奖", "三等奖"]
    return names.prefix(number(1...names.count)).map { name in
      let yuan = chance(50) ? nil : number(1...50) * 100
      return chance(60)
        ? NaiveField.Prize(name: name, count: number(1...max(1, size / 4)), yuan: yuan)
        : NaiveField.Prize(name: name, percent: one(of: [5, 10, 15, 20, 30, 60], else: 10), yuan: yuan)
    }
  }

  private mutating func level() -> SkillLevel {
    one(of: SkillLevel.allCases, else: .advanced)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// True in so many of a hundred cases.
  private mutating func chance(_ percent: Int) -> Bool {
    number(0...99) < percent
  }

  private mutating func one<Choice>(of choices: [Choice], else other: Choice) -> Choice {
    choices.randomElement(using: &random) ?? other
  }
}

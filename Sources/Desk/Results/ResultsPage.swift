internal import Competition
internal import Scoring
internal import Terminal

/// What follows from the ranking, contestant by contestant: worked out when the screen opens or is refreshed, once.
struct ResultsPage: Hashable, Sendable {
  /// The parts of the screen.
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case advancement, awards, certificates, withheld
  }

  /// One line: who, and what is given or why not, with its clause.
  struct Row: Hashable, Sendable {
    let contestant: Int
    let text: Bilingual
    /// What it rests on; nothing where an answer is missing.
    let basis: Basis?
    let role: Role
  }

  /// A tie that lies across a border, so that nothing is given to anyone in it yet.
  struct Border: Hashable, Sendable {
    let text: Bilingual
    /// Who is in the tie.
    let names: String
  }

  private(set) var tab = Tab.advancement
  /// The row under the cursor.
  var cursor = 0
  private var rows: [Tab: [Row]] = [:]
  /// How many rows of a part wait for an answer.
  private(set) var waiting: [Tab: Int] = [:]
  /// What is not known of the contest itself, so that something can't be said of anybody.
  private(set) var questions: [Question] = []
  /// Borders with a tie across them, best ranks first.
  private(set) var borders: [Border] = []
  /// What becomes impossible with this field.
  private(set) var shortfalls: [Shortfall] = []
  /// How many advance for certain, and how many may.
  private(set) var safeCount = 0
  private(set) var openCount = 0
  /// How the number that goes on comes out; nil where the stage leads nowhere.
  private(set) var line: Bilingual?
  /// Whether the stage leads to another one.
  private(set) var leadsOn = false

  /// The rows of the open part.
  var shown: [Row] { rows[tab] ?? [] }

  /// How many get something, or don't, in a part; who waits for an answer is counted apart.
  func count(_ tab: Tab) -> Int { (rows[tab]?.count ?? 0) - (waiting[tab] ?? 0) }

  /// Works everything out anew; the cursor stays where it is.
  ///
  /// - Complexity: the contestants times the bands and prizes.
  mutating func refresh(_ contest: Contest?, in state: CompetitionState) {
    guard let contest else { return }
    let outcomes = Outcomes(contest, in: state)
    rows = [:]
    waiting = [:]
    questions = []
    borders = []
    safeCount = 0
    openCount = 0
    leadsOn = contest.cut != nil
    shortfalls = contest.shortfalls
    line = contest.cut.map { Words.line($0, ofAll: contest.roster.count) }
    for place in 0..<contest.ranking.rankedCount {
      let competitor = contest.ranking.contestant(at: place)
      for contestant in contest.contestants(of: competitor) {
        take(outcomes[contestant], of: contestant, in: contest)
      }
    }
    cursor = min(cursor, max(0, shown.count - 1))
  }

  private mutating func take(_ outcome: Outcome, of contestant: Int, in contest: Contest) {
    func row(_ text: Bilingual, _ basis: Basis?, _ role: Role = .text) -> Row {
      Row(contestant: contestant, text: text, basis: basis, role: role)
    }
    // A team goes on as one.
    let isNamed = contest.competitor(of: contestant).map(contest.spokesman) == contestant
    if let advancement = outcome.advancement, isNamed {
      switch advancement.side {
      case .safe: safeCount += 1
      case .open: openCount += 1
      case .out: break
      }
      rows[.advancement, default: []].append(
        row(Words.side(advancement.side), advancement.basis, advancement.side.role))
    }
    for award in outcome.awards { rows[.awards, default: []].append(row(Words.award(award), award.basis)) }
    if let certificate = outcome.certificate {
      rows[.certificates, default: []].append(row(Words.certificate(certificate), certificate.basis))
    }
    for withheld in outcome.refusals {
      rows[.withheld, default: []].append(
        row(Words.withheld(withheld, in: contest.scheme), withheld.basis, .question))
    }
    for question in outcome.questions {
      guard let tab = question.tab else {
        if !questions.contains(question) { questions.append(question) }
        continue
      }
      let text = Words.question(question)
      rows[tab, default: []].append(row(Words.both("待答：\(text.zh)", "? \(text.en)"), nil, .question))
      waiting[tab, default: 0] += 1
    }
    for step in outcome.steps {
      guard case .border = step else { continue }
      note(Words.step(step, in: contest.scheme), of: contest.tied(with: contestant).map { contest.roster[$0] })
    }
  }

  private mutating func note(_ border: Bilingual, of tied: [Contestant]) {
    guard !borders.contains(where: { $0.text == border }) else { return }
    // A line has room for a few; the ruling's own screen lists them all.
    let names = tied.prefix(Self.mostNames).map(Words.called).joined(separator: "、")
    borders.append(Border(text: border, names: tied.count > Self.mostNames ? names + "…" : names))
  }

  private static let mostNames = 6
}

extension ResultsPage {
  mutating func turn(to tab: Tab) {
    self.tab = tab
    cursor = 0
  }

  mutating func turn(by step: Int) { turn(to: tab.turned(by: step)) }

  /// To the first part there is something in.
  mutating func turnToFirst() {
    turn(to: Tab.allCases.first { rows[$0]?.isEmpty == false } ?? .advancement)
  }

  /// To the contestant's row; false where the open part has none.
  mutating func go(to contestant: Int) -> Bool {
    guard let row = shown.firstIndex(where: { $0.contestant == contestant }) else { return false }
    cursor = row
    return true
  }
}

extension Question {
  /// The part of the screen where a question about one contestant stands; nil where the contest is asked about.
  fileprivate var tab: ResultsPage.Tab? {
    switch self {
    case .heldLevel, .birth, .earlierStage: .certificates
    case .need(.requiredField): nil
    case .need: .awards
    case .tier, .levels, .givesCertificates, .contestClass, .requiredField, .prizes, .advancing, .date, .closing,
      .innovative, .competedInPart:
      nil
    }
  }
}

extension Advancing.Side {
  /// How the side looks; its word tells it too.
  var role: Role {
    switch self {
    case .safe: .good
    case .open: .question
    case .out: .dim
    }
  }
}

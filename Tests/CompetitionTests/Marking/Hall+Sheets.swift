import Scoring
import Testing

@testable import Competition

// What is done with papers at the table, in short. A cell is named as programs name it: `A/A2:1`.
extension Hall {
  /// A contest under the barista scheme, with two scorekeepers, a second keyer and a head referee.
  static func marked(
    _ entries: [String] = ["001", "002", "003"], scheme: String = BaristaScheme.text(), seed: UInt64 = 1
  ) throws -> Hall {
    let hall = try Hall(entries, seed: seed)
    try hall.act(.adopt(contest: 1, scheme: scheme, reason: ""))
    for (name, duty) in [("李敏", Duty.scorekeeper), ("王芳", .scorekeeper), ("赵强", .secondKeyer)] {
      try hall.act(.enrol(name: name, duty: duty, key: nil, reason: ""))
    }
    try hall.enrolReferee()
    return hall
  }

  static func scoring(
    _ of: String, _ place: String, _ value: String, _ keying: Keying, replacing: [Ref] = [], reason: String = "",
    in number: Int = 1
  ) throws -> Intent {
    let parts = place.split(whereSeparator: { "/:".contains($0) }).map(String.init)
    try #require(parts.count == 3)
    let score = Score(
      of: of, module: parts[0], aspect: parts[1], judge: try #require(Int(parts[2])), keying: keying,
      value: try #require(Mark(spelled: value)))
    return .score(contest: number, score, replacing: replacing, reason: reason)
  }

  func first(_ of: String, _ place: String, _ value: String, by person: String = "李敏") throws {
    try act(Hall.scoring(of, place, value, .first), by: person)
  }

  func again(_ of: String, _ place: String, _ value: String, by person: String = "赵强") throws {
    try act(Hall.scoring(of, place, value, .second), by: person)
  }

  func third(_ of: String, _ place: String, _ value: String, by person: String = "王芳", reason: String = "") throws {
    try act(Hall.scoring(of, place, value, .third, reason: reason), by: person)
  }

  /// Corrects a keying, naming what stands there.
  func rekey(
    _ of: String, _ place: String, _ value: String, _ keying: Keying = .first, by person: String = "李敏",
    reason: String = "看错行"
  ) throws {
    let standing = try refs(of, place, keying)
    try act(Hall.scoring(of, place, value, keying, replacing: standing, reason: reason), by: person)
  }

  /// Keys all papers of somebody once, in the order of `BaristaScheme.places`; nil leaves a cell out.
  func papers(_ of: String, _ values: [String?], by person: String = "李敏") throws {
    for (place, value) in zip(BaristaScheme.places, values) {
      if let value { try first(of, place, value, by: person) }
    }
  }

  /// Keys all papers of somebody again, as they were keyed first.
  func papersAgain(_ of: String, by person: String = "赵强") throws {
    let contest = try contest()
    let subject = try #require(contest.subject(of))
    for (at, place) in BaristaScheme.places.enumerated() {
      if let first = contest.score(subject, at, .first) { try again(of, place, first.text, by: person) }
    }
  }

  /// 52.28 in A and 35.50 in B: the judgements 3, 2, 3 are 8/9 of 20.00, 17.78; the points' mean is 26.00.
  static let good = ["8.50", "3.00", "24.00", "2.00", "26.00", "3.00", "28.00", "35.50"]

  func penalise(
    _ of: String, _ rule: String, _ count: Int = 1, module: String = "", reason: String = "计时员报告"
  ) throws {
    try act(
      .penalise(
        contest: 1, of: of, rule: rule, module: module, count: count, decidedBy: "张伟", reason: reason), by: "张伟")
  }

  func settle(_ of: String, _ module: String, _ aspect: String, _ value: String?, reason: String = "复看作品") throws {
    try act(
      .settle(
        contest: 1, of: of, module: module, aspect: aspect, value: try value.map { try #require(Mark(spelled: $0)) },
        reason: reason), by: "张伟")
  }

  func count(_ pile: String, _ step: PaperStep, _ count: Int, reason: String = "") throws {
    let seat = pile.split(separator: ":").map(String.init)
    try act(
      .count(
        contest: 1, module: seat[0], judge: try #require(Int(seat[1])), step, count: count, reason: reason), by: "李敏")
  }

  /// Takes judge `J1` on, in the given seats.
  func seatJudge(_ id: String = "J1", unit: String = "", _ seats: String...) throws {
    let judge = Judge(
      id: id, name: "评委\(id)", unit: unit, seats: try seats.map { try #require(JudgeSeat(spelling: $0)) })
    try act(.seat(contest: 1, [judge], from: nil, reason: ""))
  }
}

// What the table shows of them.
extension Hall {
  func place(_ name: String) throws -> Int { try #require(BaristaScheme.places.firstIndex(of: name)) }
  func pile(_ name: String) throws -> Int { try #require(BaristaScheme.piles.firstIndex(of: name)) }

  func refs(_ of: String, _ place: String, _ keying: Keying) throws -> [Ref] {
    let contest = try contest()
    return contest.scoreRefs(try #require(contest.subject(of)), try self.place(place), keying)
  }

  /// What counts in a cell.
  func score(_ of: String, _ place: String) throws -> String? {
    let contest = try contest()
    return contest.score(try #require(contest.subject(of)), try self.place(place))?.text
  }

  func sheet(_ of: String, _ pile: String) throws -> SheetProgress {
    let contest = try contest()
    return contest.progress(of: try #require(contest.subject(of)), pile: try self.pile(pile))
  }

  /// What is open on the papers, as programs read it: `001 unkeyed A:1 2`.
  func openOnPapers() throws -> [String] {
    let contest = try contest()
    return contest.markingOpenItems.map { $0.spelled(in: contest) }
  }

  /// Expects that an intent of somebody is refused, and that the refusal leaves no trace.
  func refuses(
    _ intent: Intent, by person: String, _ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let before = state.recordCount
    #expect(throws: ActFailure.refused(refusal), sourceLocation: sourceLocation) { try act(intent, by: person) }
    #expect(state.recordCount == before, sourceLocation: sourceLocation)
  }
}

extension OpenItem {
  /// An item on the papers in a few words.
  func spelled(in contest: Contest) -> String {
    switch self {
    case .unkeyed(let subject, let pile, let cells):
      "\(contest.label(of: subject)) unkeyed \(contest.pileName(pile)) \(cells)"
    case .unverified(let subject, let pile): "\(contest.label(of: subject)) unverified \(contest.pileName(pile))"
    case .difference(let subject, let place): "\(contest.label(of: subject)) differs \(contest.placeName(place))"
    case .markingConflict(let subject): "\(contest.label(of: subject)) conflict"
    case .spread(let subject, let module, let aspect):
      "\(contest.label(of: subject)) spread \(contest.aspectName(module, aspect))"
    case .sampleNotDrawn: "no sample"
    case .papers(let pile, let step, let counted, let expected):
      "\(step.rawValue) \(contest.pileName(pile)) \(counted.map(String.init) ?? "-") of \(expected)"
    case .missing, .tie, .conflict, .nobody, .dispute, .ineligible, .warning, .marksDiffer, .ownUnit, .emptySeat,
      .codedUnsigned, .undecoded, .appeal:
      "other"
    }
  }
}

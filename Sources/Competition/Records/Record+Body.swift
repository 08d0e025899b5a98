public import Journal

extension Record {
  /// The kind, `k` in the line.
  public var kind: String { form.rawValue }

  /// The kinds as they are written.
  enum Form: String, CaseIterable {
    case competition, rulebook, contest, enrol, enrolSigner, imported, contestant, mark, status, undo, ruling
    case signOff, reopen
    case fact, particulars, waiver, replacement, winner, calendar
    case scheme, judge, recusal, draw, codes, score, penalty, spread, paper, sample, codedSignOff, decode, pin
    case incident, appeal, appealRuling

    /// The form of each kind: the compiler's own search, name after name, is too slow for a million lines.
    static let byKind = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  }

  private var form: Form {
    switch self {
    case .competition: .competition
    case .rulebook: .rulebook
    case .contest: .contest
    case .enrol: .enrol
    case .enrolSigner: .enrolSigner
    case .imported: .imported
    case .contestant: .contestant
    case .mark: .mark
    case .status: .status
    case .undo: .undo
    case .ruling: .ruling
    case .signOff: .signOff
    case .reopen: .reopen
    case .fact: .fact
    case .particulars: .particulars
    case .waiver: .waiver
    case .replacement: .replacement
    case .winner: .winner
    case .calendar: .calendar
    case .scheme: .scheme
    case .judge: .judge
    case .recusal: .recusal
    case .draw: .draw
    case .codes: .codes
    case .score: .score
    case .penalty: .penalty
    case .spread: .spread
    case .paper: .paper
    case .sample: .sample
    case .codedSignOff: .codedSignOff
    case .decode: .decode
    case .pin: .pin
    case .incident: .incident
    case .appeal: .appeal
    case .appealRuling: .appealRuling
    }
  }

  /// The record as an entry for the journal, done by a person (empty for a program).
  public func entry(by person: String) -> Entry {
    Entry(kind: kind, by: person, body: CanonicalWriter.object(write))
  }

  private func write(_ body: inout CanonicalWriter) {
    switch self {
    case .competition(let title): body.member("title", title)
    case .rulebook(let source): body.member("source", source)
    case .contest(let setUp): setUp.write(&body)
    case .enrol(let name, let duty, let reason):
      body.member("name", name)
      body.member("duty", duty.rawValue)
      body.member("reason", reason)
    case .enrolSigner(let name, let duty, let key, let reason):
      body.member("name", name)
      body.member("duty", duty.rawValue)
      key.write(&body)
      body.member("reason", reason)
    case .imported(let note): note.write(&body)
    case .contestant(let contest, let contestant):
      body.member("contest", contest)
      contestant.write(&body)
    case .mark(let mark): mark.write(&body)
    case .status(let status): status.write(&body)
    case .undo(let undo): undo.write(&body)
    case .ruling(let ruling): ruling.write(&body)
    case .signOff(let contest, let signed):
      body.member("contest", contest)
      signed.write(&body)
    case .reopen(let contest, let reason, let signed):
      body.member("contest", contest)
      body.member("reason", reason)
      signed.write(&body)
    case .fact(let fact): fact.write(&body)
    case .particulars(let particulars): particulars.write(&body)
    case .waiver(let waiver): waiver.write(&body)
    case .replacement(let replacement): replacement.write(&body)
    case .winner(let winner): winner.write(&body)
    case .calendar(let source): body.member("source", source)
    case .scheme(let scheme): scheme.write(&body)
    case .judge(let judge): judge.write(&body)
    case .recusal(let recusal): recusal.write(&body)
    case .draw(let draw): draw.write(&body)
    case .codes(let codes): codes.write(&body)
    case .score(let score): score.write(&body)
    case .penalty(let penalty): penalty.write(&body)
    case .spread(let spread): spread.write(&body)
    case .paper(let paper): paper.write(&body)
    case .sample(let sample): sample.write(&body)
    case .codedSignOff(let contest, let signed):
      body.member("contest", contest)
      signed.write(&body)
    case .decode(let decode): decode.write(&body)
    case .pin(let pin): pin.write(&body)
    case .incident(let incident): incident.write(&body)
    case .appeal(let appeal): appeal.write(&body)
    case .appealRuling(let ruling): ruling.write(&body)
    }
  }

  /// Reads a record; exactly the members of its kind, in their order, are accepted, with what they can hold.
  public init(kind: String, body: ArraySlice<UInt8>) throws(RecordProblem) {
    guard let form = Form.byKind[kind] else { throw .unknownKind }
    var reader = try BodyReader(body)
    self = try Self.read(form, &reader)
    try reader.end()
  }

  private static func read(_ form: Form, _ body: inout BodyReader) throws(RecordProblem) -> Record {
    switch form {
    case .competition: return .competition(title: try body.line("title"))
    case .rulebook: return .rulebook(source: try body.text("source"))
    case .contest: return .contest(try ContestSetUp(&body))
    case .enrol:
      let name = try body.line("name") { !$0.isEmpty }
      let duty: Duty = try body.word("duty")
      // A head referee signs, and so has a key: `enrolSigner`.
      guard duty != .headReferee else { throw .value(member: "duty") }
      return .enrol(name: name, duty: duty, reason: try body.line("reason"))
    case .enrolSigner:
      let name = try body.line("name") { !$0.isEmpty }
      let duty: Duty = try body.word("duty")
      let key = try SealedKey(&body)
      return .enrolSigner(name: name, duty: duty, key: key, reason: try body.line("reason"))
    case .imported: return .imported(try ImportNote(&body))
    case .contestant:
      let contest = try body.count("contest", from: 1)
      return .contestant(contest: contest, try Contestant(&body))
    case .mark: return .mark(try MarkRecord(&body))
    case .status: return .status(try StatusRecord(&body))
    case .undo: return .undo(try UndoRecord(&body))
    case .ruling: return .ruling(try RulingRecord(&body))
    case .signOff:
      let contest = try body.count("contest", from: 1)
      return .signOff(contest: contest, try SignedStatement(&body))
    case .reopen:
      let contest = try body.count("contest", from: 1)
      let reason = try body.line("reason")
      return .reopen(contest: contest, reason: reason, try SignedStatement(&body))
    case .fact: return .fact(try FactRecord(&body))
    case .particulars: return .particulars(try ParticularsRecord(&body))
    case .waiver: return .waiver(try WaiverRecord(&body))
    case .replacement: return .replacement(try ReplacementRecord(&body))
    case .winner: return .winner(try PastWinner(&body))
    case .calendar: return .calendar(source: try body.text("source"))
    case .scheme: return .scheme(try SchemeRecord(&body))
    case .judge: return .judge(try JudgeRecord(&body))
    case .recusal: return .recusal(try RecusalRecord(&body))
    case .draw: return .draw(try DrawRecord(&body))
    case .codes: return .codes(try CodesRecord(&body))
    case .score: return .score(try ScoreRecord(&body))
    case .penalty: return .penalty(try PenaltyRecord(&body))
    case .spread: return .spread(try SpreadRecord(&body))
    case .paper: return .paper(try PaperRecord(&body))
    case .sample: return .sample(try SampleRecord(&body))
    case .codedSignOff:
      let contest = try body.count("contest", from: 1)
      return .codedSignOff(contest: contest, try SignedStatement(&body))
    case .decode: return .decode(try DecodeRecord(&body))
    case .pin: return .pin(try PINRecord(&body))
    case .incident: return .incident(try IncidentRecord(&body))
    case .appeal: return .appeal(try AppealRecord(&body))
    case .appealRuling: return .appealRuling(try AppealRulingRecord(&body))
    }
  }
}

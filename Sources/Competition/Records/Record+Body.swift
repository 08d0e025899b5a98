public import Journal
internal import Scoring

extension Record {
  /// The kind, `k` in the line.
  public var kind: String { form.rawValue }

  /// The kinds as they are written.
  enum Form: String, CaseIterable {
    case competition, rulebook, contest, enrol, enrolSigner, imported, contestant, mark, status, undo, ruling
    case signOff, reopen
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
    }
  }

  /// Reads a record; exactly the members of its kind, in their order, are accepted.
  public init(kind: String, body: ArraySlice<UInt8>) throws(RecordProblem) {
    guard let form = Form(rawValue: kind) else { throw .unknownKind }
    let record: Record?
    do throws(CanonicalError) {
      var reader = CanonicalReader(body)
      try reader.object()
      record = try Self.read(form, &reader)
      if record != nil { try reader.end() }
    } catch {
      throw .spelling(error)
    }
    guard let record else { throw .unknownWord }
    self = record
  }

  private static func read(_ form: Form, _ body: inout CanonicalReader) throws(CanonicalError) -> Record? {
    switch form {
    case .competition: return .competition(title: try body.string("title"))
    case .rulebook: return .rulebook(source: try body.string("source"))
    case .contest: return try ContestSetUp(&body).map(Record.contest)
    case .enrol:
      let name = try body.string("name")
      guard let duty = Duty(rawValue: try body.string("duty")) else { return nil }
      return .enrol(name: name, duty: duty, reason: try body.string("reason"))
    case .enrolSigner:
      let name = try body.string("name")
      guard let duty = Duty(rawValue: try body.string("duty")) else { return nil }
      let key = try SealedKey(&body)
      return .enrolSigner(name: name, duty: duty, key: key, reason: try body.string("reason"))
    case .imported: return try ImportNote(&body).map(Record.imported)
    case .contestant:
      let contest = try body.integer("contest")
      return try Contestant(&body).map { .contestant(contest: contest, $0) }
    case .mark: return .mark(try MarkRecord(&body))
    case .status: return .status(try StatusRecord(&body))
    case .undo: return .undo(try UndoRecord(&body))
    case .ruling: return .ruling(try RulingRecord(&body))
    case .signOff: return .signOff(contest: try body.integer("contest"), try SignedStatement(&body))
    case .reopen:
      let contest = try body.integer("contest")
      let reason = try body.string("reason")
      return .reopen(contest: contest, reason: reason, try SignedStatement(&body))
    }
  }
}

/// Why a line of the journal is no record of a competition.
public enum RecordProblem: Error, Hashable, Sendable {
  case unknownKind
  /// A member holds none of the words its vocabulary has.
  case unknownWord
  case spelling(CanonicalError)
}

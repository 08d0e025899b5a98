internal import Journal
internal import Scoring

extension CompetitionState {
  /// Decides what an intent becomes: the records to append, together or not at all, or a refusal.
  ///
  /// Writes nothing.
  public func decide(_ intent: Intent) throws(Refusal) -> [Record] {
    switch intent {
    case .found(let title, let source, let setUp): try found(title, source, setUp)
    case .enrol(let name, let duty, let key, let reason): try enrol(name, duty, key, reason)
    case .register(let number, let contestants, let note): try register(number, contestants, note)
    case .take(let number, let rows, let note): try take(number, rows, note)
    case .key(let number, let entry, let component, let cell, let replaced, let reason):
      [try key(number, entry, component, cell, replaced, reason)]
    case .declare(let number, let entry, let exclusion, let reason):
      [try declare(number, entry, exclusion, reason)]
    case .undo(let number): [try undo(number)]
    case .rule(let number, let order, let reason): [try rule(number, order, reason)]
    case .signOff(let number, let signed): [try signOff(number, signed)]
    case .reopen(let number, let reason, let signed): [try reopen(number, reason, signed)]
    }
  }

  /// The contest, if it is there and not sealed.
  func openContest(_ number: Int) throws(Refusal) -> Contest {
    guard let contest = contest(number) else { throw .noSuchContest }
    if let seal = contest.seal { throw .sealed(by: seal.signer) }
    return contest
  }

  /// A text as records hold it: bounded, because a line of the journal is, and on one line without control
  /// characters, because the signed statement and the result table are made of lines and tabs.
  func bounded(_ text: String, _ field: Refusal.Field, mayBeEmpty: Bool = false) throws(Refusal) {
    if text.isEmpty && !mayBeEmpty { throw field == .reason ? .reasonNeeded : .emptyText(field) }
    guard !text.unicodeScalars.contains(where: \.breaksLines) else { throw .controlCharacter(field) }
    guard text.utf8.count <= Self.longestText else { throw .textTooLong(field, longest: Self.longestText) }
  }

  /// The longest single text in a record, in UTF-8 bytes: 1,000 Chinese characters, far within a line of the journal.
  public static let longestText = 3000

  /// The longest body of a record, in bytes: what a line of 64 KiB leaves beside its other members.
  private static let longestBody = 65_000
}

// MARK: - Founding and people

extension CompetitionState {
  private func found(_ title: String, _ source: String, _ setUp: ContestSetUp) throws(Refusal) -> [Record] {
    guard contests.isEmpty else { throw .alreadyFounded }
    try bounded(title, .title)
    try bounded(setUp.event, .event)
    try bounded(setUp.committee, .committee, mayBeEmpty: true)
    do throws(RulebookProblem) {
      _ = try Rulebook(reading: source)
    } catch {
      throw .rulebook(error)
    }
    // It goes into the journal whole, as one line; a line feed takes six bytes there.
    guard Record.rulebook(source: source).entry(by: "").body.count <= Self.longestBody else {
      throw .rulebook(RulebookProblem(path: "", fault: .tooLong(mostBytes: Self.longestBody)))
    }
    return [.competition(title: title), .rulebook(source: source), .contest(setUp)]
  }

  private func enrol(
    _ name: String, _ duty: Duty, _ key: SealedKey?, _ reason: String
  ) throws(Refusal) -> [Record] {
    try bounded(name, .name)
    guard person(name) == nil else { throw .alreadyEnrolled(name) }
    guard let key else { return [.enrol(name: name, duty: duty, reason: reason)] }
    if let standing = headReferee, duty == .headReferee {
      // While a result is sealed, its referee alone may open it: no one else steps in before that.
      if let seal = contests.lazy.compactMap(\.seal).first { throw .sealed(by: seal.signer) }
      if reason.isEmpty { throw .headRefereeStands(standing.name) }
    }
    try bounded(reason, .reason, mayBeEmpty: true)
    return [.enrolSigner(name: name, duty: duty, key: key, reason: reason)]
  }
}

// MARK: - The roster

extension CompetitionState {
  private func register(
    _ number: Int, _ contestants: [Contestant], _ note: ImportNote?
  ) throws(Refusal) -> [Record] {
    let contest = try openContest(number)
    var entries: Set<String> = []
    var identities: [String: String] = [:]
    for contestant in contestants {
      try bounded(contestant.entry, .entry)
      try bounded(contestant.name, .name)
      try bounded(contestant.unit, .unit, mayBeEmpty: true)
      try bounded(contestant.identity, .identity, mayBeEmpty: true)
      try bounded(contestant.remark, .remark, mayBeEmpty: true)
      guard contest.index(entry: contestant.entry) == nil, entries.insert(contestant.entry).inserted else {
        throw .entryTaken(contestant.entry)
      }
      guard !contestant.identity.isEmpty else { continue }
      if let other = contest.index(identity: contestant.identity) {
        throw .identityTaken(entry: contest.roster[other].entry)
      }
      if let other = identities.updateValue(contestant.entry, forKey: contestant.identity) {
        throw .identityTaken(entry: other)
      }
    }
    return (note.map { [.imported($0)] } ?? []) + contestants.map { .contestant(contest: number, $0) }
  }
}

extension Unicode.Scalar {
  /// Whether this is a control character or a line or paragraph separator.
  var breaksLines: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

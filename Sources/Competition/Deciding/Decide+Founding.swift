internal import Journal
internal import Scoring

extension CompetitionState {
  func found(_ title: String, _ source: String, _ setUp: ContestSetUp) throws(Refusal) -> [Record] {
    guard contests.isEmpty else { throw .alreadyFounded }
    try bounded(title, .title)
    let provisions: Provisions
    do throws(RulebookProblem) { provisions = try Rulebook(reading: source).provisions } catch {
      throw .rulebook(error)
    }
    try check(setUp, under: provisions)
    let rulebook = Record.rulebook(source: source)
    // It goes into the journal whole, as one line; a line feed takes six bytes there.
    guard rulebook.entry(by: "").body.count <= Record.longestBody else {
      throw .rulebook(RulebookProblem(path: "", fault: .tooLong(mostBytes: Record.longestBody)))
    }
    return [.competition(title: title), rulebook, .contest(setUp)]
  }

  func enrol(_ name: String, _ duty: Duty, _ key: SealedKey?, _ reason: String) throws(Refusal) -> Record {
    try bounded(name, .name)
    let look = name.lookAlike
    if let other = people.first(where: { $0.name.lookAlike == look }) { throw .alreadyEnrolled(other.name) }
    try bounded(reason, .reason, mayBeEmpty: true)
    guard duty == .headReferee else {
      return key.map { .enrolSigner(name: name, duty: duty, key: $0, reason: reason) }
        ?? .enrol(name: name, duty: duty, reason: reason)
    }
    guard let key else { throw .keyNeeded }
    if let standing = headReferee {
      // While a result is sealed, its referee alone may open it: no one else steps in before that.
      if let seal = contests.lazy.compactMap(\.outermostSeal).first { throw .sealed(by: seal.signer) }
      if reason.isBlank { throw .headRefereeStands(standing.name) }
    }
    return .enrolSigner(name: name, duty: duty, key: key, reason: reason)
  }

  func register(_ number: Int, _ contestants: [Contestant], _ note: ImportNote?) throws(Refusal) -> [Record] {
    let contest = try openContest(number)
    guard contest.codes.layers.isEmpty else { throw .codesLaid }
    var records: [Record] = []
    if let note { records.append(try imported(note, into: number)) }
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
      try check(contestant.particulars)
      records.append(.contestant(contest: number, contestant.registered))
      if contestant.particulars.needsRecord {
        records.append(
          .particulars(
            ParticularsRecord(
              contest: number, entry: contestant.entry, particulars: contestant.particulars, replaces: [], reason: "")))
      }
      if let rule = firmRule(against: contestant, in: contest) {
        throw .notEligible(entry: contestant.entry, rule: rule.id)
      }
      guard !contestant.identity.isEmpty else { continue }
      if let other = contest.index(identity: contestant.identity) {
        throw .identityTaken(entry: contest.roster[other].entry)
      }
      if let other = identities.updateValue(contestant.entry, forKey: contestant.identity) {
        throw .identityTaken(entry: other)
      }
    }
    return records
  }

  /// The note on an import, which is of the contest that the import is into.
  func imported(_ note: ImportNote, into number: Int) throws(Refusal) -> Record {
    guard note.contest == number else { throw .noSuchContest }
    try bounded(note.file, .file)
    return .imported(note)
  }
}

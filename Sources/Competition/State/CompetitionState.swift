public import Journal
public import Scoring

/// What follows from everything that happened: the fold of the journal, and nothing else.
///
/// Opening a folder is `replay` for each line and `settle` at the end; at the table it is `replay` for each line as soon
/// as it is durable. Both give the same state.
public struct CompetitionState: Sendable {
  /// The competition's id, as `genesis` gives it.
  public private(set) var id = ""
  /// The title 大赛名称.
  public private(set) var title = ""
  /// The people enrolled, in the order they were.
  public private(set) var people: [Person] = []
  /// The rulebook in force.
  public private(set) var rulebook: Rulebook?
  /// The contests, in the order they were set up.
  public private(set) var contests: [Contest] = []
  /// The name of the station whose journal was read last, `A1`.
  public private(set) var stationName = ""
  /// The last record that was seen.
  public private(set) var head: Head?
  /// The records seen, the journal's own included.
  public private(set) var recordCount = 0
  /// The first record that this program cannot read, if there is one.
  public private(set) var unreadable: UnreadableRecord?
  /// Records that changed a contest while it was sealed: there should be none.
  public private(set) var breaches: [Ref] = []

  private var stations: [String] = []
  private var rulesBodies: [[UInt8]] = []
  private var isSettled = false

  /// Nothing has happened yet.
  public init() {}
}

/// The head of a journal: the last record that was seen.
public struct Head: Hashable, Sendable {
  /// The station, 16 hex.
  public let station: String
  /// The record's number.
  public let seq: Int
  /// The record's hash, 64 hex.
  public let hash: String
}

/// A record that this program cannot read: of a kind it does not know, or spelled another way.
public struct UnreadableRecord: Hashable, Sendable {
  /// The record's number.
  public let seq: Int
  /// Its kind.
  public let kind: String
}

// MARK: - Asking

extension CompetitionState {
  /// The contest of a number, from 1.
  public func contest(_ number: Int) -> Contest? {
    contests.first { $0.setUp.contest == number }
  }

  /// An enrolled person.
  public func person(_ name: String) -> Person? {
    people.first { $0.name == name }
  }

  /// The head referee enrolled now, the latest where one replaced another.
  public var headReferee: Person? {
    people.last { $0.duty == .headReferee }
  }

  /// The scorekeepers, in the order they were enrolled.
  public var scorekeepers: [Person] {
    people.filter { $0.duty == .scorekeeper }
  }

  /// The spelling of a record's name in a journal, `STATION:SEQ`.
  public func spelling(of ref: Ref) -> String {
    let station = stations.indices.contains(ref.station) ? stations[ref.station] : ""
    return "\(station):\(ref.seq)"
  }

  /// The record that a spelling names, `nil` where its station is not known here.
  public func ref(_ spelling: String) -> Ref? {
    let parts = spelling.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let seq = Int(parts[1]), (0..<1 << 48).contains(seq),
      let station = stations.firstIndex(of: String(parts[0]))
    else { return nil }
    return Ref(station: station, seq: seq)
  }

  /// SHA-256 of the rulebook and scheme records in force: their stored bodies, each followed by LF, in journal order.
  public var rulesHash: String {
    sha256(rulesBodies.flatMap { $0 + [0x0A] })
  }
}

// MARK: - The fold

extension CompetitionState {
  /// Takes one line of a journal; until `settle` the rankings wait, after it they follow each line.
  public mutating func replay(_ line: Line) {
    recordCount += 1
    if let station = line.station { begin(station) }
    head = Head(station: stations.last ?? "", seq: line.seq, hash: line.hash.hex)
    guard !line.isOwn else { return }
    do throws(RecordProblem) {
      let record = try Record(kind: line.kind, body: line.body)
      let ref = Ref(station: max(0, stations.count - 1), seq: line.seq)
      rememberRules(record, line.body)
      apply(record, ref)
    } catch {
      if unreadable == nil { unreadable = UnreadableRecord(seq: line.seq, kind: line.kind) }
    }
  }

  /// Ends a replay: from here on every record is ranked as it comes.
  public mutating func settle() {
    isSettled = true
    for at in contests.indices { contests[at].settle() }
  }

  private mutating func begin(_ station: Station) {
    id = station.competition
    stationName = station.name
    stations.append(station.id)
  }

  private mutating func rememberRules(_ record: Record, _ body: ArraySlice<UInt8>) {
    switch record {
    case .rulebook: rulesBodies = [Array(body)]
    case .contest: rulesBodies.append(Array(body))
    case .competition, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo, .ruling, .signOff, .reopen:
      break
    }
  }

  private mutating func apply(_ record: Record, _ ref: Ref) {
    switch record {
    case .competition(let title): self.title = title
    case .rulebook(let source): rulebook = try? Rulebook(reading: source)
    case .contest(let setUp): open(setUp)
    case .enrol(let name, let duty, _): people.append(Person(name: name, duty: duty, key: nil))
    case .enrolSigner(let name, let duty, let key, _): people.append(Person(name: name, duty: duty, key: key))
    case .imported(let note): change(note.contest, ref) { $0.imports.append(note) }
    case .contestant(let contest, let contestant): change(contest, ref) { $0.register(contestant) }
    case .mark(let mark): apply(mark, ref)
    case .status(let status): apply(status, ref)
    case .undo(let undo): apply(undo, ref)
    case .ruling(let ruling): apply(ruling, ref)
    case .signOff(let contest, let signed): seal(contest, signed, ref)
    case .reopen(let contest, let reason, let signed): reopen(contest, reason, signed, ref)
    }
  }

  private mutating func open(_ setUp: ContestSetUp) {
    guard let rulebook, contest(setUp.contest) == nil else { return }
    contests.append(Contest(setUp: setUp, scheme: rulebook.scheme))
    if isSettled { contests[contests.count - 1].settle() }
  }

  private mutating func apply(_ mark: MarkRecord, _ ref: Ref) {
    let replaced = mark.replaces.compactMap { self.ref($0) }
    change(mark.contest, ref) { contest in
      guard let contestant = contest.index(entry: mark.entry),
        let column = contest.scheme.column(id: mark.component),
        let cell = Cell(spelling: mark.value, in: contest.scheme.columns[column])
      else { return }
      contest.take(cell, contestant: contestant, column: column, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ status: StatusRecord, _ ref: Ref) {
    let replaced = status.replaces.compactMap { self.ref($0) }
    change(status.contest, ref) { contest in
      guard let contestant = contest.index(entry: status.entry) else { return }
      contest.take(Exclusion(rawValue: status.status), contestant: contestant, ref: ref, replacing: replaced)
    }
  }

  private mutating func apply(_ undo: UndoRecord, _ ref: Ref) {
    guard let undone = self.ref(undo.undoes) else { return }
    change(undo.contest, ref) { contest in
      guard let contestant = contest.index(entry: undo.entry) else { return }
      if undo.cell == UndoRecord.status {
        contest.take(Exclusion(rawValue: undo.value), contestant: contestant, ref: ref, replacing: [undone])
      } else if let column = contest.scheme.column(id: undo.cell),
        let cell = Cell(spelling: undo.value, in: contest.scheme.columns[column])
      {
        contest.take(cell, contestant: contestant, column: column, ref: ref, replacing: [undone])
      }
      contest.takeBack(undone)
    }
  }

  private mutating func apply(_ ruling: RulingRecord, _ ref: Ref) {
    let replaced = ruling.replaces.compactMap { self.ref($0) }
    change(ruling.contest, ref) { contest in
      let order = ruling.order.compactMap { contest.index(entry: $0) }
      guard let key = ruling.tieKey(under: contest.scheme), order.count == ruling.order.count else { return }
      contest.rule(order, on: key, ref: ref, replacing: replaced)
    }
  }

  private mutating func seal(_ number: Int, _ signed: SignedStatement, _ ref: Ref) {
    guard let at = contests.firstIndex(where: { $0.setUp.contest == number }) else { return }
    let signer = Statement.signer(of: signed.statement) ?? ""
    contests[at].seal = Seal(ref: ref, signer: signer, signed: signed)
    contests[at].signatures.append(SignatureOnRecord(ref: ref, act: .signOff, signed: signed))
  }

  private mutating func reopen(_ number: Int, _ reason: String, _ signed: SignedStatement, _ ref: Ref) {
    guard let at = contests.firstIndex(where: { $0.setUp.contest == number }) else { return }
    contests[at].seal = nil
    contests[at].signatures.append(SignatureOnRecord(ref: ref, act: .reopen(reason: reason), signed: signed))
  }

  private mutating func change(_ number: Int, _ ref: Ref, _ body: (inout Contest) -> Void) {
    guard let at = contests.firstIndex(where: { $0.setUp.contest == number }) else { return }
    // `decide` lets nothing past a seal. A journal that holds such a record was not written by it: `verify` says so.
    if contests[at].seal != nil { breaches.append(ref) }
    body(&contests[at])
  }
}

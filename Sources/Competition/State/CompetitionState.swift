internal import Journal
public import Scoring

/// What follows from everything that happened: the fold of the journal, and nothing else.
///
/// Opening a folder is `replay` for each line and `settle` at the end; at the table it is `replay` for each line as soon
/// as it is durable. Both give the same state.
public struct CompetitionState: Sendable {
  /// The competition's id, as `genesis` gives it.
  public internal(set) var id = ""
  /// The title 大赛名称.
  public internal(set) var title = ""
  /// The people enrolled, in the order they were.
  public internal(set) var people: [Person] = []
  /// The rulebook in force.
  public internal(set) var rulebook: Rulebook?
  /// The contests, in the order they were set up.
  public internal(set) var contests: [Contest] = []
  /// The past first-prize winners that lists brought.
  public internal(set) var winners = PastWinners()
  /// The name of the station whose journal was read last, `A1`.
  public internal(set) var stationName = ""
  /// The last record that was seen.
  public internal(set) var head: Head?
  /// The last record of the competition's own kinds: what a paper is made at, whoever opened the folder since.
  public internal(set) var latest: Latest?
  /// The records seen, the journal's own included.
  public internal(set) var recordCount = 0
  /// The first record that this program cannot read, if there is one.
  public internal(set) var unreadable: UnreadableRecord?
  /// Records that changed a contest while it was sealed, or who may open it: there should be none.
  public internal(set) var breaches: [Ref] = []
  /// Records that name what is not there, or stands there no more, so that they changed nothing or less than they say:
  /// there should be none.
  public internal(set) var strays: [Ref] = []

  var stations: [String] = []
  var rulesBodies: [[UInt8]] = []
  /// Those of the marking schemes among them, by contest: another scheme takes the place of the one before.
  var schemeBodies: [Int: [UInt8]] = [:]
  var calendarYears: [Int: CalendarYear] = [:]
  /// The contests' places in `contests`, by their numbers.
  var places: [Int: Int] = [:]
  /// The contests that the holder of a document entered, by their places.
  var entered: [String: [Int]] = [:]
  var isSettled = false

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
  public var hash: String { digest.hex }

  // Spelled only when somebody asks: a million records are the head once, each for a moment.
  private let digest: Hash

  init(station: String, seq: Int, hash: Hash) {
    self.station = station
    self.seq = seq
    digest = hash
  }
}

/// A record, and when it was written.
public struct Latest: Hashable, Sendable {
  /// The record.
  public let record: Head
  /// When, in Unix milliseconds.
  public let t: Int
}

/// A record that this program cannot read: of a kind it does not know, or spelled another way.
public struct UnreadableRecord: Hashable, Sendable {
  /// The record's number.
  public let seq: Int
  /// Its kind.
  public let kind: String
}

extension CompetitionState {
  /// The contest of a number, from 1.
  public func contest(_ number: Int) -> Contest? {
    places[number].map { contests[$0] }
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

  /// Which days are worked: the built-in calendars, and those of further years that were brought.
  public var calendar: WorkingCalendar {
    let years = WorkingCalendar.builtIn.years.merging(calendarYears) { $1 }
    return WorkingCalendar(Array(years.values))
  }

  /// The spelling of a record's name in a journal, `STATION:SEQ`.
  public func spelling(of ref: Ref) -> String {
    let station = stations.indices.contains(ref.station) ? stations[ref.station] : ""
    return "\(station):\(ref.seq)"
  }

  /// The record that a spelling names, `nil` where its station is not known here.
  public func ref(_ spelling: String) -> Ref? {
    guard let (name, seq) = Ref.parts(of: spelling), let station = stations.firstIndex(where: { $0 == name }) else {
      return nil
    }
    return Ref(station: station, seq: seq)
  }

  /// SHA-256 of the rules in force: the stored bodies of the rulebook's, the contests' and the schemes' records, each
  /// followed by LF, in journal order; a scheme that another one replaced is not among them.
  public var rulesHash: String {
    sha256(rulesBodies.flatMap { $0 + [0x0A] })
  }
}

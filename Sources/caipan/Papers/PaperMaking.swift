internal import Competition
internal import Journal
internal import Papers
internal import Scoring

/// Makes papers from a competition's folder, read without its lock.
///
/// The journal is replayed once for each record that papers are made at: the last one, and the sign-offs'.
struct PaperMaking {
  private let folder: String
  private let disk: any Disk
  private var replayed: [Int: CompetitionState] = [:]
  /// The competition as the journal stands, or as it stood at the record that was asked for.
  let state: CompetitionState

  /// Reads a folder, up to a record where one is given.
  init(
    from folder: String, upTo last: Int? = nil, disk: any Disk = SystemDisk()
  ) throws(CommandProblem) {
    self.folder = folder
    self.disk = disk
    let looked = try Looked(at: folder, upTo: last ?? .max, disk: disk)
    if let last, let end = looked.inspection.head?.seq, last > end {
      throw .noSuchRecord(last, last: end, at: folder)
    }
    state = looked.state
  }

  /// What a paper of a contest is composed from; the contest as it was when it was signed where the paper is of that.
  mutating func material(
    for kind: PaperKind, of contest: Contest, reader: String
  ) throws(CommandProblem) -> Material {
    guard kind.ground == .seal, let seal = contest.seal else {
      return try material(in: state, contest.setUp.contest, reader)
    }
    return try material(in: try stood(at: seal.ref.seq), contest.setUp.contest, reader)
  }

  private mutating func material(
    in state: CompetitionState, _ number: Int, _ reader: String
  ) throws(CommandProblem) -> Material {
    guard let contest = state.contest(number), let stamp = Stamp(of: contest, in: state) else {
      throw .noContestYet(at: folder)
    }
    let signOffs = contest.signatures.filter { $0.act == .signOff }.map(\.ref.seq)
    // The version before this one: of a sealed contest's sign-offs the last one is its own.
    let earlier = contest.seal == nil ? signOffs.last : signOffs.dropLast().last
    return Material(
      state: state, contest: contest, stamp: stamp,
      before: try earlier.map { seq throws(CommandProblem) in
        try stood(at: seq)
      }, reader: reader, wording: .house)
  }

  /// The competition as it stood at a record.
  private mutating func stood(at seq: Int) throws(CommandProblem) -> CompetitionState {
    if let state = replayed[seq] { return state }
    let state = try Looked(at: folder, upTo: seq, disk: disk).state
    replayed[seq] = state
    return state
  }
}

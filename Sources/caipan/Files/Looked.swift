internal import Competition
internal import Journal

/// A competition's folder as it can be seen without its lock: what was acknowledged, and nothing beyond.
struct Looked {
  /// What follows from the records that were seen.
  let state: CompetitionState
  /// What reading the journal found.
  let inspection: Inspection

  /// Reads a folder, up to a record where one is given; a damaged journal is refused, `verify` tells what is wrong.
  init(at path: String, upTo last: Int = .max, disk: any Disk = SystemDisk()) throws(CommandProblem) {
    var state = CompetitionState()
    do throws(JournalError) {
      inspection = try Journal.inspect(in: path, disk: disk) { line in
        if line.seq <= last { state.replay(line) }
      }
    } catch {
      throw .folder(.journal(error), at: path)
    }
    switch inspection.soundness {
    // A line that is being written just now looks like a torn tail.
    case .whole, .tornTail: break
    case .damaged(let record, let byte, let damage):
      throw .folder(.journal(.damaged(record: record, byte: byte, damage)), at: path)
    case .shorterThanAcked(let acked, let records):
      throw .folder(.journal(.shorterThanAcked(acked: acked, records: records)), at: path)
    }
    if let unreadable = state.unreadable { throw .folder(.unreadable(unreadable), at: path) }
    state.settle()
    self.state = state
  }
}

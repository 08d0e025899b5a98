internal import Competition
internal import Journal
internal import Papers
internal import Scoring

/// Holds one paper's file against the journal it says it was made from: the paper is made again, and compared.
struct PaperCheck {
  private let mark: PaperMark
  private let bytes: [UInt8]
  private let path: String

  /// Reads a paper's file and what it says of itself.
  init(_ path: String) throws(CommandProblem) {
    do throws(ReadProblem) {
      bytes = try InputFile.read(path, most: Self.largest)
    } catch {
      throw .file(error, at: path)
    }
    guard let mark = PaperMark(inFile: bytes) else { throw .paperNotVerified(.noMark, at: path) }
    self.mark = mark
    self.path = path
  }

  /// The paper as the journal gives it, which the file is to the byte.
  func paper(from folder: String, on disk: any Disk) throws(CommandProblem) -> Paper {
    let paper = try recomposed(from: folder, on: disk)
    guard try paper.made(into: mark.form) == bytes else { throw .paperNotVerified(.otherBytes(mark.form), at: path) }
    return paper
  }

  /// The paper of the mark's digest.
  private func recomposed(from folder: String, on disk: any Disk) throws(CommandProblem) -> Paper {
    var making: PaperMaking
    do throws(CommandProblem) {
      making = try PaperMaking(from: folder, upTo: mark.seq, disk: disk)
    } catch {
      if case .noSuchRecord = error { throw .paperNotVerified(.otherJournal(seq: mark.seq), at: path) }
      throw error
    }
    let state = making.state
    guard let latest = state.latest, latest.record.seq == mark.seq, latest.record.hash == mark.head,
      let contest = state.contest(mark.contest)
    else { throw .paperNotVerified(.otherJournal(seq: mark.seq), at: path) }
    // A code list is its keeper's, and the file does not say whose it was.
    let keepers = state.people.filter { $0.duty == .codeKeeper }.map(\.name)
    for reader in [""] + keepers where state.lack(of: mark.kind, in: contest, for: reader) == nil {
      let paper = Paper.compose(
        mark.kind, from: try making.material(for: mark.kind, of: contest, reader: reader))
      if paper.digest == mark.digest { return paper }
    }
    throw .paperNotVerified(.otherContent(seq: mark.seq), at: path)
  }

  /// More than a paper of 10,000 rows takes.
  private static let largest = 256 << 20
}

/// What speaks against a paper's file.
enum PaperFault: Hashable, Sendable {
  /// It does not say where it comes from.
  case noMark
  /// No record of this journal has that number and hash, with that contest.
  case otherJournal(seq: Int)
  /// At that record the journal gives another paper.
  case otherContent(seq: Int)
  /// It says what the journal gives, but its bytes are not those that this program makes.
  case otherBytes(PaperForm)
  /// A printed value that no record and no paper begins with.
  case noSuchValue(String)
}

extension PaperMark {
  /// The mark in a paper's file of any form.
  fileprivate init?(inFile bytes: [UInt8]) {
    guard bytes.starts(with: "PK".utf8) else {
      self.init(in: bytes)
      return
    }
    self.init(inWorkbook: bytes)
  }
}

internal import Competition
internal import Desk
internal import Journal
internal import Papers
internal import Scoring

/// Makes the members of an archive out of a journal, and of nothing else: so an archive can be checked by making it
/// again from the journal in it.
struct ArchiveMaking {
  /// What follows from the journal.
  let state: CompetitionState
  /// The members, the manifest first.
  let members: [ArchiveMember]

  /// The forms that papers are archived in: to print, to work with, and to read without any program.
  private static let forms: [PaperForm] = [.pdf, .xlsx, .text]

  /// Makes them from the journal on a disk, read without its lock.
  init(from folder: String, disk: any Disk = SystemDisk()) throws(CommandProblem) {
    let inspection = try Looked(at: folder, disk: disk).inspection
    guard let station = inspection.station else { throw .folder(.journal(.missing), at: folder) }
    let journal: ArchiveMember
    do throws(JournalError) {
      journal = ArchiveMember(ArchiveDisk.path(of: station), try inspection.bytes())
    } catch {
      throw .folder(.journal(error), at: folder)
    }
    // From here on only the copy counts: the desk may be writing meanwhile.
    var making = try PaperMaking(from: folder, disk: ArchiveDisk([journal]))
    state = making.state
    var members = [
      ArchiveMember(ArchiveReadme.path, text: ArchiveReadme.text(state, journal)), .auditorsScript, journal,
    ]
    members += ArchiveMember.rules(of: state) + ArchiveMember.signatures(of: state)
    for contest in state.contests { members += try Self.papers(of: contest, &making) }
    self.members = [Manifest.member(of: members)] + members
  }

  /// The archive's bytes.
  func packed() throws(CommandProblem) -> [UInt8] {
    do throws(PaperProblem) {
      return try members.packed(at: Moment.text(state.latest?.t ?? 0))
    } catch {
      throw .archive(error)
    }
  }

  /// All papers of a contest that anybody may see, and a list of which there are and why others are not.
  private static func papers(
    of contest: Contest, _ making: inout PaperMaking
  ) throws(CommandProblem) -> [ArchiveMember] {
    let folder = "\(ArchiveMember.folder(of: contest))/papers"
    var rows: [[String]] = []
    var members: [ArchiveMember] = []
    for kind in PaperKind.allCases {
      if let lack = making.state.lack(of: kind, in: contest, for: "") {
        rows.append([kind.rawValue, kind.name.zh, "缺：\(Words.paperLack(lack).zh)"])
        continue
      }
      let paper = Paper.compose(kind, from: try making.material(for: kind, of: contest, reader: ""))
      rows.append([kind.rawValue, kind.name.zh, "有：第\(paper.stamp.version)版"])
      for form in forms {
        members.append(ArchiveMember("\(folder)/\(kind.rawValue).\(form.rawValue)", try paper.made(into: form)))
      }
    }
    let title = Words.contestTitle(contest.setUp, of: making.state.title).zh
    let list = ([title, ""] + Columns(rows).lines).map { $0.shown + "\n" }.joined()
    return [ArchiveMember("\(folder)/INDEX.txt", text: list)] + members
  }
}

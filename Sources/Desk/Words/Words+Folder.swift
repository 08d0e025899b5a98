public import Competition
public import Journal
public import Scoring

extension Words {
  /// Why a folder could not be opened or made, and what to do.
  public static func folderProblem(_ problem: FolderProblem) -> Bilingual {
    switch problem {
    case .journal(let error): journalError(error)
    case .unreadable(let record):
      both(
        "日志第 \(record.seq) 条（\(record.kind)）本程序读不懂：请用写它的那个版本打开",
        "record \(record.seq) (\(record.kind)) is not known to this program: open the folder with the version that wrote it"
      )
    case .refused(let refusal): Words.refusal(refusal, of: nil, in: CompetitionState())
    case .founding(.refused(let refusal)): Words.refusal(refusal, of: nil, in: CompetitionState())
    case .founding(.notSaved): both("未存盘：磁盘拒绝写入", "not saved: the disk refused")
    }
  }

  /// Why a journal can't be opened, made or read, and what to do.
  public static func journalError(_ error: JournalError) -> Bilingual {
    switch error {
    case .missing: both("这里没有比赛（没有 journal/ 日志）", "there is no competition here (no journal/)")
    case .exists: both("这里已经有一个比赛，没有改动它", "there is a competition here already; it was left alone")
    case .severalStations(let stations):
      both(
        "这里有几份工位日志，分不清哪份是本站的：" + stations.joined(separator: " "),
        "several stations' journals stand here, and which is ours can't be told: " + stations.joined(separator: " "))
    case .locked(let holder):
      both(
        "另一台裁判台正开着它（\(holder.host) 进程 \(holder.pid)）",
        "another desk has it open (\(holder.host), process \(holder.pid))")
    case .readOnly: both("没有写入权限", "it may not be written")
    case .noSpace(let free, let needed):
      both(
        "磁盘空间不足：剩 \(free >> 20) MiB，至少要 \(needed >> 20) MiB",
        "too little disk space: \(free >> 20) MiB free, \(needed >> 20) MiB needed")
    case .format: both("日志不是 caipan-journal/1 格式", "the journal is not of the format caipan-journal/1")
    case .damaged(let record, let byte, _):
      both(
        "日志第 \(record) 条在第 \(byte) 字节处损坏：勿改动，运行 caipan verify",
        "the journal is damaged at record \(record), byte \(byte): change nothing, run caipan verify")
    case .shorterThanAcked(let acked, let records):
      both(
        "日志只有 \(records) 条，而第 \(acked) 条曾确认存盘：有人截短了它",
        "the journal holds \(records) records, but record \(acked) was confirmed: it was cut")
    case .io(let error) where error.isForeignFile:
      both("日志文件中有一个不是普通文件（链接、管道或目录）", "a link, a pipe or a folder stands in place of a journal file")
    case .io(let error): both("磁盘出错（errno \(error.errno)）", "the disk failed (errno \(error.errno))")
    case .append: both("未存盘：磁盘拒绝写入", "not saved: the disk refused")
    }
  }
}

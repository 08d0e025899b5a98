public import Journal
public import Scoring

extension Words {
  /// What the journal has to tell, on a page that stands over the first screen.
  static func journalNotices(_ notices: [Notice]) -> Page {
    Page(
      title: both("日志提示：请看完再开始", "The journal's notes: read before you begin"),
      lines: notices.map(notice), isGreeting: true)
  }

  /// What people at the table should know about a journal that was opened all the same.
  public static func notice(_ notice: Notice) -> Bilingual {
    switch notice {
    case .recovered(let bytes, let file):
      both(
        "上次没有正常结束：末尾 \(bytes) 字节不成一条记录，已另存为 cut/\(file)。显示过「已存」的记录一条不少；最后录的那一张请对照纸面。",
        "The last session was cut short: \(bytes) bytes at the end are no whole record and are kept as cut/\(file). "
          + "Nothing that was shown as saved is lost; check the last sheet against the paper.")
    case .unconfirmed(let first, let count):
      both(
        "从第 \(first) 条起有 \(count) 条记录已存盘，但上次没来得及显示「已存」：它们有效，请对照纸面，勿再录一遍。",
        "\(count) records from number \(first) on were saved but never shown as saved: they count. "
          + "Check them against the sheets, and don't key them again.")
    case .acknowledgementsMissing:
      both(
        "确认文件（.acked）缺失或读不出：日志末尾若整条整条地少了，本程序看不出来，请与备份或签核单核对条数。",
        "The file of confirmations (.acked) is missing or can't be read: whole records missing at the end would not "
          + "be seen. Compare the number of records with a backup or a signed sheet.")
    case .acknowledgementNotWritten(let errno):
      both(
        "记录已存盘，但确认没有写进去（errno \(errno)）：不影响成绩，请检查磁盘。",
        "Records are saved, but their confirmation could not be written (errno \(errno)). No mark is lost; check the disk."
      )
    case .littleSpace(let free): spaceLow(free)
    case .noReserve(let errno):
      both(
        "没能预留 1 MiB 空间（errno \(errno)）：磁盘写满时会少一点余地，请先腾出空间。",
        "1 MiB could not be set aside (errno \(errno)): a full disk would leave less room to end well. Free some space."
      )
    case .keyMissing:
      both(
        "本站密钥文件（.key）缺失或不符：录分和签核不受影响，但请查明文件夹是否被人动过。",
        "This station's key file (.key) is missing or not the right one. Keying and signing go on; find out whether the "
          + "folder was tampered with.")
    }
  }
}

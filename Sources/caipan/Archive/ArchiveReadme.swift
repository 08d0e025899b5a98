internal import Competition
internal import Papers

/// The text that an archive explains itself with, in both languages: whoever opens it years later has no program.
enum ArchiveReadme {
  static let path = "README.txt"

  static func text(_ state: CompetitionState, _ journal: ArchiveMember) -> String {
    let head = state.head.map { inFours($0.hash) } ?? ""
    return """
      \(state.title.shown)
      裁判台（\(Program.name)）归档 · \(state.recordCount) 条记录 · 日志头 \(head)

      内容
        MANIFEST            其余每个文件的 SHA-256
        verify.py           日志核验脚本，只需 Python 3
        \(journal.path)
                            日志原件：每个分数、更正、裁定、签核各一行，逐行以哈希相连
        rulebook.json       所依通知的规则      calendars/  工作日历
        contest-N/          场次 N：scheme.json 评分方案，signatures/ 签核，papers/ 文书（INDEX.txt 为目录）

      怎样核验
        1. sha256sum -c MANIFEST
        2. python3 verify.py \(journal.path)
           打印的日志头应以上面“日志头”的数字开头。
           文书页脚“日志 … #N”后的数字是第 N 条记录（即第 N+1 行）末尾哈希的开头：sed -n '(N+1)p' 该文件。
        3. cd contest-N/signatures，对每次签核：
           openssl pkeyutl -verify -pubin -inkey X.pem -rawin -in X.txt -sigfile X.sig
        4. 有裁判台程序时：caipan verify 本文件，查以上各项，并由日志重算结果、重出文书，逐字节比对。

      归档按通知要求长期保存。本归档含个人信息，请妥善保管。不含任何私钥。

      Contents and checking
        MANIFEST has the SHA-256 of every other file: sha256sum -c MANIFEST
        verify.py checks the chain of the journal: python3 verify.py \(journal.path)
        The head it prints begins \(head); what stands behind #N at a paper's foot begins the hash that ends line N+1.
        contest-N/signatures has each signed statement with signature and key, for openssl as above.
        caipan verify FILE checks all this, computes the results again and makes every paper again, byte for byte.
        The archive holds personal data, and no private key.

      """
  }
}

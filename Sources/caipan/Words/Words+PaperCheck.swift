internal import Competition
internal import Desk
internal import Papers
internal import Scoring

extension Words {
  /// A paper that is what the journal gives.
  static func paperHolds(_ paper: Paper) -> Bilingual {
    let scope = contestName(paper.stamp.contest)
    let seq = paper.stamp.record.seq
    return Bilingual(
      zh: "文书「\(paper.kind.name.zh)」（\(scope.zh)，第 \(paper.stamp.version) 版）与日志第 \(seq) 条相符",
      en: "paper “\(paper.kind.name.en)” (\(scope.en), version \(paper.stamp.version)) is what record \(seq) gives")
  }

  static func valueOfRecord(_ seq: Int, kind: String) -> Bilingual {
    Bilingual(zh: "此值是第 \(seq) 条记录（\(kind.shown)）的", en: "the value is that of record \(seq) (\(kind.shown))")
  }

  static func paperFault(_ fault: PaperFault) -> Bilingual {
    switch fault {
    case .noMark:
      Bilingual(
        zh: "里面没有文书标记（caipan-paper/1）：不是本程序出的文书，或被另存过",
        en: "has no mark (caipan-paper/1): not a paper of this program's, or saved anew by another")
    case .otherJournal(let seq):
      Bilingual(
        zh: "它说出自日志第 \(seq) 条，而本日志没有这一条（号码和哈希都对上的）：是别的比赛的，或日志不全",
        en:
          "it says it was made at record \(seq), and this journal has no such record: another competition's, or cut short"
      )
    case .otherContent(let seq):
      Bilingual(
        zh: "与日志不符：第 \(seq) 条处的这份文书不是这个内容",
        en: "does not hold: at record \(seq) the journal gives a paper of another content")
    case .otherBytes(let form):
      Bilingual(
        zh: "标记与日志相符，但文件本身与重出的 \(form.rawValue) 不同：被改动过，或出自另一版程序、字体；请重出一份对照",
        en:
          "its mark is the journal's, but the file is not the \(form.rawValue) made anew: altered, or made by another version or font; make it anew and compare"
      )
    case .noSuchValue(let digits):
      Bilingual(
        zh: "没有哪条记录、哪份现行文书的值以 \(digits) 开头",
        en: "no record, and no paper as the journal stands, has a value that begins \(digits)")
    }
  }
}

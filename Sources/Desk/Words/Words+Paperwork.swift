internal import Competition
internal import Scoring

extension Words {
  static let paperHead = both("文书", "Paper")
  static let paperStateHead = both("状态", "State")
  static let paperForms = both("形式", "Made into")
  static let papersFinal = both("已签核：文书为正式版", "signed: papers are final")
  static let papersProvisional = both("未签核：文书标「暂定」", "not signed: papers say provisional")

  static let makingPapers = both("正在出文书……", "making papers …")

  static func noPaper(_ kind: PaperKind, _ lack: PaperLack) -> Bilingual {
    let lack = paperLack(lack)
    return both("\(kind.name.zh)出不了：\(lack.zh)", "no \(kind.name.en): \(lack.en)")
  }

  static func lastPaper(_ file: String) -> Bilingual { both("最近：\(file)", "last: \(file)") }

  static func papersMade(_ made: [MadePaper], in folder: String) -> Bilingual {
    let unchanged = made.count { $0.isUnchanged }
    let note = unchanged == 0 ? both("", "") : both("，其中 \(unchanged) 个原已有、未变", ", \(unchanged) there already")
    return both(
      "已出 \(made.count) 个文件，在 \(folder)\(note.zh)", "\(count(made.count, "file", "files")) in \(folder)\(note.en)")
  }

  static func papersFailed(_ why: Bilingual, made: Int) -> Bilingual {
    made == 0 ? why : both("\(why.zh)（此前已出 \(made) 个）", "\(why.en) (\(made) made before that)")
  }
}

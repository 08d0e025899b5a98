internal import Competition
internal import Desk
internal import Scoring

extension Words {
  static let toPass = Bilingual(
    zh: "不合「原则上」的规定，签核前须放行（--reason 理由 --by 姓名）",
    en: "against a rule that holds in principle, to be passed before the sign-off (--reason TEXT --by NAME)")
  static let passed = Bilingual(
    zh: "不合「原则上」的规定，按所写理由放行", en: "against a rule that holds in principle, passed for the reason given")
  static let advised = Bilingual(zh: "与建议不同", en: "not as advised")

  /// The rules that a row of a roster breaks, each with its clause.
  static func breaches(_ row: Admission.Row) -> Bilingual {
    onLine(row.line, row.entry, together(row.findings.map(breach)))
  }

  /// What the rules have to know of rows, and they do not say.
  static func unknown(_ question: EligibilityQuestion) -> Bilingual {
    let question = Words.question(question)
    return Bilingual(zh: "待答：\(question.zh)", en: "to be answered: \(question.en)")
  }

  /// A further year's calendar was read.
  static func calendar(_ year: CalendarYear, named file: String) -> Bilingual {
    let off = year.holidays.count
    let worked = year.workingDays.count
    return Bilingual(
      zh: "\(file)：\(year.year) 年（\(year.document)），放假 \(off) 段，调休上班 \(worked) 天",
      en: "\(file): \(year.year) (\(year.document)), holidays: \(off), make-up days: \(worked)")
  }
}

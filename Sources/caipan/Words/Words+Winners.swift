internal import Desk
internal import Intake
internal import Scoring

extension Words {
  static let otherPrizes = Bilingual(zh: "不是一等奖，没有取", en: "no first prizes, left alone")
  static let knownWinners = Bilingual(zh: "已经记录过", en: "recorded already")

  static func badRow(_ row: BadWinnerRow) -> Bilingual {
    onLine(row.line, nil, together(row.faults.map(winnerFault)))
  }

  static func warning(_ warning: WinnerWarning) -> Bilingual {
    onLine(warning.line, nil, winnerWarning(warning.what))
  }

  private static func winnerFault(_ fault: WinnerFault) -> Bilingual {
    switch fault {
    case .person(let fault): rosterFault(fault)
    case .noOccupation: Bilingual(zh: "没有职业（工种）或赛项", en: "no occupation and no event")
    case .broken(let cell): brokenCell(cell)
    case .noPrize: Bilingual(zh: "没有奖项", en: "no prize")
    case .unknownPrize(let text):
      Bilingual(
        zh: "「\(text)」是不是一等奖看不出来：请写一等奖，或删去这一行",
        en: "whether “\(text)” is a first prize can't be told: write 一等奖, or remove the row")
    }
  }

  private static func winnerWarning(_ what: WinnerWarning.What) -> Bilingual {
    switch what {
    case .noDocument:
      Bilingual(zh: "没有证件号：同名的人分不开，只能提醒", en: "no document: others of this name can't be told apart")
    case .document(let what): rosterWarning(what)
    case .unknownYear(let text): Bilingual(zh: "年份「\(text)」不认识，当作未填", en: "the year “\(text)” is not known, left open")
    }
  }
}

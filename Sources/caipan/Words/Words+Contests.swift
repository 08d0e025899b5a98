internal import Competition
internal import Desk
internal import Scoring

extension Words {
  /// A contest was founded or added.
  static func founded(_ setUp: ContestSetUp, in folder: String) -> Bilingual {
    let next = "caipan import \(folder) roster"
    let name = contestName(setUp)
    guard setUp.contest > 1 else {
      return Bilingual(
        zh: "已新建 \(folder)：\(name.zh)；下一步 \(next) 名单.csv", en: "founded in \(folder): \(name.en); next: \(next) FILE")
    }
    return Bilingual(
      zh: "\(folder) 已加第 \(setUp.contest) 场：\(name.zh)；下一步 \(next) 名单.csv --event … --stage …",
      en: "added to \(folder) as contest \(setUp.contest): \(name.en); next: \(next) FILE --event … --stage …")
  }

  /// A question of a contest that nobody has answered yet.
  static func stillOpen(_ question: Question) -> Bilingual {
    let question = Words.question(question)
    return Bilingual(zh: "  待答：\(question.zh)", en: "  to be answered: \(question.en)")
  }

  /// The notice's table has no such event.
  static func unlistedEvent(_ event: String, _ rules: Rulebook) -> Bilingual {
    Bilingual(
      zh: "提示：\(rules.document) 的项目表里没有「\(event)」，按所写的取",
      en: "note: the table of \(rules.document) has no event “\(event)”; taken as written")
  }

  /// What was typed is this event of the notice's table.
  static func takenFor(_ listed: ListedEvent) -> Bilingual {
    let name = eventName(listed)
    return Bilingual(zh: "提示：按通知项目表取 \(name)", en: "note: taken for \(name) of the notice's table")
  }

  /// Several events of the notice's table answer to what was typed.
  static func whichEvent(_ typed: String, _ listed: [ListedEvent]) -> Bilingual {
    let names = listed.prefix(mostNames).map(eventName)
    let more = listed.count > mostNames ? ["…"] : []
    return Bilingual(
      zh: "「\(typed)」可以是：\((names + more).joined(separator: "；"))；请写全称、代码，或加 --title、--class",
      en:
        "“\(typed)” may be \((names + more).joined(separator: "; ")); give the whole name or the code, or add --title, --class"
    )
  }

  /// Several contests answer to what was said.
  static func whichContest(_ contests: [ContestSetUp]) -> Bilingual {
    let names = contests.prefix(mostNames).map(contestName)
    let more = contests.count > mostNames ? ["…"] : []
    return Bilingual(
      zh: "有几个场次：\((names.map(\.zh) + more).joined(separator: "；"))；请用 --event、--stage、--committee 指明",
      en:
        "several contests: \((names.map(\.en) + more).joined(separator: "; ")); say which by --event, --stage, --committee"
    )
  }

  /// So many names are listed in one message.
  private static let mostNames = 12

  static func contestName(_ setUp: ContestSetUp) -> Bilingual {
    let committee = setUp.committee.isEmpty ? "" : " " + setUp.committee
    return Bilingual(
      zh: "\(setUp.event) \(setUp.stage.zh)\(committee)", en: "\(setUp.event), \(setUp.stage.rawValue)\(committee)")
  }

  private static func eventName(_ listed: ListedEvent) -> String {
    let notes = [listed.entry.code, listed.entry.title].compactMap(\.self)
    return notes.isEmpty ? listed.event : "\(listed.event)（\(notes.joined(separator: "，"))）"
  }
}

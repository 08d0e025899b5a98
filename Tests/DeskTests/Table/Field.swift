import Competition
import Scoring
import Terminal

@testable import Desk

/// The coffee makers of the tests' tables.
enum Field {
  /// Five contestants in the order of their sheets.
  static let five = [
    Contestant(entry: "017", name: "王晓燕", unit: "首都宾馆"), Contestant(entry: "018", name: "赵磊", unit: "西城饭店"),
    Contestant(entry: "019", name: "孙丽娜", unit: "首都宾馆"), Contestant(entry: "023", name: "李建国", unit: "月坛咖啡"),
    Contestant(entry: "041", name: "单雄", unit: "什刹海饭店"),
  ]

  static func mark(_ entry: String, _ component: String, _ hundredths: Int) -> Intent {
    .key(
      contest: 1, entry: entry, component: component, .mark(Mark(hundredths: hundredths)), replacing: [], reason: "")
  }

  /// Both marks of a contestant.
  static func marks(_ entry: String, _ theory: Int, _ practical: Int) -> [Intent] {
    [mark(entry, "theory", theory), mark(entry, "practical", practical)]
  }
}

extension Table {
  /// The five with their marks but two: 018 lacks the practical one, 019 both; 017 and 023 stand 1st and 2nd.
  static func nearlyDone(_ language: Language = .zh, _ size: Size = narrow) throws -> Table {
    let table = try Table(Field.five, language: language, size: size)
    try table.open()
    for intent in Field.marks("017", 8650, 9200) + Field.marks("023", 9124, 9400) + Field.marks("041", 8000, 7900)
      + [Field.mark("018", "theory", 7800)]
    {
      try table.folder?.act(intent, by: "李敏")
    }
    table.tell(.opened(readOnly: nil, notices: []))
    // The desk opens on 019, the first sheet of the first pile that is left; the tests begin at 018's practical mark.
    table.type(.up, .right)
    return table
  }

  /// Five contestants who are all tied: 023 and 041 for the first two ranks, the others for the last three.
  static func tied(_ language: Language = .zh, _ size: Size = narrow) throws -> Table {
    let table = try Table(Field.five, language: language, size: size)
    try table.open()
    for contestant in Field.five {
      for intent in Field.marks(contestant.entry, 8000, contestant.entry < "020" ? 8000 : 9000) {
        try table.folder?.act(intent, by: "李敏")
      }
    }
    table.tell(.opened(readOnly: nil, notices: []))
    table.type(.f(9), "h", "张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter, .f(2))
    return table
  }

  /// All marks keyed, no tie, a head referee enrolled: ready to be signed.
  static func ready(_ language: Language = .zh, _ size: Size = narrow) throws -> Table {
    let table = try nearlyDone(language, size)
    for intent in [Field.mark("018", "practical", 9150)] + Field.marks("019", 7000, 7000) {
      try table.folder?.act(intent, by: "李敏")
    }
    table.type(.f(9), "h", "张裁判", .enter, "秋分2026", .enter, "秋分2026", .enter)
    return table
  }
}

/// The coffee makers' final that the tests key: thirty invented contestants, and their result worked out the plain way.
enum Field {
  /// One contestant's sheet; marks are in hundredths.
  struct Sheet {
    let entry: String
    let name: String
    let theory: Int
    let practical: Int

    /// Theory × 30 % + practical × 70 %, in ten-thousandths.
    var total: Int { 30 * theory + 70 * practical }
    /// The total as the result writes it: exact, with two decimals or more.
    var totalText: String {
      var digits = String(total % 10_000 + 10_000).dropFirst()
      while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
      return "\(total / 10_000).\(digits)"
    }
  }

  static let absent = "004"
  static let withdrawn = "021"
  /// Equal on both parts: their order is the head referee's.
  static let tied = ["007", "019"]
  /// How the head referee rules.
  static let ruled = ["019", "007"]

  private static let names = [
    "王晓燕", "赵磊", "孙丽娜", "单雪梅", "曾广华", "解小芳", "李建国", "陈思远", "周敏", "吴海涛", "郑秀英", "冯志强", "褚文", "卫东升", "蒋欣", "沈慧",
    "韩冬", "杨光", "朱丽叶", "秦岭", "尤佳", "许诺", "何平", "吕方", "施展", "张伟", "孔祥瑞", "曹操之", "严冬雪", "华丽",
  ]

  static let sheets: [Sheet] = names.enumerated().map { at, name in
    let number = at + 1
    let entry = "0" + (number < 10 ? "0" : "") + String(number)
    // Two with the same total, 87.00, in which the practical mark decides; and the two who are equal on everything.
    let (theory, practical) =
      switch number {
      case 11: (8000, 9000)
      case 12: (8700, 8700)
      case 7, 19: (8650, 9125)
      case _: (6000 + number * 1_370 % 3_900, 6500 + number * 911 % 3_450)
      }
    return Sheet(entry: entry, name: name, theory: theory, practical: practical)
  }

  /// Who competed, in order of rank.
  static var ranking: [Sheet] {
    sheets.filter { $0.entry != absent && $0.entry != withdrawn }.sorted { one, other in
      if one.total != other.total { return one.total > other.total }
      if one.practical != other.practical { return one.practical > other.practical }
      return ruled.firstIndex(of: one.entry) ?? 0 < ruled.firstIndex(of: other.entry) ?? 0
    }
  }

  static func sheet(_ entry: String) -> Sheet? { sheets.first { $0.entry == entry } }

  /// The roster as an organiser's spreadsheet program saves it.
  static var roster: String {
    let rows = sheets.map { "\($0.entry),\($0.name),京华饮品有限公司\r\n" }
    return "参赛号,姓名,工作单位\r\n" + rows.joined()
  }

  /// A mark as people key it: `8650` is `86.5`, `9000` is `90`.
  static func keyed(_ mark: Int) -> String {
    switch (mark % 100, mark % 10) {
    case (0, _): "\(mark / 100)"
    case (let cents, 0): "\(mark / 100).\(cents / 10)"
    case (let cents, _): "\(mark / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
  }
}

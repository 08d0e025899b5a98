internal import Competition
internal import Scoring

/// The invented contestants of the sample.
enum SamplePeople {
  /// So many contestants, numbered in the order of their sheets.
  static func make(_ count: Int, _ random: inout SeededNumbers) -> [Contestant] {
    let width = max(3, String(count).utf8.count)
    var identities: Set<String> = []
    // Drawn apart, so that names and marks are those of a sample that says less of its people.
    var more = SeededNumbers(seed: 2027)
    return (1...count).map { number in
      let digits = String(number)
      var identity = InventedIdentity.make(&random)
      while !identities.insert(identity.text).inserted { identity = InventedIdentity.make(&random) }
      return Contestant(
        entry: String(repeating: "0", count: width - digits.utf8.count) + digits,
        name: pick(surnames, &random) + pick(identity.sex == .male ? men : women, &random), sex: identity.sex,
        identity: identity.text, unit: pick(units, &random),
        particulars: particulars(pick(levels, &random), pick([true, true, false], &random), &more))
    }
  }

  /// What rules ask about, true of nobody: most are registered in Beijing, who is not has worked there for years.
  private static func particulars(_ level: HeldLevel, _ union: Bool, _ random: inout SeededNumbers) -> Particulars {
    let residence = pick(residences, &random)
    let year = Int.random(in: 2010...2024, using: &random)
    return Particulars(
      level: level, union: union, residence: residence,
      workSince: residence.hasPrefix("北京") ? nil : Day(year: year, month: 3, day: 1),
      category: pick(categories, &random), group: .worker)
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SeededNumbers) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private static let surnames = words(
    "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 "
      + "单 解 仇 查 翟 朴 区 尉迟 欧阳 上官")
  private static let men = words(
    "思远 浩然 子轩 文博 海涛 建国 志强 晓东 宇航 明哲 俊杰 立新 永康 振华 嘉树 云飞 亦凡 承志 少华 景行 磊 鑫 超 辉 洋 恺")
  private static let women = words(
    "晓燕 婷婷 丽娜 梦瑶 欣怡 佳琪 雨桐 桂芳 玉兰 雪梅 静怡 诗涵 若溪 晓彤 春燕 文静 海棠 书瑶 秋月 素心 敏 娟 雪 颖 蕾 悦")
  private static let units = words(
    "云杉饭店 青石咖啡 北辰烘焙有限公司 鼓楼西职业学校 望远楼宾馆 南礼士路咖啡馆 西承餐饮服务公司 银杏街道办事处 琥珀咖啡有限公司 城西文化中心")
  private static let residences = words("北京市西城区 北京市海淀区 北京市东城区 北京市大兴区 河北省保定市 山东省济南市")
  private static let categories = words("企业职工 企业职工 企业职工 院校教师 失业人员 农村劳动力")
  private static let levels: [HeldLevel] = [
    .unknown, .none, .level(.beginner), .level(.intermediate), .level(.advanced),
  ]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

/// Identity numbers that hold water and belong to nobody: 110199 is the code of no district.
enum InventedIdentity {
  /// A number of somebody born between 1980 and 2007, whom no rule on age keeps out in 2026, and their sex.
  static func make(_ random: inout SeededNumbers) -> (text: String, sex: Sex) {
    let year = Int.random(in: 1980...2007, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    let order = Int.random(in: 1...999, using: &random)
    let body = "110199\(year)\(padded(month, 2))\(padded(day, 2))\(padded(order, 3))"
    return (body + checkCharacter(of: body), order % 2 == 1 ? .male : .female)
  }

  /// GB 11643-1999: the weight of a place is a power of two modulo 11.
  private static func checkCharacter(of body: String) -> String {
    let sum = body.utf8.reduce(0) { sum, digit in (sum * 2 + Int(digit - 0x30)) % 11 }
    return ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum * 2 % 11]
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

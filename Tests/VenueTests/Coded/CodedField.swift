/// The coded final that the test keys: six invented contestants, three judges, and the result worked out the plain way.
///
/// Marks belong to codes here, as the papers have them; whose a code is follows from the seeds, and Python finds it.
enum CodedField {
  static let roster = """
    参赛号,姓名,工作单位
    001,王晓燕,云杉饭店
    002,赵磊,青石咖啡
    003,孙丽娜,云杉饭店
    004,李建国,海云茶舍
    005,陈思远,蓝湾饮品
    006,周敏儿,青石咖啡

    """

  /// 20 points measured, 40 judged 0–3 as a mean, 40 by each judge without the highest and the lowest.
  static let scheme = """
    咖啡师决赛评分方案,,,,,,,,,,,,
    部分,模块,模块名称,模块满分,评委数,合成,缺评,超差,评分点,评分点名称,类型,分值,小数
    技能操作,A,意式浓缩,60,3,平均,等齐,,A1,萃取时间,测量,20,1
    ,,,,,,,,A2,油脂,评价,40,
    ,B,服务,40,3,去最高最低（1，1）,等齐,5,B1,服务仪态,打分,40,1
    ,,,,,,,,,,,,
    设置,权重,理论,30,,,,,,,,,
    设置,扣分,late,迟到,技能操作,每次,2.00,最多 10.00,,,,,
    设置,复核,全部,,,,,,,,,,

    """

  /// 林晓 is of 004's unit.
  static let judges = "编号,姓名,单位,席位\nJ1,林晓,海云茶舍,A:1 B:1\nJ2,田若水,,A:2 B:2\nJ3,何平,山南学院,A:3 B:3\n"

  static let seeds = (first: "20260814", second: "八月十四日")
  static let codes = ["201", "202", "203", "204", "205", "206"]

  /// The judges of 203's A2 lie too far apart; the head referee rules 2.
  static let spread = "203"
  /// 204 was late, once.
  static let late = "204"
  /// What the second keyer mistypes: 202's measured value, and judge 2's points for 205.
  static let slips = (measured: "202", points: "205")

  /// What stands on the measured sheet.
  static func measured(_ code: Int) -> String { "\(12 + code)" }
  /// What a judge gives for A2, 0–3.
  static func judged(_ code: Int, by seat: Int) -> String {
    codes[code] == spread && seat == 1 ? "0" : ["2", "3", "2"][seat - 1]
  }
  /// What a judge gives for B1.
  static func points(_ code: Int, by seat: Int) -> String {
    ["\(30 + code)", "\(31 + code).5", "\(32 + code)"][seat - 1]
  }

  /// The practical mark in hundredths, by code.
  ///
  /// A2 is 40 × 7/9 = 31.111…, with the ruling 40 × 2/3 = 26.666…; of B1 the middle mark is left.
  static func practical(_ code: Int) -> Int {
    let judged = codes[code] == spread ? 26_67 : 31_11
    return (12 + code) * 100 + judged + 31_50 + code * 100 - (codes[code] == late ? 2_00 : 0)
  }

  /// The theory mark in hundredths, by place in the roster.
  static func theory(_ contestant: Int) -> Int { 90_00 - contestant * 3_00 }

  /// The result by code, best first, as the desk writes it.
  static var byCode: [String] {
    codes.indices.sorted { practical($0) > practical($1) }.map { "\(codes[$0]) \(text(practical($0)))" }
  }

  /// The final result, `RANK ENTRY TOTAL`, once it is known which code each entry had.
  static func result(_ codeOfEntry: [String: String]) -> [String] {
    let totals = (0..<6).compactMap { contestant -> (entry: String, total: Int)? in
      let entry = "00\(contestant + 1)"
      guard let code = codeOfEntry[entry].flatMap(codes.firstIndex) else { return nil }
      return (entry, 30 * theory(contestant) + 70 * practical(code))
    }
    return totals.sorted { $0.total > $1.total }.enumerated().map { "\($0 + 1) \($1.entry) \(total($1.total))" }
  }

  /// A mark with two decimals.
  static func text(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// A total of ten-thousandths, exact, with two decimals or more.
  private static func total(_ total: Int) -> String {
    var digits = String(total % 10_000 + 10_000).dropFirst()
    while digits.count > 2, digits.hasSuffix("0") { digits.removeLast() }
    return "\(total / 10_000).\(digits)"
  }
}

import Foundation

/// A final of four contestants, marked by three judges on sheets under two layers of codes; invented people.
struct CodedFinal {
  let folder: TemporaryFolder
  let path: String

  /// The scheme as an organiser's sheet has it: 20 measured, 40 judged 0–3 as a mean, 40 points without the extremes.
  static let sheet = """
    部分,模块,模块名称,模块满分,评委数,合成,缺评,超差,评分点,评分点名称,类型,分值,小数
    技能操作,A,意式浓缩,60,3,平均,等齐,,A1,萃取时间,测量,20,1
    ,,,,,,,,A2,油脂,评价,40,
    ,B,服务,40,3,去最高1最低1,等齐,5,B1,服务仪态,打分,40,1

    设置,标题,咖啡师决赛评分方案
    设置,权重,理论知识,30
    设置,权重,技能操作,70
    设置,扣分,late,迟到,技能操作,每次,2.00,最多 10.00
    设置,纸质评分表,不清点

    """

  static let judges = "编号,姓名,单位,席位\nJ1,林晓,,A:1 B:1\nJ2,田若水,,A:2 B:2\nJ3,何平,,A:3 B:3\n"

  /// Founds it, brings scheme and judges, enrols everyone; sheets are paper that is counted, or not.
  init(countsPapers: Bool = false) throws {
    folder = try TemporaryFolder()
    path = try folder.competition(["001", "002", "003", "004"], under: "xicheng-2026")
    let sheet = countsPapers ? Self.sheet.replacing("不清点", with: "清点") : Self.sheet
    _ = try BuiltProgram.run("import", path, "scheme", try folder.file("方案.csv", sheet), "--by", "李敏")
    _ = try BuiltProgram.run("import", path, "judges", try folder.file("评委.csv", Self.judges), "--by", "李敏")
    _ = try record(
      #"{"op":"enrol","name":"胡波","duty":"secondKeyer"}"#, #"{"op":"enrol","name":"陈力","duty":"codeKeeper"}"#,
      #"{"op":"enrol","name":"周敏","duty":"codeKeeper"}"#, #"{"op":"enrol","name":"赵督","duty":"supervisor"}"#,
      #"{"op":"enrol","name":"张伟","duty":"headReferee","passphrase":"千山万水"}"#)
  }

  /// Lays both layers of codes: 101 and up, then 201 and up.
  func code() throws {
    _ = try record(
      #"{"op":"codes","first":101,"seed":"one","by":"陈力"}"#, #"{"op":"codes","first":201,"seed":"two","by":"周敏"}"#)
  }

  /// Keys all sheets of one keying; `slips` by code stand in place of the measured mark.
  func key(_ keying: String, by person: String, slips: [String: String] = [:]) throws -> [[String: Any]] {
    let codes = ["201", "202", "203", "204"]
    var operations: [String] = []
    for (number, code) in codes.enumerated() {
      let common = #""op":"mark","code":"\#(code)","keying":"\#(keying)","by":"\#(person)""#
      let measured = slips[code] ?? "\(12 + number).0"
      operations.append("{\(common),\"module\":\"A\",\"aspect\":\"A1\",\"value\":\"\(measured)\"}")
      for (seat, judged) in ["2", "3", "2"].enumerated() {
        operations.append(
          "{\(common),\"module\":\"A\",\"aspect\":\"A2\",\"judge\":\(seat + 1),\"value\":\"\(judged)\"}")
      }
      // The module has one aspect, which need not be named; judges are named by their ids.
      for (judge, points) in [("J1", "30.0"), ("J2", "31.5"), ("J3", "32.0")] {
        operations.append("{\(common),\"module\":\"B\",\"judge\":\"\(judge)\",\"value\":\"\(points)\"}")
      }
    }
    return try record(operations)
  }

  func record(_ operations: String...) throws -> [[String: Any]] { try record(operations) }

  /// The answers, one an operation.
  func record(_ operations: [String]) throws -> [[String: Any]] {
    try BuiltProgram.run("record", path, input: operations.joined(separator: "\n")).lines.map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }

  /// The result as other programs read it.
  func result() throws -> [String: Any] {
    let printed = try BuiltProgram.run("results", path, "--format", "json").output
    return try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any] ?? [:]
  }
}

extension [[String: Any]] {
  /// The word for programs in each answer; `nil` for a receipt.
  var refusals: [String?] { map { $0["why"] as? String } }
}

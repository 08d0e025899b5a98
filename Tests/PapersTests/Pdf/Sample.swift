import Journal
import Scoring

@testable import Competition
@testable import Papers

/// Papers made up for looking at type: no contest stands behind them.
enum Sample {
  static let signed = SignedVersion(
    signer: "张伟", time: "2026-08-14T17:03:22.123+08:00", table: String(repeating: "8e12", count: 16))

  /// The stamp of a second version.
  static let stamp = stamp(
    .final(
      SignedVersion(
        signer: "张伟", time: "2026-08-14T18:20:05.001+08:00", table: String(repeating: "77aa", count: 16))))

  static func stamp(_ standing: Stamp.Standing) -> Stamp {
    Stamp(
      competition: "2026年西城区职工职业技能大赛", contest: ContestSetUp(contest: 1, event: "咖啡师", stage: .final),
      standing: standing, version: 2, replaces: signed,
      record: Head(station: "0123456789abcdef", seq: 1842, hash: Hash(of: "a record".utf8)), station: "A1",
      time: "2026-08-14T18:20:05.001+08:00")
  }

  static func paper(
    _ kind: PaperKind, title: String = "成绩单", page: PageShape = .portrait, _ blocks: [Block]
  ) -> Paper {
    Paper(kind, title: title, subtitle: ["咖啡师 · 决赛"], stamp: stamp, page: page, blocks: blocks)
  }

  static let names = ["王晓燕", "赵磊", "孙丽娜", "䶮舸", "𠮷野家", "阿依古丽·买买提", "欧阳娜娜", "Ōkubo 太郎"]

  /// A result of so many rows.
  static func result(_ count: Int) -> Table {
    Table(
      [
        .init("名次", .centred), .init("参赛号", .digits), .init("姓名"), .init("工作单位"), .init("理论成绩", .number),
        .init("实操成绩", .number), .init("总成绩", .number), .init("备注"),
      ],
      (1...max(1, count)).map { row in
        let mark = "\(99 - row % 40).\(row % 10)\(row * 7 % 10)"
        return .init([
          "\(row)", "\(1000 + row)".suffix(3).description, names[row % names.count],
          row % 9 == 0 ? "北京市西城区某某街道社区卫生服务中心（第二门诊部）" : "云杉饭店", mark, mark,
          row % 7 == 0 ? mark + "9" : mark, row % 13 == 0 ? "理论成绩缺考；按技术文件第八条不计总成绩，不参加排名" : "",
        ])
      })
  }

  private static let long = String(repeating: "选手在操作过程中意外断电，裁判长决定补时八分钟，", count: 6) + "记录在案。"

  /// A paper of each look: tables, letters, forms that are written in, many columns.
  static let all: [String: Paper] = [
    "result": paper(
      .scoreSheet,
      [
        .fields([.init("赛项", "咖啡师"), .init("阶段", "决赛"), .init("地点", ""), .init("说明", long)]),
        .table(result(60)), .note("总成绩 = 理论成绩 × 30 % + 实操成绩 × 70 %。"),
        .signatures(["裁判员（王五）签字", "裁判员（欧阳娜娜）签字", "记分员签字", "裁判长签字"]),
        .heading("签核原文"), .verbatim("caipan-journal/1 sign-off\ntime 2026-08-14T17:03:22.123+08:00"),
        .code(String(repeating: "caipan 0123456789abcdef ", count: 30), caption: "扫描核对。"),
      ]),
    "sheet": paper(
      .judgeSheets, title: "评分表",
      [
        .table(
          Table(
            [.init("序号", .centred), .init("评分点"), .init("满分", .number), .init("得分", width: 10)],
            [.init(["模块 A　工作组织与安全，以及意式浓缩"], isStrong: true)]
              + (1...40).map { .init(["A\($0)", $0 == 3 ? long : "萃取时间 20–30 秒", "2.00", ""]) }
              + [.init(["", "小计", "80.00", ""], isStrong: true)], isWrittenIn: true)),
        .signatures(["裁判员签字"]),
      ]),
    "letter": paper(
      .certificateLetter, title: "关于申请颁发职业技能等级证书的函",
      [
        .paragraph("威海市人力资源和社会保障局："), .paragraph(long + long, indented: true),
        .points(["竞赛通知及成绩通报；", long]), .closing(["咖啡师职业技能竞赛组委会", "2024年11月8日"]),
      ]),
    "wide": paper(
      .winnersTable, title: "职业技能竞赛获奖选手颁发职业技能等级证书信息表", page: .landscape,
      [
        .table(
          Table(
            [
              "序号", "姓名", "工作单位", "身份证号", "竞赛名称", "职业（工种）", "晋升职业技能等级", "获得奖项", "证书编号",
              "评价机构", "发证机构", "备注",
            ].map { .init($0, $0 == "身份证号" ? .digits : .text) },
            (1...20).map { row in
              [
                "\(row)", names[row % names.count], "云杉饭店", "11010119900307\(1000 + row)",
                "技能兴威2024年威海市咖啡师职业技能竞赛", "咖啡师", "技师（二级）", "一等奖", "", "咖啡师职业技能竞赛组委会（办公室）",
                "咖啡师职业技能竞赛组委会（办公室）（威海市人力资源和社会保障局技能竞赛专用章）", "",
              ]
            }.map { .init($0) }))
      ]),
  ]
}

extension Paper {
  /// Every text that is printed on it, in any order.
  var printedStrings: [String] {
    [title] + subtitle + stamp.lines(kind, title: title, digest: digest)
      + blocks.flatMap { block -> [String] in
        switch block {
        case .heading(let text), .paragraph(let text, _), .note(let text): [text]
        case .verbatim(let text): text.split(separator: "\n").map(String.init)
        case .closing(let lines), .points(let lines), .signatures(let lines): lines
        case .fields(let fields): fields.flatMap { [$0.name, $0.value] }
        case .table(let table): table.columns.map(\.title) + table.rows.flatMap(\.cells)
        case .code(_, let caption): [caption]
        case .newPage(let title): title.map { [$0] } ?? []
        }
      }.filter { !$0.isEmpty }
  }
}

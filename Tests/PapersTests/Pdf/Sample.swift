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
}

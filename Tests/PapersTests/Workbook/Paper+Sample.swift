import Papers
import Scoring

extension Paper {
  /// A score sheet of so many made-up contestants, with everything that can stand on a paper.
  static func sample(rows count: Int, page: PageShape = .portrait) throws -> Paper {
    let columns = [
      Table.Column("名次", .centred), Table.Column("参赛号", .digits), Table.Column("姓名"), Table.Column("单位"),
      Table.Column("身份证号", .digits), Table.Column("理论知识", .number), Table.Column("技能操作", .number),
      Table.Column("总成绩", .number), Table.Column("备注"),
    ]
    let rows = (1...count).map { place in
      let isAbsent = place % 20 == 0
      return Table.Row([
        isAbsent ? "—" : String(place), "0000\(place)".suffix(max(3, String(place).count)).description,
        ["王晓燕", "赵磊", "欧阳修远", "阿卜杜热合曼·买买提"][place % 4],
        ["北京市西城区某咖啡有限责任公司第一分公司", "西城区第一职业学校", ""][place % 3],
        place % 2 == 0 ? "11010519491231002X" : "440524188001010014", isAbsent ? "缺考" : "86.50",
        isAbsent ? "" : "92.00", isAbsent ? "" : place % 7 == 0 ? "80.009" : "90.35",
        place % 10 == 3 ? "总成绩相同，技能操作成绩高者名次在前（通知七）" : "",
      ])
    }
    return Paper(
      .scoreSheet, title: "成绩单", subtitle: ["2026年西承技弈·匠心职业技能大赛", "咖啡师 决赛"],
      stamp: try Arena(.xicheng, people: 1).material(.runningTotals).stamp,
      page: page,
      blocks: [
        .fields([Field("日期", "2026-08-14"), Field("参赛人数", "60"), Field("地点", ""), Field("裁判长", "张伟")]),
        .table(Table(columns, rows)),
        .note("总成绩 = 理论知识 × 30% + 技能操作 × 70%，不四舍五入。"),
        .heading("签字"),
        .signatures(["裁判员", "记分员", "复核员", "监督员", "裁判长"]),
        .paragraph("本成绩单由裁判台程序生成，与日志核对无误。如有异议，请在公示期内向组委会书面提出。", indented: true),
        .points(["第一点。", "第二点，写得长一些，好让它在页面的宽度里占到两行，看一看行高是不是随着文字的行数变高，而不是把第二行切掉。"]),
        .verbatim("caipan-journal/1 sign-off\ncompetition 2026-xichengjiyi\nscope 咖啡师 final\nopen 0"),
        .code("caipan-paper head 6f6f", caption: "扫码核对"),
        .closing(["大赛组委会", "2026年8月14日"]),
      ])
  }
}

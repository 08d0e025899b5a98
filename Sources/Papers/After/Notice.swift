internal import Competition
internal import Scoring

extension Paper {
  /// The draft of the public notice of a result (西人社发〔2026〕12号 七; 京职技鉴发〔2023〕1号 附件六).
  ///
  /// It hangs in public: identity numbers with their middle hidden, no day of birth, no reason of anybody's status.
  static func notice(_ material: Material) -> Paper {
    let list = PublicList(material)
    return Paper(
      .notice, title: "关于\(material.contest.setUp.event)\(material.contest.setUp.stage.zh)成绩的公示",
      subtitle: material.titleBesideEvent + material.hosts + (material.provisional.map { ["（\($0)，不得张贴）"] } ?? []),
      stamp: material.stamp, page: list.isWide ? .landscape : .portrait,
      blocks: material.noticeText + [
        .heading("成绩名单"), .table(list.table), .note(list.remark), .note(material.rankingRules.joined()),
        material.signedOff(on: material.posted?.inChinese ?? blankDay),
      ])
  }
}

extension Material {
  fileprivate var noticeText: [Block] {
    let contest = contest
    let day = contest.facts.date.map { "于\($0.inChinese)" } ?? ""
    let rulebook = notice.isEmpty ? "" : "根据\(notice)规定，"
    let held = contest.setUp.committee.isEmpty ? "" : "（\(contest.setUp.committee)）"
    let opening =
      "\(rulebook)\(titleBesideEvent.joined())\(contest.setUp.event)\(contest.setUp.stage.zh)\(held)\(day)举行，报名 \(contest.roster.count) 人，"
      + "实际参赛 \(contest.field.competed) 人。现将成绩予以公示，名单附后。"
    return [.paragraph(opening, indented: true), .paragraph(publicity, indented: true)] + objections
  }

  /// From when until when it hangs: the day of posting does not count into it.
  private var publicity: String {
    guard let rule = contest.provisions.publicity, rule.stages.contains(contest.setUp.stage) else {
      return "公示期限：通知未规定，由组委会确定为 \(blankDay)至 \(blankDay)。"
    }
    let least = "不少于 \(rule.workingDays) 个工作日\(cited([rule.basis]))"
    guard let posted, let last = state.calendar.day(rule.workingDays, workingDaysAfter: posted)
    else { return "公示期\(least)，自张贴次日起计算。张贴日期：\(blankDay)。" }
    let doubt = last.isCertain ? "" : "（该年度工作日历缺失，日期待核）"
    return "公示期\(least)：\(posted.inChinese)张贴，自次日起计算，至\(last.day.inChinese)止\(doubt)。"
  }

  private var objections: [Block] {
    let term = objectionTerm
    let arbitration = contest.text(.arbitration).map { [Field("仲裁机构", $0)] } ?? []
    return [
      .paragraph("对以上成绩有异议的，请在规定期限内提出：", indented: true),
      .fields(
        [
          Field("提出期限", term), Field("受理单位", committee), Field("提出方式", contest.text(.objections) ?? ""),
          Field("联系人", contest.text(.contact) ?? ""), Field("联系电话", contest.text(.phone) ?? ""),
        ] + arbitration),
    ]
  }

  /// Until when: by the term that was stated, else as long as the notice hangs; empty where the day can't be told yet.
  ///
  /// A term that ended before the notice was posted is that of the venue, and nobody who reads the notice could keep it.
  private var objectionTerm: String {
    switch state.filingDue(in: contest) {
    case .moment(let moment) where posted.map { moment.day < $0 } == true: "公示期内"
    case .day(let due) where posted.map { due.day < $0 } == true: "公示期内"
    case .moment(let moment): "\(moment.day.inChinese) \(moment.clock) 前"
    case .day(let due): "\(due.day.inChinese)前（含当日）\(due.isCertain ? "" : "（日历缺失，日期待核）")"
    case .unknown(.term): "公示期内"
    case .unknown(.ended), .unknown(.signed), .unknown(.posted), .unknown(.outOfRange): ""
    }
  }

  fileprivate var posted: Day? {
    if case .day(let day)? = contest.recorded(.posted) { day } else { nil }
  }
}

/// The list that is posted.
private struct PublicList {
  private let material: Material
  private let outcomes: OutcomeCells
  private let givesAwards: Bool
  private let givesCertificates: Bool
  private let goesOn: Bool

  init(_ material: Material) {
    self.material = material
    let rows = ResultTable(material.contest, in: material.state).rows
    let outcomes = OutcomeCells(material)
    self.outcomes = outcomes
    givesAwards = rows.contains { !outcomes.awards(of: $0).isEmpty }
    givesCertificates = rows.contains { !outcomes.certificate(of: $0).isEmpty }
    goesOn = rows.contains { $0.advances == true }
  }

  private var contest: Contest { material.contest }

  /// Whether it needs a page that lies on its side.
  var isWide: Bool { table.columns.count > 9 }

  var table: Table {
    let columns: [[Table.Column]] = [
      Array(material.personColumns.dropLast()), [Table.Column("身份证件号码", .digits, width: 18), Table.Column("单位")],
      material.markColumns, goesOn ? [Table.Column("拟晋级", .centred, width: 6)] : [],
      givesAwards ? [Table.Column("拟获奖项", width: 8)] : [],
      givesCertificates ? [Table.Column("拟核发证书", width: 8)] : [], [Table.Column("备注")],
    ]
    let rows = material.resultLines.map { line in
      let identity = line.isTeam ? "" : Identity.masked(contest.roster[line.row.contestant].identity)
      let isOwn = line.subject != .member
      let cells: [[String]] = [
        [line.rank, line.entry, line.name, identity, line.unit], line.marks, [line.total],
        goesOn ? [isOwn ? line.row.advances.map { $0 ? "晋级" : "" } ?? "" : ""] : [],
        givesAwards ? [line.isTeam ? "" : outcomes.awards(of: line.row)] : [],
        givesCertificates ? [line.isTeam ? "" : outcomes.certificate(of: line.row)] : [], [line.remark],
      ]
      return Table.Row(cells.flatMap(\.self), isStrong: line.isTeam, staysWithNext: line.leadsToMember)
    }
    return Table(columns.flatMap(\.self), rows)
  }

  /// What whoever reads the list has to know of it.
  var remark: String {
    let open = material.openRemark.map { "\($0)核实结果可能影响拟获奖项和拟核发证书。" } ?? ""
    let proposed = givesCertificates ? "证书为拟核发，以鉴定、认定机构备案确认为准。" : ""
    return "身份证件号码隐去中间各位。\(proposed)\(open)"
  }
}

internal import Competition
internal import Scoring

extension Paper {
  /// The sign-in sheet: a list a component, since theory and practical work are sat at different times.
  static func signIn(_ material: Material) -> Paper {
    let contest = material.contest
    let title = material.title(of: .signIn)
    let sittings = contest.scheme.columns.filter(\.isComponent).map(\.name.zh)
    let places = DrawnStations(contest)
    let blocks = sittings.enumerated().flatMap { place, sitting in
      (place == 0 ? [] : [Block.newPage(title: title)]) + list(of: sitting, material, places)
    }
    return Paper(.signIn, title: title, subtitle: material.occasion, stamp: material.stamp, blocks: blocks)
  }

  private static func list(of sitting: String, _ material: Material, _ places: DrawnStations) -> [Block] {
    let contest = material.contest
    let remarks = contest.roster.indices.map { remark(on: $0, material) }
    let expected = remarks.count(where: \.isEmpty)
    let rows = contest.roster.enumerated().map { place, contestant in
      Table.Row(
        [String(place + 1), contestant.entry, contestant.name, contestant.unit]
          + (places.isEmpty ? [] : [places.station(of: place) ?? ""]) + ["□", "", "", remarks[place]])
    }
    let columns =
      [
        Table.Column("序号", .centred, width: 4), Table.Column("参赛号", .digits, width: 6),
        Table.Column("姓名", width: 8), Table.Column("单位"),
      ] + (places.isEmpty ? [] : [Table.Column("场次工位", .centred, width: 12)])
      + [
        Table.Column("证件已核", .centred, width: 8), Table.Column("本人签到", .centred, width: 14),
        Table.Column("时间", .centred, width: 8), Table.Column("备注", width: 8),
      ]
    return [
      .fields([
        Field("内容", sitting), Field("日期", contest.setUp.date), Field("应到", "\(expected) 人"), Field("实到", ""),
        Field("缺考", ""), Field("签到截止时间", ""),
      ]),
      .table(Table(columns, rows, isWrittenIn: true)),
      .signatures(["签到工作人员签字", "监督员签字"]),
    ]
  }

  /// What is on record of somebody who is out; nothing while codes stand, when an absence known by name and another known
  /// by code would find each other.
  private static func remark(on contestant: Int, _ material: Material) -> String {
    let contest = material.contest
    guard !contest.codes.isBlind, contest.sheet(contestant).exclusion != nil else { return "" }
    return material.wording.status(contest.standing(of: contestant).status)
  }
}

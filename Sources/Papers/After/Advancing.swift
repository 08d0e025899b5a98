internal import Competition
internal import Scoring

extension Paper {
  /// Who goes on to the next stage, with the arithmetic of the line.
  static func advancing(_ material: Material) -> Paper {
    let lines = material.resultLines.filter { $0.subject != .member || $0.row.advances != false }
    let through = lines.filter { $0.row.advances == true }
    let open = lines.filter { $0.row.advances == nil && material.contest.position(of: $0.row.contestant) != nil }
    let list = AdvancingList(material)
    return Paper(
      .advancing, title: material.title(of: .advancing), subtitle: material.resultHead, stamp: material.stamp,
      blocks: list.lineDrawn
        + [.heading("晋级\(list.next)（\(list.count(through))）"), .table(list.table(through))]
        + (open.isEmpty
          ? [] : [.heading("待定（\(list.count(open))）"), .note(list.openReason), .table(list.table(open))])
        + list.replacements + list.shortfalls
        + (material.openRemark.map { [.note($0)] } ?? [])
        + [.signatures([material.refereeLine]), material.signedOff(on: blankDay)])
  }
}

/// The parts of an advancement list.
private struct AdvancingList {
  let material: Material

  init(_ material: Material) { self.material = material }

  private var contest: Contest { material.contest }

  var next: String { contest.cut?.to.zh ?? "" }

  /// How many stand in some lines: people, or teams.
  func count(_ lines: [ResultLine]) -> String {
    let heads = lines.count { $0.subject != .member }
    return contest.teams == nil ? "\(heads) 人" : "\(heads) 队"
  }

  func table(_ lines: [ResultLine]) -> Table {
    var number = 0
    let rows = lines.map { line in
      if line.subject != .member { number += 1 }
      return Table.Row(
        [line.subject == .member ? "" : String(number)] + line.person + [line.total, remark(on: line)],
        isStrong: line.isTeam, staysWithNext: line.leadsToMember)
    }
    return Table(
      [Table.Column("序号", .centred, width: 4)] + material.personColumns
        + [Table.Column("总成绩", .number, width: 6), Table.Column("备注")], rows)
  }

  private func remark(on line: ResultLine) -> String {
    let last = contest.replacements.last { $0.entering == line.row.contestant || $0.leaving == line.row.contestant }
    guard let last, last.entering == line.row.contestant else { return line.remark }
    return "递补（\(contest.roster[last.leaving].entry) \(contest.roster[last.leaving].name) 放弃）"
  }

  /// How the number of places comes about.
  var lineDrawn: [Block] {
    guard let cut = contest.cut else { return [] }
    let unit = contest.teams == nil ? "人" : "队"
    var sentences: [String] = []
    if let percent = cut.percent, let share = cut.share(of: cut.ranked) {
      sentences.append("有名次 \(cut.ranked) \(unit)，按 \(percent)％ 计算、舍去小数，为 \(share) \(unit)")
      let all = contest.teams?.names.count ?? contest.roster.count
      if let ofAll = cut.share(of: all), all != cut.ranked {
        sentences.append("（若按全部选手 \(all) \(unit)计算，为 \(ofAll) \(unit)，供参考）")
      }
    } else {
      sentences.append("有名次 \(cut.ranked) \(unit)；通知未规定晋级比例，由组委会确定")
    }
    if let atMost = cut.atMost { sentences.append("；晋级人数不超过 \(atMost) \(unit)") }
    if let decided = cut.decided { sentences.append("；组委会决定晋级 \(decided) \(unit)") }
    let places = cut.places.map { "；实际晋级 \($0) \(unit)" } ?? "；晋级人数尚待组委会确定"
    return [.paragraph(sentences.joined() + places + material.cited([cut.basis]) + "。", indented: true)]
  }

  var openReason: String {
    contest.cut?.places == nil ? "晋级人数尚未确定。" : "同分跨越晋级线，待裁判长裁定先后。"
  }

  var replacements: [Block] {
    guard !contest.replacements.isEmpty else { return [] }
    let rows = contest.replacements.map { replacement in
      Table.Row([
        named(replacement.leaving), named(replacement.entering), replacement.person, replacement.reason,
      ])
    }
    return [
      .heading("递补"),
      .table(Table([Table.Column("放弃"), Table.Column("递补"), Table.Column("决定人"), Table.Column("原因")], rows)),
    ]
  }

  private func named(_ contestant: Int) -> String {
    "\(contest.roster[contestant].entry) \(contest.roster[contestant].name)"
  }

  /// Which later stage can't be held with those who go on.
  var shortfalls: [Block] {
    contest.shortfalls.map { shortfall in
      let others = shortfall.isSharedWithOthers ? "（另有其他组委会的选手可进入该阶段）" : ""
      return .note(
        "本场最多有 \(shortfall.most) 人进入\(shortfall.stage.zh)，少于 \(shortfall.atLeast) 人\(others)"
          + "\(material.cited([shortfall.basis]))。")
    }
  }
}

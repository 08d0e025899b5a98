internal import Competition
internal import Scoring

extension Paper {
  /// The certificate roster 取证名册: everybody of the event, once, at the highest level proposed in the year.
  static func certificateRoster(_ material: Material) -> Paper {
    let roll = CertificateRoll(material.contest, in: material.state)
    let form = FormTable(.certificateRoster, material)
    return Paper(
      .certificateRoster, title: material.title(of: .certificateRoster),
      subtitle: material.subtitle(of: .certificateRoster), stamp: material.stamp, page: .landscape,
      blocks: [.fields(material.applicantFields), .table(form.table(of: roll.nominees))]
        + roll.notes.map(Block.note) + form.notes + (material.openRemark.map { [.note($0)] } ?? [])
        + [material.basisRemark]
        + [.signatures(["填表人签字", "审核人签字"]), FormFoot.seal])
  }
}

extension CertificateRoll {
  /// How many there are of each level, and whoever is not there although a reader may look for them.
  var notes: [String] {
    let levels = SkillLevel.allCases.reversed().compactMap { level -> String? in
      let count = nominees.count { $0.row.certificate?.level == level }
      return count == 0 ? nil : "\(level.name.zh) \(count) 人"
    }
    var notes = ["共 \(nominees.count) 人：\(levels.joined(separator: "，"))。均为拟核发，以核发机构确认为准。"]
    if !superseded.isEmpty {
      notes.append("同一职业每人一行，取最高等级：\(superseded.count) 人在前一阶段拟核发的较低等级不再列出。")
    }
    if !waiting.isEmpty { notes.append("\(waiting.count) 人有信息待答，暂未列入，见合规报告。") }
    for contest in unsettled {
      notes.append("\(contest.stage.zh)\(contest.committee)的成绩尚未定，其选手未列入。")
    }
    return notes
  }
}

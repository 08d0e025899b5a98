internal import Competition
internal import Scoring

extension Paper {
  /// Who is proposed for a title that an authority grants, one a rank; who stands high enough and is not, with the reason.
  static func skilledHands(_ material: Material) -> Paper {
    let form = FormTable(.skilledHands, material)
    let nominees = material.state.nomineesForTitles(in: material.contest)
    return Paper(
      .skilledHands, title: material.title(of: .skilledHands), subtitle: material.subtitle(of: .skilledHands),
      stamp: material.stamp, page: .landscape,
      blocks: [.table(form.table(of: nominees))] + passedOver(material)
        + [.fields(material.applicantFields), FormFoot.seal] + notes(form))
  }

  private static func notes(_ form: FormTable) -> [Block] {
    form.isOfTheHouse ? [.note("表样由程序拟定（通知未附表样）。称号由主管部门审核授予，此处为拟推荐。")] : []
  }

  /// Those within the ranks who are not proposed; nobody moves up into a place that is lost.
  private static func passedOver(_ material: Material) -> [Block] {
    let titles = Set(material.contest.provisions.awards.filter(\.isProposal).map(\.name))
    let points = ResultTable(material.contest, in: material.state).rows.flatMap { row in
      row.refused.compactMap { withheld -> String? in
        guard case .award(let name) = withheld.what, titles.contains(name) else { return nil }
        let reason = material.wording.withheld(withheld, material.contest.scheme)
        return "\(row.rank.map { "第\($0)名 " } ?? "")\(row.entry) \(row.name)：\(reason)"
      }
    }
    return points.isEmpty ? [] : [.heading("名次在内、不予推荐"), .points(points)]
  }
}

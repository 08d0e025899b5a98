internal import Competition
internal import Scoring

extension Paper {
  /// The table of winners who get certificates, in the notice's own columns; numbers and dates are the authority's.
  static func winnersTable(_ material: Material) -> Paper {
    let roll = CertificateRoll(material.contest, in: material.state)
    let form = FormTable(.winnersTable, material)
    return Paper(
      .winnersTable, title: material.title(of: .winnersTable), subtitle: material.notToBeHandedIn,
      stamp: material.stamp, page: .landscape,
      blocks: [.table(form.table(of: roll.nominees)), .fields(material.applicantFields), FormFoot.seal]
        + roll.notes.map(Block.note) + material.titleNotes.map(Block.note) + form.notes)
  }
}

extension Material {
  /// What has to be put right where the notice lists competitions by title and this title is none of them.
  fileprivate var titleNotes: [String] {
    let titles = contest.provisions.catalogue.compactMap(\.title)
    guard !titles.isEmpty, contest.catalogueEntry == nil else { return [] }
    return ["竞赛名称“\(state.title)”不在通知的竞赛目录中，报送前请核对。"]
  }
}

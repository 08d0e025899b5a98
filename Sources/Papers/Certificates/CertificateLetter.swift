internal import Competition
internal import Scoring

extension Paper {
  /// The letter that applies for certificates, in the words the notice gives for it.
  static func certificateLetter(_ material: Material) -> Paper {
    let title = material.title(of: .certificateLetter)
    guard case .letter(let letter) = material.rule(on: .certificateLetter)?.layout else {
      return Paper(.certificateLetter, title: title, stamp: material.stamp, blocks: [])
    }
    let nominees = CertificateRoll(material.contest, in: material.state).nominees
    let body = letter.body.map { part in
      switch part {
      case .words(let words): words
      case .place(let place): material.filling(place, for: nominees)
      }
    }
    let applicant = material.applicantFields
    return Paper(
      .certificateLetter, title: title, subtitle: material.notToBeHandedIn, stamp: material.stamp,
      blocks: [
        .paragraph(letter.addressee), .paragraph(body.joined(), indented: true),
        .fields([Field("申请单位联系人", applicant[1].value), Field("联系电话", applicant[2].value)]),
        .closing(["申请单位名称（盖章）", applicant[0].value, "　　　　年　　月　　日"].filter { !$0.isEmpty }),
      ])
  }
}

extension Material {
  /// What stands in a place of a letter; a month nobody stated is room to write.
  fileprivate func filling(_ place: PaperLetter.Place, for nominees: [Nominee]) -> String {
    switch place {
    case .month: contest.facts.date.map { "\($0.year)年\($0.month)月" } ?? "　　　　年　　月"
    case .competition: state.title
    case .event: contest.setUp.event
    case .first: nominees.first?.row.name ?? ""
    case .count: String(nominees.count)
    }
  }
}

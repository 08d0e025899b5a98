internal import Competition
internal import Scoring

extension Material {
  /// Who hands in what stands on a form: names where they were stated, else lines to write on.
  var applicantFields: [Field] {
    let facts: [(TextFact, String)] = [(.applicant, "申请单位"), (.contact, "联系人"), (.phone, "联系电话")]
    return facts.map { Field($1, contest.text($0) ?? "") }
  }

  /// The committee that assesses: by its full name where that was stated, else by the competition's.
  var assessor: String { contest.text(.committeeName) ?? state.title + "组委会（办公室）" }

  /// The notice's confirmations of certificates, with the days on record: lines for opinion and seal.
  var confirmations: [Block] {
    let rules = contest.provisions.certificates?.confirmations ?? []
    guard !rules.isEmpty else { return [] }
    let rows = rules.map { rule in
      let day: String = if case .day(let day) = contest.recorded(.confirmed(rule.id)) { day.iso } else { "" }
      return Table.Row([rule.name.zh, wording.basis(rule.basis), "", day])
    }
    return [
      .table(
        Table(
          [
            Table.Column("审核环节", width: 20), Table.Column("依据", width: 10), Table.Column("意见、签章", width: 30),
            Table.Column("日期", .centred, width: 12),
          ], rows, isWrittenIn: true))
    ]
  }

  /// Of what a form is, what it rests on, and that nothing is signed where nothing is.
  func subtitle(of kind: PaperKind) -> [String] {
    let basis = rule(on: kind).map { ["依据：\(cited($0.basis))"] } ?? []
    return occasion + basis + notToBeHandedIn
  }

  /// That nothing is signed, where nothing is: said on every form, also on those that have nothing else under the title.
  var notToBeHandedIn: [String] { provisional.map { ["（\($0)，不得报送）"] } ?? [] }
}

/// The lines under a form: who seals it, and when.
enum FormFoot {
  /// The applicant's seal and the day, to the right.
  static let seal = Block.closing(["（盖章）", "　　　　年　　月　　日"])
}

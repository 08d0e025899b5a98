internal import Competition
internal import Scoring

/// What follows for a contestant, as cells of a table: an empty one is a plain no, and what hangs on an answer says so.
struct OutcomeCells {
  private let outcomes: Outcomes
  private let isPending: Bool

  init(_ material: Material) {
    outcomes = Outcomes(material.contest, in: material.state)
    isPending = material.contest.field.pending > 0
  }

  /// The awards by name.
  func awards(of row: ResultRow) -> String {
    let open = isOpen(row, \.isAboutAwards) ? ["待核实"] : []
    return (row.awards.map(\.name.zh) + open).joined(separator: "、")
  }

  /// The level of the certificate that is proposed.
  func certificate(of row: ResultRow) -> String {
    row.certificate?.level.title ?? (isOpen(row, \.isAboutCertificates) ? "待核实" : "")
  }

  /// While marks are missing nothing is told of anybody, and so nothing is open.
  private func isOpen(_ row: ResultRow, _ isAbout: (Question) -> Bool) -> Bool {
    !isPending && outcomes[row.contestant].questions.contains(where: isAbout)
  }
}

extension Question {
  /// Whether an award hangs on the answer.
  var isAboutAwards: Bool {
    switch self {
    case .need, .prizes, .requiredField, .contestClass, .innovative: true
    case .tier, .levels, .givesCertificates, .advancing, .date, .closing, .heldLevel, .birth, .earlierStage,
      .competedInPart:
      false
    }
  }

  /// Whether a certificate hangs on the answer.
  fileprivate var isAboutCertificates: Bool {
    switch self {
    case .tier, .levels, .givesCertificates, .date, .heldLevel, .birth, .earlierStage, .competedInPart, .prizes: true
    case .need, .requiredField, .contestClass, .innovative, .advancing, .closing: false
    }
  }
}

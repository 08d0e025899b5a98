internal import Desk
internal import Scoring

/// What a check found, as rows of texts: what the table and the CSV file have in common.
struct CheckSheet {
  /// The names of the columns.
  let heads: [String]
  /// One row a clause.
  let rows: [[String]]

  /// The clauses of a check that are about no deadline; a deadline has a list of its own.
  init(_ check: ContestCheck, _ language: Language) {
    heads = [Words.verdictHead, Words.firmnessHead, Words.ruleHead, Words.figureHead, Words.clauseHead].map {
      $0(language)
    }
    rows = check.findings.filter { !$0.topic.isDeadline }.map { finding in
      var figures = Words.figures(of: finding)(language)
      if case .unknown(let why) = finding.verdict {
        figures = [figures, Words.unknown(why)(language)].filter { !$0.isEmpty }.joined(separator: "  ")
      }
      return [
        Words.verdict(finding.verdict)(language), Words.firmness(finding.firmness)(language),
        Words.topic(finding.topic)(language), figures, Words.basis(finding.basis)(language),
      ]
    }
  }
}

extension Topic {
  /// Whether it is about something due on a day.
  var isDeadline: Bool {
    switch self {
    case .deadline, .publicity: true
    case .field, .weight, .standard, .advancementShare, .advancementNumber, .admitted, .stageRequired, .committees,
      .prizeNames, .prizeShare, .prizeCeiling, .eligibility, .confirmation, .check, .archive, .teamSize:
      false
    }
  }
}

public import Scoring

extension Paper {
  /// Composes a paper; what it lacks was asked before (`CompetitionState.lack(of:)`).
  public static func compose(_ kind: PaperKind, from material: Material) -> Paper {
    switch kind {
    case .judgeSheets: judgeSheets(material)
    case .signIn: signIn(material)
    case .drawRecord: drawRecord(material)
    case .codeLists: codeLists(material)
    case .instructions: instructions(material)
    case .keyedSheets: keyedSheets(material)
    case .runningTotals: runningTotals(material)
    case .incidentForm: incidentForm(material)
    case .penaltyForm: penaltyForm(material)
    case .scoreSheet: scoreSheet(material)
    case .scoreSummary: scoreSummary(material)
    case .notice: notice(material)
    case .awards: awards(material)
    case .advancing: advancing(material)
    case .ties: ties(material)
    case .corrections: corrections(material)
    case .judgesList: judgesList(material)
    case .certificateSummary: certificateSummary(material)
    case .certificateRoster: certificateRoster(material)
    case .certificateApplications: certificateApplications(material)
    case .winnersTable: winnersTable(material)
    case .certificateLetter: certificateLetter(material)
    case .skilledHands: skilledHands(material)
    case .compliance: compliance(material)
    case .register: register(material)
    case .archiveIndex: archiveIndex(material)
    }
  }
}

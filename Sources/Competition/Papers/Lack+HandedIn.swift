internal import Scoring

extension CompetitionState {
  /// Why a paper that is handed in or kept can't be made; what is kept tells of the contest at any time.
  func lackHandedIn(_ kind: PaperKind, _ contest: Contest) -> PaperLack? {
    guard kind.isAskedFor else { return nil }
    if contest.paperRule(on: kind) == nil { return .notAsked }
    if contest.codes.isBlind { return .codesClosed }
    if !contest.isSettledByName { return .notComplete }
    switch kind {
    case .skilledHands: return nomineesForTitles(in: contest).isEmpty ? nothing(in: contest, .noAwards) : nil
    case .certificateSummary, .certificateRoster, .certificateApplications, .winnersTable, .certificateLetter:
      return CertificateRoll(contest, in: self).nominees.isEmpty ? nothing(in: contest, .noCertificates) : nil
    case .judgeSheets, .signIn, .drawRecord, .codeLists, .instructions, .keyedSheets, .runningTotals, .incidentForm,
      .penaltyForm, .scoreSheet, .scoreSummary, .notice, .awards, .advancing, .ties, .corrections, .judgesList,
      .compliance, .register, .archiveIndex:
      return nil
    }
  }

  /// That there is nobody to list is only said where no question is open that could put somebody there.
  private func nothing(in contest: Contest, _ lack: PaperLack) -> PaperLack {
    questions(of: contest).isEmpty ? lack : .questionsOpen
  }
}

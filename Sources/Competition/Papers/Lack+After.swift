internal import Scoring

extension CompetitionState {
  /// Why a paper on a result can't be made: nothing tells names beside coded work, and what follows from the whole field
  /// waits for it.
  func lackAfter(_ kind: PaperKind, _ contest: Contest) -> PaperLack? {
    switch kind {
    case .judgesList: return contest.judgeRoster.judges.isEmpty ? .noJudges : nil
    case .corrections: return contest.hasEarlierVersion ? nil : .noEarlierSignOff
    case .scoreSheet, .scoreSummary, .notice, .awards, .advancing, .ties:
      if contest.codes.isBlind { return .codesClosed }
      return lackOfResult(kind, contest)
    case .judgeSheets, .signIn, .drawRecord, .codeLists, .instructions, .keyedSheets, .runningTotals, .incidentForm,
      .penaltyForm, .certificateSummary, .certificateRoster, .certificateApplications, .winnersTable,
      .certificateLetter, .skilledHands, .compliance, .register, .archiveIndex:
      return nil
    }
  }

  private func lackOfResult(_ kind: PaperKind, _ contest: Contest) -> PaperLack? {
    let isPending = contest.field.pending > 0
    switch kind {
    case .notice: return contest.missingCount > 0 ? .notComplete : nil
    case .ties: return contest.equalTotals.isEmpty ? .noTies : nil
    case .advancing:
      if contest.cut == nil { return .noNextStage }
      return isPending ? .notComplete : nil
    case .awards:
      if isPending { return .notComplete }
      let outcomes = Outcomes(contest, in: self)
      return contest.roster.indices.contains { outcomes[$0].hasAwards } ? nil : .noAwards
    case .scoreSheet, .scoreSummary, .corrections, .judgesList, .judgeSheets, .signIn, .drawRecord, .codeLists,
      .instructions, .keyedSheets, .runningTotals, .incidentForm, .penaltyForm, .certificateSummary,
      .certificateRoster, .certificateApplications, .winnersTable, .certificateLetter, .skilledHands, .compliance,
      .register, .archiveIndex:
      return nil
    }
  }
}

extension Contest {
  /// Whether a signed version stands before the one that is made now.
  fileprivate var hasEarlierVersion: Bool {
    signatures.count { $0.act == .signOff } > (seal == nil ? 0 : 1)
  }
}

extension Outcome {
  /// Whether anything is on an award list: an award, one that was within reach and is not given, or a certificate, whose
  /// holders an award notice has to name.
  fileprivate var hasAwards: Bool {
    !awards.isEmpty || certificate != nil
      || refusals.contains { if case .award = $0.what { true } else { false } }
  }
}

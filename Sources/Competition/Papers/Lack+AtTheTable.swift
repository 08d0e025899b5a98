internal import Scoring

extension CompetitionState {
  /// Why a paper for before or during the contest can't be made for somebody; forms that are written in always can.
  func lackAtTheTable(_ kind: PaperKind, _ contest: Contest, _ person: String) -> PaperLack? {
    switch kind {
    case .drawRecord: lackOfDraw(contest, person)
    case .codeLists: lackOfCodeLists(contest, person)
    case .keyedSheets, .runningTotals: contest.hasKeyedAnything ? nil : .noSheetKeyed
    case .judgeSheets, .signIn, .instructions, .incidentForm, .penaltyForm, .scoreSheet, .scoreSummary, .notice,
      .awards, .advancing, .ties, .corrections, .judgesList, .certificateSummary, .certificateRoster,
      .certificateApplications, .winnersTable, .certificateLetter, .skilledHands, .compliance, .register,
      .archiveIndex:
      nil
    }
  }

  private func lackOfDraw(_ contest: Contest, _ person: String) -> PaperLack? {
    if contest.codes.draw == nil { return .noDraw }
    return contest.mayShowDraw(to: self.person(person)) ? nil : .codesClosed
  }

  /// Whoever keeps a layer gets that one; the first layer that belongs to somebody else is named to everybody else.
  private func lackOfCodeLists(_ contest: Contest, _ person: String) -> PaperLack? {
    let layers = 1..<contest.codes.layers.count + 1
    if layers.isEmpty { return .noCodes }
    return layers.contains { contest.mayShow(layer: $0, to: person) } ? nil : .notKeeper(layer: 1)
  }
}

extension Contest {
  /// Whether any mark stands, on a sheet or in a cell; while codes stand those on sheets, for nothing else is shown then.
  fileprivate var hasKeyedAnything: Bool {
    if let marking {
      let isKeyed = (0..<subjectCount).contains { subject in
        marking.scheme.piles.indices.contains { progress(of: subject, pile: $0).keyed > 0 }
      }
      if isKeyed || codes.isBlind { return isKeyed }
    }
    return roster.indices.contains { contestant in
      scheme.columns.indices.contains { column in
        !isMadeOfModules(column: column) && !refs(contestant, column: column).isEmpty
      }
    }
  }
}

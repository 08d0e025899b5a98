extension ProvisionsReading {
  /// Refuses a section that asks for what another section does not have.
  func checkTogether(_ provisions: Provisions) throws(RulebookProblem) {
    if provisions.certificates?.winnersOnly != nil, provisions.prizes == nil, provisions.awards.isEmpty {
      throw RulebookProblem(path: "certificates.winnersOnly", fault: .provisions(.nothingToWin))
    }
    guard provisions.teams == nil else { return }
    if let award = provisions.awards.firstIndex(where: { $0.form == .team }) {
      throw RulebookProblem(path: "awards[\(award)].form", fault: .provisions(.teamsWithoutRule))
    }
    if let entry = provisions.catalogue.firstIndex(where: \.form.isTeam) {
      throw RulebookProblem(path: "catalogue[\(entry)].form", fault: .provisions(.teamsWithoutRule))
    }
  }
}

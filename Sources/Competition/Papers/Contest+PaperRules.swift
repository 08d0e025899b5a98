public import Scoring

extension Contest {
  /// The notice's rule on a paper, where it has one for this contest.
  ///
  /// A rule for events that give certificates holds until it is known that this one gives none.
  public func paperRule(on kind: PaperKind) -> PaperRule? {
    paperRules.first { $0.kind == kind }
  }

  /// The notice's rules on the papers of this contest, in its order.
  public var paperRules: [PaperRule] {
    provisions.papers.filter { rule in
      let isSilent = rule.applies == .certificates && facts.givesCertificates == false
      return rule.stages.contains(setUp.stage) && !isSilent
    }
  }

  /// Whether the names behind the result can be told and nothing in it is open any more.
  public var isSettledByName: Bool { !codes.isBlind && hasResult }
}

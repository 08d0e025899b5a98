import Scoring

extension NaiveAnswer {
  /// The program's outcome in the oracle's words: an award by the notice's phrase, or by its name.
  init(_ outcome: Outcome) {
    side = outcome.advancement?.side
    awards = outcome.awards.map { award in
      let phrase = NaiveAnswer.phrase(award.name)
      let isNotices = NaiveAnswer.phrases.contains(phrase)
      return Award(
        phrase: phrase, clause: isNotices ? award.basis.number : nil, yuan: award.yuan, isProposal: award.isProposal)
    }
    certificate.level = outcome.certificate?.level
    certificate.skipped = outcome.certificate?.skipped
    for refusal in outcome.refusals {
      switch refusal.what {
      case .certificate: certificate.reasons.append(refusal.reason)
      case .award(let name):
        refusals.append(Refusal(phrase: NaiveAnswer.phrase(name), reason: refusal.reason))
      case .advancement: break
      }
    }
    questions = Set(outcome.questions)
  }

  private static func phrase(_ name: Bilingual) -> String {
    phrases.first(where: name.zh.contains) ?? name.zh
  }

  private static let phrases = ["技能人才库", "资金奖励", "技能培训", "助推计划", "劳动奖项", "威海市技术能手"]
}

extension Basis {
  /// The clause's number; nil for a convention.
  fileprivate var number: String? {
    switch self {
    case .clause(let number): number
    case .convention: nil
    }
  }
}

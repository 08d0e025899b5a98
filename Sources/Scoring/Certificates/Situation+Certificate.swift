extension Situation {
  /// The certificate for a rank, or for a tie where it is the same for its first and its last rank.
  ///
  /// Bands only get narrower and levels only higher towards rank 1, so what holds for both ends holds in between.
  func certificate(first: Int, last: Int) -> OutcomePart {
    guard let rules = provisions.certificates else { return OutcomePart() }
    let worst = certificate(at: last, rules)
    guard first < last else { return worst }
    let best = certificate(at: first, rules)
    guard !best.agrees(with: worst) else { return worst }
    var part = OutcomePart()
    part.note(.border(of: .certificate, from: first, through: last, basis: best.lastBasis(rules)))
    return part
  }

  private func certificate(at rank: Int, _ rules: CertificateRules) -> OutcomePart {
    rules.promotions.isEmpty ? bandCertificate(at: rank, rules) : promotion(at: rank, rules)
  }
}

extension OutcomePart {
  /// What the better answer at a border rests on.
  fileprivate func lastBasis(_ rules: CertificateRules) -> Basis {
    certificate?.basis ?? refusals.first?.basis ?? rules.standardBasis
  }
}

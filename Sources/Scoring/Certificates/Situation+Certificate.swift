extension Situation {
  /// The certificate for a rank, or for a tie where it is the same for its first and its last rank.
  ///
  /// Whoever stands higher reaches every band and prize that a lower rank reaches, so what holds for both ends of a tie
  /// holds in between.
  func certificate(first: Int, last: Int) -> OutcomePart {
    guard let rules = provisions.certificates else { return OutcomePart() }
    let worst = certificate(at: last, rules)
    guard first < last else { return worst }
    let best = certificate(at: first, rules)
    guard !best.agrees(with: worst) else { return worst }
    var part = OutcomePart()
    part.note(.border(of: .certificate, from: first, through: last, basis: certificateBorder(first, last, rules)))
    return part
  }

  private func certificate(at rank: Int, _ rules: CertificateRules) -> OutcomePart {
    rules.promotions.isEmpty ? bandCertificate(at: rank, rules) : promotion(at: rank, rules)
  }

  /// What the border between two ranks rests on: the band that ends between them, else the prizes that do.
  private func certificateBorder(_ first: Int, _ last: Int, _ rules: CertificateRules) -> Basis {
    let tier = provisions.tier(facts)
    let band = rules.bands.first { band in
      (tier == .unknown || tier == .known(band.tier)) && (first...(last - 1)).contains(band.through(field))
    }
    return band?.basis ?? rules.winnersOnly ?? scheme.sharedBasis
  }
}

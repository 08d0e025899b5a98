extension Situation {
  /// The contestant's side of the cut line, and the way there; nil where the stage leads nowhere.
  func advancement() -> (Advancing?, OutcomePart) {
    var part = OutcomePart()
    guard let cut = provisions.cut(in: field, facts) else { return (nil, part) }
    part.note(.cut(cut))
    let advancing = advancing(cut)
    if advancing.side == .open {
      if cut.places == nil { part.ask(.advancing) }
      if case .tied(let first, let last) = competitor.place, field.pending == 0, cut.places != nil {
        part.note(.border(of: .advancement, from: first, through: last, basis: cut.basis))
      }
    }
    part.note(.advancing(advancing.side, basis: advancing.basis))
    return (advancing, part)
  }

  private func advancing(_ cut: Cut) -> Advancing {
    switch competitor.place {
    case .unranked(.missing):
      // Whoever still gets a rank may come first.
      Advancing(side: cut.openThrough > 0 ? .open : .out, basis: cut.basis)
    case .unranked(.notSat), .unranked(.voided), .unranked(.excluded):
      Advancing(side: .out, basis: scheme.unrankedBasis)
    case .ranked, .tied:
      Advancing(side: cut.side(of: competitor.place) ?? .out, basis: cut.basis)
    }
  }
}

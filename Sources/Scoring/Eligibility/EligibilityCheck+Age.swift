extension EligibilityCheck {
  /// The days of birth that roster and identity number name: two where they contradict each other.
  private var births: [Day] {
    distinct([entrant.birth, entrant.identity?.birthDate])
  }

  /// The sexes that roster and identity number name.
  private var sexes: [Sex] {
    distinct([entrant.sex, entrant.identity?.sex])
  }

  func bornBefore(_ limit: Day) -> Verdict {
    switch side(births, of: limit) {
    case nil: .unknown(.birth)
    case .before?: .met
    case .on?: .unknown(.bornOnLimit(limit))
    case .after?: .breached(.bornTooLate(births[0], before: limit))
    }
  }

  /// Within the statutory retirement age on the closing date; sex and post are asked for only where they matter.
  func notRetired() -> Verdict {
    guard !births.isEmpty else { return .unknown(.birth) }
    guard let closing = facts.closing else { return .unknown(.closing) }
    let people: [Sex?] = sexes.isEmpty ? [nil] : sexes
    let tracks = people.flatMap { RetirementAge.tracks(sex: $0, post: entrant.post) }
    let days = births.flatMap { born in tracks.compactMap { RetirementAge.day(bornOn: born, on: $0) } }
    // Behind the calendar's end nobody retires any more.
    guard days.count == births.count * tracks.count else { return .met }
    switch side(days, of: closing) {
    case .before?: return .breached(.retired(since: days.max() ?? closing, closing: closing))
    case .on?: return .unknown(.retiresOnClosing(closing))
    case .after?: return .met
    case nil: return .unknown(births.count > 1 ? .birth : sexes.count == 1 ? .post : .sex)
    }
  }

  /// A document is there and says the same as the roster; one that is no identity number is for a person to judge.
  func identity() -> Verdict {
    if let contradiction { return .breached(contradiction) }
    if entrant.identity != nil { return .met }
    return entrant.hasDocument ? .unknown(.identityNumber) : .breached(.noDocument)
  }

  /// How the identity number contradicts the roster, if it does.
  var contradiction: EligibilityBreach? {
    guard let number = entrant.identity else { return nil }
    if let birth = entrant.birth, birth != number.birthDate {
      return .birthContradictsNumber(roster: birth, number: number.birthDate)
    }
    if let sex = entrant.sex, sex != number.sex { return .sexContradictsNumber(roster: sex, number: number.sex) }
    return nil
  }

  private enum Side {
    case before, on, after
  }

  /// On which side of a day all of these lie; nil where they don't agree, or where there is none.
  private func side(_ days: [Day], of limit: Day) -> Side? {
    func side(_ day: Day) -> Side { day < limit ? .before : day == limit ? .on : .after }
    guard let first = days.first.map(side) else { return nil }
    return days.allSatisfy { side($0) == first } ? first : nil
  }

  private func distinct<Value: Equatable>(_ values: [Value?]) -> [Value] {
    values.compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

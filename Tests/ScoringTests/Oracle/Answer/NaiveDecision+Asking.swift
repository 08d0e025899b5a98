import Scoring

/// The conditions of a certificate, one by one.
extension NaiveDecision {
  /// The event gives certificates 取证.
  mutating func askEvent(_ field: NaiveField) {
    switch field.facts.givesCertificates {
    case true?: break
    case false?: reasons.append(.noCertificates)
    case nil: questions.insert(.givesCertificates)
    }
  }

  /// Enough people competed; if only with those who sat one part, somebody has to decide whether they count.
  mutating func askField(_ field: NaiveField) {
    guard let least = field.notice.leastForCertificate(field.facts.stage) else { return }
    if field.competed < least {
      reasons.append(.fieldTooSmall(competed: field.competed, atLeast: least))
    } else if field.complete < least {
      switch field.countsCompetedInPart {
      case true?: break
      case false?: reasons.append(.fieldTooSmall(competed: field.complete, atLeast: least))
      case nil: questions.insert(.competedInPart(complete: field.complete, atLeast: least))
      }
    }
  }

  /// The rank has a prize of the organiser's.
  mutating func askPrize(_ rank: Int, in field: NaiveField) {
    guard field.prizes != nil else {
      questions.insert(.prizes)
      return
    }
    if !field.isWinner(rank) { reasons.append(.notAwarded) }
  }

  /// So old on the day of the contest: the birthday itself has come.
  mutating func askAge(_ years: Int, _ person: NaivePerson, on date: Day?) {
    guard let birth = person.entrant.birth, let date else {
      if person.entrant.birth == nil { questions.insert(.birth) }
      if date == nil { questions.insert(.date) }
      return
    }
    let comesOfAge = (birth.year + years, birth.month, birth.day)
    if (date.year, date.month, date.day) < comesOfAge { reasons.append(.underAge(years)) }
  }

  /// The highest level reached that the national standard has.
  ///
  /// Where nobody has named the standard, the best one for the time being, so that what refuses even that is said.
  mutating func askStandard(_ levels: ClosedRange<SkillLevel>?, hasOneOf reached: [SkillLevel]) {
    if let levels {
      level = reached.first { levels.contains($0) }
      if level == nil { reasons.append(.levelNotInStandard(reached[0])) }
      if level != reached[0] { skipped = reached[0] }
    } else {
      questions.insert(.levels)
      level = reached[0]
    }
  }

  /// The national standard has the one level there is to grant, and does not end at the one that is held.
  mutating func askStandard(_ levels: ClosedRange<SkillLevel>?, has level: SkillLevel, held: HeldLevel) {
    guard let levels else {
      questions.insert(.levels)
      return
    }
    if levels.contains(level) { return }
    if case .level(let held) = held, held >= levels.upperBound {
      reasons.append(.standardEnds(at: levels.upperBound))
    } else {
      reasons.append(.levelNotInStandard(level))
    }
  }

  /// 均合格: theory and practical are both at least 60.
  mutating func askPasses(_ person: NaivePerson) {
    for (column, cell) in [person.theory, person.practical].enumerated() {
      if case .mark(let mark) = cell, mark.hundredths < 60_00 {
        reasons.append(.belowPass(column: column, mark: mark, atLeast: Mark(hundredths: 60_00)))
      }
    }
  }

  /// This level or a higher one is not held already.
  mutating func askHeld(_ person: NaivePerson) {
    switch person.held {
    case .unknown: questions.insert(.heldLevel)
    case .none: break
    case .level(let held):
      if let level, held >= level { reasons.append(.alreadyHeld(held)) }
    }
  }

  /// Nor was it proposed in an earlier stage.
  mutating func askEarlier(_ person: NaivePerson) {
    if let level, let earlier = person.entrant.proposedEarlier, earlier >= level {
      reasons.append(.proposedEarlier(earlier))
    }
  }
}

extension NaivePerson {
  /// What is held in this occupation, by whichever paper is higher; unknown unless at least one of them was answered.
  var held: HeldLevel {
    let papers = [entrant.level, entrant.qualification]
    for level in SkillLevel.allCases.reversed() where papers.contains(.level(level)) { return .level(level) }
    return papers.contains(.none) ? .none : .unknown
  }
}

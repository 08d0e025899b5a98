extension ComplianceCheck {
  /// The public notice and everything that is due, in the rulebook's order.
  var deadlines: [Finding] {
    let check = DeadlineCheck(
      facts: facts, dates: given.dates, calendar: given.calendar, today: given.today)
    let posted = provisions.publicity.map { [publicity($0, check.finding(of: $0))] } ?? []
    return posted + provisions.deadlines.map { deadline($0, check.finding(of: $0)) }
  }

  private func publicity(_ rule: PublicityRule, _ found: DeadlineFinding) -> Finding {
    Finding(
      topic: .publicity, verdict: verdict(on: found), figure: found.due == nil ? nil : daysPosted.map(String.init),
      limit: "≥ \(rule.workingDays)", firmness: found.firmness, basis: found.basis)
  }

  /// The working days the result has been posted for, without the day of posting.
  private var daysPosted: Int? {
    guard let posted = given.dates.posted else { return nil }
    let taken = given.dates.done[PublicityRule.id] ?? given.today
    return given.calendar.workingDays(after: posted, through: min(taken, given.today))
  }

  private func deadline(_ rule: DeadlineRule, _ found: DeadlineFinding) -> Finding {
    let limit: String? =
      switch rule.due {
      case .within(let from, let through): "\(from.iso)…\(through.iso)"
      case .after, .before, .beforeDay, .sameYear: found.due.map { "≤ \($0.day.iso)" }
      }
    return Finding(
      topic: .deadline(id: rule.id, name: rule.name, party: rule.party), verdict: verdict(on: found),
      figure: given.dates.done[rule.id]?.iso, limit: limit,
      firmness: rule.firmness, basis: rule.basis)
  }

  /// Without the calendar of a year that was counted through, a day is neither kept nor missed for certain.
  private func verdict(on found: DeadlineFinding) -> Finding.Verdict {
    switch found.state {
    case .notApplicable: .notApplicable
    case .unknown(.givesCertificates): .unknown(.fact(.givesCertificates))
    case .unknown(let question): .unknown(.date(question))
    case .due: .unknown(.notYet)
    case .doneInTime: found.due?.isCertain == true ? .met : .unknown(.calendar)
    // Nobody recorded that it was done, which is not the same as that it was not: the list of deadlines shows it as late.
    case .overdue: .unknown(.undeclared)
    case .doneLate, .doneEarly: found.due?.isCertain == true ? .breached : .unknown(.calendar)
    }
  }
}

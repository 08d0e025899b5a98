/// One contest's dates against what is due.
struct DeadlineCheck {
  let facts: ContestFacts
  let dates: RecordedDates
  let calendar: WorkingCalendar
  let today: Day

  func finding(of rule: DeadlineRule) -> DeadlineFinding {
    func finding(_ due: CountedDay?, _ state: DeadlineFinding.State) -> DeadlineFinding {
      DeadlineFinding(subject: .rule(rule), due: due, state: state)
    }
    guard rule.stages.contains(facts.stage) else { return finding(nil, .notApplicable) }
    switch (rule.applies, facts.givesCertificates) {
    case (.always, _), (.certificates, true?): break
    case (.certificates, false?): return finding(nil, .notApplicable)
    case (.certificates, nil): return finding(nil, .unknown(.givesCertificates))
    }
    do {
      let due = try day(rule.due)
      return finding(due, state(of: rule, due: due.day))
    } catch {
      return finding(nil, .unknown(error))
    }
  }

  /// The public notice may go at the end of its last working day; the day of posting is none of them.
  func finding(of rule: PublicityRule) -> DeadlineFinding {
    func finding(_ due: CountedDay?, _ state: DeadlineFinding.State) -> DeadlineFinding {
      DeadlineFinding(subject: .publicity(rule), due: due, state: state)
    }
    guard rule.stages.contains(facts.stage) else { return finding(nil, .notApplicable) }
    guard let posted = dates.posted else { return finding(nil, .unknown(.posted)) }
    guard let due = calendar.day(rule.workingDays, workingDaysAfter: posted) else {
      return finding(nil, .unknown(.outOfRange))
    }
    if let done = dates.done[PublicityRule.id] {
      return finding(due, done < due.day ? .doneEarly(done) : .doneInTime(done))
    }
    return finding(due, today <= due.day ? .due(in: today.days(until: due.day)) : .doneInTime(due.day))
  }

  private func state(of rule: DeadlineRule, due: Day) -> DeadlineFinding.State {
    if let done = dates.done[rule.id] {
      if case .within(let from, _) = rule.due, done < from { return .doneEarly(done) }
      return done <= due ? .doneInTime(done) : .doneLate(done)
    }
    let left = today.days(until: due)
    return left >= 0 ? .due(in: left) : .overdue(by: -left)
  }
}

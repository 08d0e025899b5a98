extension ComplianceCheck {
  /// How many go on: the ratio, then the greatest number.
  var advancement: [Finding] {
    provisions.advancement.flatMap { rule in
      let going = rule.from == facts.stage ? going(by: rule) : nil
      return [share(rule, going), number(rule, going)].compactMap(\.self)
    }
  }

  private func share(_ rule: AdvancementRule, _ going: Int?) -> Finding? {
    guard let percent = rule.percent else { return nil }
    return Finding(
      topic: .advancementShare(from: rule.from, to: rule.to),
      verdict: rule.from == facts.stage ? share(going, percent, rule) : .notApplicable,
      figure: going.map { "\($0)/\(given.field.ranked)" }, limit: "\(rule.isExact ? "=" : "≤") \(percent) %",
      firmness: rule.firmness, basis: rule.basis)
  }

  /// An exact ratio may be read of the ranked or of all admitted: a number between the two readings keeps it.
  private func share(_ going: Int?, _ percent: Int, _ rule: AdvancementRule) -> Finding.Verdict {
    guard let going else { return .unknown(.notYet) }
    let field = given.field
    let now = Share.floor(percent, of: field.ranked)
    let later = Share.floor(percent, of: field.ranked + field.pending)
    let least = rule.isExact ? min(now, rule.atMost ?? now) : 0
    let most = rule.isExact ? max(later, Share.floor(percent, of: admittedHere ?? 0)) : later
    guard (least...most).contains(going) else { return .breached }
    return field.pending == 0 || !rule.isExact && going <= now ? .met : .unknown(.notYet)
  }

  private func number(_ rule: AdvancementRule, _ going: Int?) -> Finding? {
    guard let atMost = rule.atMost else { return nil }
    let open = Finding.Verdict.unknown(rule.percent == nil ? .fact(.advancing) : .notYet)
    return Finding(
      topic: .advancementNumber(from: rule.from, to: rule.to),
      verdict: rule.from == facts.stage ? going.map { $0 <= atMost ? .met : .breached } ?? open : .notApplicable,
      figure: going.map(String.init), limit: "≤ \(atMost)", firmness: rule.firmness, basis: rule.basis)
  }

  /// How many go on: as was decided, else as the ratio has it once every mark is there.
  private func going(by rule: AdvancementRule) -> Int? {
    if let advancing = facts.advancing { return advancing }
    guard rule.percent != nil, given.field.pending == 0, given.field.ranked > 0 else { return nil }
    return rule.places(among: given.field.ranked, decided: nil)
  }

  /// The people admitted to this very contest, where the records tell them from other committees' and from teams.
  private var admittedHere: Int? {
    given.committees == 1 && !facts.form.isTeam ? given.admitted : nil
  }
}

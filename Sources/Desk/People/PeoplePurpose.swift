internal import Competition
internal import Scoring

/// What a form about people, judges or codes is for.
enum PeoplePurpose: Hashable, Sendable {
  /// Somebody with another duty than keying and refereeing is enrolled.
  case enrol
  /// Somebody takes the keyboard and shows the PIN.
  case take(String)
  /// A PIN is chosen, or changed.
  case choosePIN(String)
  /// A judge is put on the roster, or (by id) changed.
  case judge(String?)
  /// Whether a judge marks a contestant of the same unit.
  case recuse(judge: String, contestant: Int)
  /// A judge's sheet that will not come.
  case excuse(judge: String)
  /// Order and stations are drawn.
  case draw
  /// The next layer of codes is laid.
  case layCodes
}

extension Desk {
  /// The answers of a form about people, judges or codes become an effect, or the form says what is wrong.
  mutating func take(_ form: Form, _ purpose: PeoplePurpose, _ state: CompetitionState) -> [Effect] {
    switch purpose {
    case .enrol:
      guard let duty = Duty(rawValue: form.value(1)) else { return [] }
      return [.act(.enrol(name: form.value(0), duty: duty, key: nil, reason: ""))]
    case .take(let name): return [.checkPIN(name: name, pin: form.value(0).plain)]
    case .choosePIN(let name): return choosePIN(form, name)
    case .judge(let id): return seat(form, id)
    case .recuse(let judge, let contestant):
      guard let contest = state.contest(contestNumber) else { return [] }
      return recuse(form, judge, contestant, contest)
    case .excuse(let judge): return excuse(form, judge)
    case .draw: return draw(form)
    case .layCodes: return layCodes(form)
    }
  }
}

extension Words {
  static func usualReasons(for purpose: PeoplePurpose) -> [Bilingual] {
    switch purpose {
    case .enrol, .take, .draw, .layCodes: []
    case .choosePIN: [both("本人忘记 PIN", "the PIN was forgotten")]
    case .judge:
      [both("评委临时缺席", "the judge can't be there"), both("单位或姓名写错", "unit or name was wrong")]
    case .recuse:
      [
        both("同单位，按规定回避", "own unit, steps aside as the rules have it"),
        both("已查无利害关系", "looked into, no interest"),
      ]
    case .excuse: [both("评委中途离场", "the judge had to leave"), both("评分表遗失", "the sheet is lost")]
    }
  }
}

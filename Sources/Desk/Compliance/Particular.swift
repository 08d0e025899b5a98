internal import Competition
internal import Scoring

/// One thing that is known of a contestant beyond name and number, as a form asks for it.
enum Particular: CaseIterable, Hashable, Sendable {
  case level, qualification, birth, residence, workSince, category, post, consent, union, unionCard, group, titles, team

  /// The line that asks for it, with what is known already.
  func field(_ known: Particulars) -> Form.Field {
    let label = Words.particular(self)
    switch self {
    case .level: return Form.Field(label: label, options: Self.held, picked: known.level.spelled, isOptional: true)
    case .qualification:
      return Form.Field(label: label, options: Self.held, picked: known.qualification.spelled, isOptional: true)
    case .consent: return yesNo(label, known.consent)
    case .union: return yesNo(label, known.union)
    case .unionCard: return yesNo(label, known.unionCard)
    case .post:
      let options = Post.allCases.map { Form.Field.Option(value: $0.rawValue, label: Words.post($0)) }
      return Form.Field(label: label, options: options, picked: known.post?.rawValue ?? "", isOptional: true)
    case .group:
      let options = EntrantGroup.allCases.map { Form.Field.Option(value: $0.rawValue, label: Words.group($0)) }
      return Form.Field(label: label, options: options, picked: known.group?.rawValue ?? "", isOptional: true)
    case .birth: return line(label, known.birth?.iso ?? "")
    case .workSince: return line(label, known.workSince?.iso ?? "")
    case .residence: return line(label, known.residence)
    case .category: return line(label, known.category)
    case .team: return line(label, known.team)
    case .titles: return line(label, known.titles.map { $0.isEmpty ? Self.none : $0.joined(separator: ";") } ?? "")
    }
  }

  /// Puts what was answered into what is known; false where it is no such thing.
  func take(_ answer: String, into known: inout Particulars) -> Bool {
    switch self {
    case .level: known.level = HeldLevel(spelled: answer)
    case .qualification: known.qualification = HeldLevel(spelled: answer)
    case .consent: known.consent = Self.truth(answer)
    case .union: known.union = Self.truth(answer)
    case .unionCard: known.unionCard = Self.truth(answer)
    case .post: known.post = Post(rawValue: answer)
    case .group: known.group = EntrantGroup(rawValue: answer)
    case .residence: known.residence = answer
    case .category: known.category = answer
    case .team: known.team = answer
    case .titles:
      let titles = answer.split { ";；、".contains($0) }.map(String.init)
      known.titles = answer.isEmpty ? nil : Self.nones.contains(answer) ? [] : titles
    case .birth, .workSince:
      let day = Day(iso: answer)
      guard answer.isEmpty || day != nil else { return false }
      if self == .birth { known.birth = day } else { known.workSince = day }
    }
    return true
  }

  /// How somebody says that there is none.
  private static let none = "无"
  private static let nones: Set<String> = [none, "none"]

  private static var held: [Form.Field.Option] {
    [Form.Field.Option(value: HeldLevel.none.spelled, label: Words.held(.none))] + Form.Field.levels
  }

  private static func truth(_ answer: String) -> Bool? {
    switch answer {
    case "yes": true
    case "no": false
    case _: nil
    }
  }

  private func line(_ label: Bilingual, _ text: String) -> Form.Field {
    Form.Field(label: label, editor: LineEditor(text), isOptional: true)
  }

  private func yesNo(_ label: Bilingual, _ known: Bool?) -> Form.Field {
    let options = [
      Form.Field.Option(value: "yes", label: Words.yes), Form.Field.Option(value: "no", label: Words.no),
    ]
    return Form.Field(label: label, options: options, picked: known.map { $0 ? "yes" : "no" } ?? "", isOptional: true)
  }
}

extension HeldLevel {
  /// The level as a form's option holds it.
  fileprivate var spelled: String {
    switch self {
    case .unknown: ""
    case .none: "none"
    case .level(let level): level.rawValue
    }
  }

  fileprivate init(spelled: String) {
    if let level = SkillLevel(rawValue: spelled) {
      self = .level(level)
    } else {
      self = spelled == "none" ? .none : .unknown
    }
  }
}

internal import Scoring

extension MarkingDraft {
  /// The lines of the form that asks for a row; a new row's are filled with what is likely.
  func fields(of row: SchemeRow, _ names: (String) -> Bilingual) -> [Form.Field] {
    switch row {
    case .title: [.line(Words.schemeName, title)]
    case .component(let at): fields(of: components[at])
    case .join: [.pick(Words.joinLabel, Words.joins, join)]
    case .module(let at): fields(of: at < modules.count ? modules[at] : nil, names)
    case .panel(let at): modules[at].panel.fields
    case .aspect(let module, let at):
      modules[module].fields(of: at < modules[module].aspects.count ? modules[module].aspects[at] : nil)
    case .deducting:
      [
        .pick(Words.floorsLabel, Words.floors, floorsModules.word),
        .pick(Words.penaltyOrderLabel, Words.penaltyOrders, penaltiesBeforeRounding.word),
        .pick(Words.voidedModuleLabel, Words.voidedModules, voidedModule),
      ]
    case .penalty(let at): fields(of: at < penalties.count ? penalties[at] : nil, names)
    case .rounding:
      [
        .pick(Words.roundsJudgementLabel, Words.roundings, roundsJudgement.orExact),
        .pick(Words.roundsPointsLabel, Words.roundings, roundsPoints.orExact),
        .pick(Words.roundsModuleLabel, Words.roundings, roundsModule.orExact),
      ]
    case .secondKeying:
      [
        .pick(Words.secondKeyingLabel, Words.secondKeyings, secondKeying),
        .line(Words.topPercentLabel, topPercent, isOptional: true),
        .line(Words.restPercentLabel, restPercent, isOptional: true),
        .line(Words.allAbovePercentLabel, allAbovePercent, isOptional: true),
      ]
    case .papers: [.pick(Words.papersLabel, Words.paperChoices, countsPapers.word)]
    }
  }

  private func fields(of component: Component) -> [Form.Field] {
    [
      .line(Words.weightLabel, component.weight),
      .pick(Words.madeLabel, Words.makings, component.isMadeOfModules.word),
    ]
  }

  private func fields(of module: Module?, _ names: (String) -> Bilingual) -> [Form.Field] {
    let id = module?.id ?? freeModuleID
    let made = components.filter(\.isMadeOfModules).map(\.id)
    var fields: [Form.Field] = [
      .line(Words.idLabel, id), .line(Words.nameZhLabel, module?.name.zh ?? "模块\(id)"),
      .line(Words.nameEnLabel, module?.name.en ?? "Module \(id)"),
      .line(Words.highestLabel, module?.highest ?? "", isOptional: true),
    ]
    if join == "weighted" { fields.append(.line(Words.weightLabel, module?.weight ?? "")) }
    if made.count > 1 {
      let options = made.map { Form.Field.Option(value: $0, label: names($0)) }
      fields.append(Form.Field(label: Words.componentLabel, options: options, picked: module?.component ?? made[0]))
    }
    return fields
  }

  private func fields(of penalty: Penalty?, _ names: (String) -> Bilingual) -> [Form.Field] {
    let made = components.filter(\.isMadeOfModules).map(\.id)
    // A penalty is taken off a component as a whole, or off one module of it.
    let options =
      made.map { Form.Field.Option(value: "\($0):", label: names($0)) }
      + modules.map { module in
        let name = module.name
        return Form.Field.Option(
          value: "\(module.component):\(module.id)",
          label: Words.both("\(module.id) \(name.zh)", "\(module.id) \(name.en)"))
      }
    let picked = penalty.map { "\($0.component):\($0.module)" } ?? options.first?.value ?? ""
    return [
      .line(Words.idLabel, penalty?.id ?? "p\(penalties.count + 1)"),
      .line(Words.nameZhLabel, penalty?.name.zh ?? ""), .line(Words.nameEnLabel, penalty?.name.en ?? ""),
      Form.Field(label: Words.takenOffLabel, options: options, picked: picked),
      .pick(Words.penaltyKindLabel, Words.penaltyKinds, penalty?.kind ?? "fixed"),
      .line(Words.penaltyPointsLabel, penalty?.points ?? ""),
      .line(Words.atMostLabel, penalty?.atMost ?? "", isOptional: true),
    ]
  }

  /// The first letter that names no module yet.
  private var freeModuleID: String {
    let taken = Set(modules.map(\.id))
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init).first { !taken.contains($0) } ?? "M\(modules.count + 1)"
  }
}

extension MarkingDraft.Module {
  fileprivate func fields(of aspect: MarkingDraft.Aspect?) -> [Form.Field] {
    let taken = Set(aspects.map(\.id))
    let free = (1...aspects.count + 1).map { "\(id)\($0)" }.first { !taken.contains($0) } ?? ""
    let own = aspect?.id ?? free
    return [
      .line(Words.idLabel, own), .line(Words.nameZhLabel, aspect?.name.zh ?? "评分点\(own)"),
      .line(Words.nameEnLabel, aspect?.name.en ?? "Aspect \(own)"),
      .pick(Words.kindLabel, Words.aspectKinds, aspect?.kind ?? aspects.last?.kind ?? "measurement"),
      .line(Words.highestLabel, aspect?.highest ?? ""),
      .pick(Words.decimalsLabel, Words.decimalsKeyed, aspect?.decimals ?? "2"),
    ]
  }
}

extension MarkingDraft.Panel {
  fileprivate var fields: [Form.Field] {
    [
      .line(Words.judgesLabel, judges), .pick(Words.combineLabel, Words.combinations, combine),
      .line(Words.dropHighLabel, high, isOptional: true), .line(Words.dropLowLabel, low, isOptional: true),
      .line(Words.gapLabel, gap, isOptional: true), .pick(Words.missingJudgeLabel, Words.missingJudges, missing),
      .line(Words.atLeastLabel, atLeast, isOptional: true), .line(Words.spreadLabel, spread, isOptional: true),
    ]
  }
}

extension Form.Field {
  /// The words that a form's answers have here.
  static let yes = "yes"
  static let no = "no"
  /// Nothing is rounded.
  static let exact = "exact"

  /// A line to type, with what stands there.
  static func line(_ label: Bilingual, _ text: String, isOptional: Bool = false) -> Form.Field {
    Form.Field(label: label, editor: LineEditor(text), isOptional: isOptional)
  }

  /// A line to pick from; each answer with the word the scheme's text has for it.
  fileprivate static func pick(_ label: Bilingual, _ answers: [(String, Bilingual)], _ picked: String) -> Form.Field {
    let options = answers.map { Option(value: $0.0, label: $0.1) }
    // What is not among the answers is kept and shown as it is.
    return Form.Field(label: label, options: options, picked: picked)
  }
}

extension Bool {
  /// How an answer of a form spells it.
  fileprivate var word: String { self ? Form.Field.yes : Form.Field.no }
}

extension String {
  /// Decimals as an answer of a form spells them: nothing is a word there.
  fileprivate var orExact: String { isEmpty ? Form.Field.exact : self }
}

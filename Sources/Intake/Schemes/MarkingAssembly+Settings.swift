internal import Scoring

extension MarkingAssembly {
  /// Takes the rows of settings; penalties name modules, so the modules come first.
  mutating func take(_ settings: [SettingRowReader]) {
    var first: [MarkingSetting: Int] = [:]
    for reader in settings {
      var reader = reader
      guard let setting = reader.setting else {
        bad.append(BadMarkingRow(line: reader.line, faults: [.unknownSetting(CellWords.quoted(reader.name))]))
        continue
      }
      if let line = first[setting], !setting.mayRepeat {
        bad.append(BadMarkingRow(line: reader.line, faults: [.settingTwice(setting, line: line)]))
        continue
      }
      first[setting] = reader.line
      take(setting, &reader)
      mended += reader.mended
      if reader.faults.isEmpty {
        taken.append(reader.line)
      } else {
        bad.append(BadMarkingRow(line: reader.line, faults: reader.faults))
      }
    }
  }

  private mutating func take(_ setting: MarkingSetting, _ row: inout SettingRowReader) {
    switch setting {
    case .title:
      draft.title = row.label(1)
      lines["title"] = row.line
    case .weight: takeWeight(&row)
    case .join:
      draft.join = row.word(1, of: .joins)
      lines["join"] = row.line
    case .rounding: takeRounding(&row)
    case .floor:
      draft.floorsModules = row.word(1, of: .floors) == "true"
      lines["floorsModules"] = row.line
    case .penaltyOrder:
      draft.penaltiesBeforeRounding = row.word(1, of: .penaltyOrders) == "true"
      lines["penaltiesBeforeRounding"] = row.line
    case .penalty: takePenalty(&row)
    case .voidedModule:
      draft.voidedModule = row.word(1, of: .voidedModules)
      lines["voidedModule"] = row.line
    case .secondKeying: takeSecondKeying(&row)
    case .papers:
      draft.countsPapers = row.word(1, of: .papers) == "true"
      lines["countsPapers"] = row.line
    }
  }

  private mutating func takeWeight(_ row: inout SettingRowReader) {
    let name = row.label(1)
    guard let id = component(named: name), let index = draft.components.firstIndex(where: { $0.id == id }) else {
      return row.complain(1, name)
    }
    guard let weight = row.needed(2) else { return }
    draft.components[index].weight = weight.percent
    lines["components[\(index)]"] = row.line
  }

  private mutating func takeRounding(_ row: inout SettingRowReader) {
    let what = row.word(1, of: .roundings)
    let text = row.label(2)
    guard !what.isEmpty else { return }
    let decimals: String
    if MarkingWords.isNone(text) {
      decimals = ""
    } else if let number = row.needed(2), let count = number.count {
      decimals = count
    } else {
      return row.faults.isEmpty ? row.complain(2, text) : ()
    }
    switch what {
    case "judgement": draft.roundsJudgement = decimals
    case "points": draft.roundsPoints = decimals
    case _: draft.roundsModule = decimals
    }
    lines["rounding.\(what)"] = row.line
  }

  /// Id, name, what it is taken off, once or each time, points, the most, and the English name.
  private mutating func takePenalty(_ row: inout SettingRowReader) {
    var penalty = MarkingDraft.Penalty()
    penalty.id = row.id(1)
    let (zh, en) = (row.label(2), row.label(7))
    penalty.name = Bilingual(zh: zh.isEmpty ? en : zh, en: en.isEmpty ? zh : en)
    let place = row.label(3)
    if let component = component(named: place) {
      penalty.component = component
    } else if let module = modules[place].map({ draft.modules[$0] }) {
      penalty.module = module.id
      penalty.component = module.component
    } else {
      row.complain(3, place)
    }
    penalty.kind = row.word(4, of: .penaltyKinds)
    penalty.points = row.needed(5)?.mark ?? ""
    penalty.atMost = row.number(6)?.mark ?? ""
    lines["penalties[\(draft.penalties.count)]"] = row.line
    draft.penalties.append(penalty)
  }

  private mutating func takeSecondKeying(_ row: inout SettingRowReader) {
    lines["secondKeying"] = row.line
    draft.secondKeying = row.word(1, of: .secondKeyings)
    guard draft.secondKeying == "sample" else { return }
    draft.topPercent = row.needed(2)?.percent ?? ""
    draft.restPercent = row.needed(3)?.percent ?? ""
    draft.allAbovePercent = row.needed(4)?.percent ?? ""
  }
}

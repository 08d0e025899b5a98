internal import Competition
internal import Scoring

extension Desk {
  /// Asks for a row of the draft, one that is there or one that is added there.
  mutating func ask(for row: SchemeRow, adding: Bool) {
    let names = scheme.components
    dialog = .form(
      Form(
        .scheme(.row(row, adding: adding)), Words.schemeFormTitle(row, in: scheme.shown, names: names, adding: adding),
        facts: Words.schemeFormFacts(row), fields: scheme.shown.fields(of: row) { names[$0] ?? Words.both($0, $0) }))
  }

  /// Puts the answers of a form into the draft.
  mutating func take(_ form: Form, into row: SchemeRow, adding: Bool) {
    var draft = scheme.shown
    if adding { draft.insert(row) }
    draft.take(form.fields.map(\.editor.value), into: row)
    dialog = nil
    scheme.edit(draft, at: row)
  }
}

extension MarkingDraft {
  /// Makes room for a new row.
  fileprivate mutating func insert(_ row: SchemeRow) {
    switch row {
    case .module(let at):
      var module = Module()
      module.component = components.first(where: \.isMadeOfModules)?.id ?? ""
      modules.insert(module, at: min(at, modules.count))
    case .aspect(let module, let at):
      modules[module].aspects.insert(Aspect(), at: min(at, modules[module].aspects.count))
    case .penalty: penalties.append(Penalty())
    case .title, .component, .join, .panel, .deducting, .rounding, .secondKeying, .papers: break
    }
  }

  /// Takes the answers in the order in which `fields` asked.
  fileprivate mutating func take(_ answers: [String], into row: SchemeRow) {
    var rest = answers[...]
    func next() -> String { rest.popFirst() ?? "" }
    switch row {
    case .title: title = next()
    case .component(let at):
      components[at].weight = next().withoutPercent
      components[at].isMadeOfModules = next() == Form.Field.yes
    case .join: join = next()
    case .module(let at): take(&rest, intoModule: at)
    case .panel(let at): modules[at].panel.take(&rest)
    case .aspect(let module, let at): take(&rest, intoAspect: at, of: module)
    case .deducting:
      floorsModules = next() == Form.Field.yes
      penaltiesBeforeRounding = next() == Form.Field.yes
      voidedModule = next()
    case .penalty(let at): take(&rest, intoPenalty: at)
    case .rounding:
      roundsJudgement = next().orNothing
      roundsPoints = next().orNothing
      roundsModule = next().orNothing
    case .secondKeying:
      secondKeying = next()
      topPercent = next().withoutPercent
      restPercent = next().withoutPercent
      allAbovePercent = next().withoutPercent
    case .papers: countsPapers = next() == Form.Field.yes
    }
  }

  private mutating func take(_ rest: inout ArraySlice<String>, intoModule at: Int) {
    func next() -> String { rest.popFirst() ?? "" }
    let before = modules[at].id
    modules[at].id = next().plain
    let zh = next()
    modules[at].name = Bilingual(zh: zh, en: next())
    modules[at].highest = Mark.spelling(typed: next())
    if join == "weighted" { modules[at].weight = next().withoutPercent }
    if components.filter(\.isMadeOfModules).count > 1 { modules[at].component = next() }
    for penalty in penalties.indices where penalties[penalty].module == before && !before.isEmpty {
      penalties[penalty].module = modules[at].id
    }
    if modules[at].highest.isEmpty { modules[at].highest = modules[at].sum?.text ?? "" }
    // A module of one mark has one aspect, and its highest mark is the module's.
    if modules[at].aspects.isEmpty, modules[at].highest != modules[at].sum?.text {
      let module = modules[at]
      modules[at].aspects = [Aspect(id: "\(module.id)1", kind: "measurement", highest: module.highest)]
    } else if modules[at].aspects.count == 1 {
      modules[at].aspects[0].highest = modules[at].highest
    }
  }

  private mutating func take(_ rest: inout ArraySlice<String>, intoAspect at: Int, of module: Int) {
    func next() -> String { rest.popFirst() ?? "" }
    let isSum = modules[module].isSum
    modules[module].aspects[at].id = next().plain
    let zh = next()
    modules[module].aspects[at].name = Bilingual(zh: zh, en: next())
    modules[module].aspects[at].kind = next()
    modules[module].aspects[at].highest = Mark.spelling(typed: next())
    modules[module].aspects[at].decimals = next()
    if modules[module].aspects[at].kind == "judgement" { modules[module].aspects[at].decimals = "0" }
    // A module that was the sum of its aspects stays it.
    if isSum, let sum = modules[module].sum { modules[module].highest = sum.text }
  }

  private mutating func take(_ rest: inout ArraySlice<String>, intoPenalty at: Int) {
    func next() -> String { rest.popFirst() ?? "" }
    penalties[at].id = next().plain
    let zh = next()
    penalties[at].name = Bilingual(zh: zh, en: next())
    let from = next().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    penalties[at].component = from.first ?? ""
    penalties[at].module = from.count > 1 ? from[1] : ""
    penalties[at].kind = next()
    penalties[at].points = Mark.spelling(typed: next())
    penalties[at].atMost = Mark.spelling(typed: next())
  }
}

extension MarkingDraft.Panel {
  fileprivate mutating func take(_ rest: inout ArraySlice<String>) {
    func next() -> String { rest.popFirst() ?? "" }
    judges = next().plain
    combine = next()
    high = next().plain
    low = next().plain
    gap = Mark.spelling(typed: next())
    missing = next()
    atLeast = next().plain
    spread = Mark.spelling(typed: next())
    // What the rule does not use is not kept: the text would carry it along.
    if combine != "trimmed" { (high, low) = ("0", "0") }
    if combine == "pair" { spread = "" } else { gap = "" }
    if missing != "rest" { atLeast = "" }
  }
}

extension String {
  /// A percentage without its sign.
  fileprivate var withoutPercent: String { plain.last == "%" ? String(plain.dropLast()) : plain }

  /// Decimals as the scheme's text has them: nothing where nothing is rounded.
  fileprivate var orNothing: String { self == Form.Field.exact ? "" : self }
}

internal import Scoring

/// A marking scheme's draft as it grows row by row, and the line that each part of it comes from.
struct MarkingAssembly {
  var draft = MarkingDraft()
  /// The line of a part, by the part's path in the scheme's JSON: `modules[0].aspects[2]`.
  var lines: [String: Int] = [:]
  var taken: [Int] = []
  var mended: [Mending] = []
  var bad: [BadMarkingRow] = []

  private let components: [Column]
  /// The modules' indices by id.
  private(set) var modules: [String: Int] = [:]
  /// What is said of each module, and on which line it was said first.
  private var values: [[MarkingColumn: (text: String, line: Int)]] = []
  private var last: Int?

  /// An assembly for a rulebook, whose components weigh what they weigh there until a setting says otherwise.
  init(under rulebook: Rulebook) {
    components = rulebook.scheme.columns.filter(\.isComponent)
    draft.components = components.map { column in
      let weight = String(column.weightBasisPoints / 100)
      let rest = column.weightBasisPoints % 100
      let decimals = rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + String(rest)
      return MarkingDraft.Component(id: column.id, weight: weight + decimals, isMadeOfModules: false)
    }
  }

  /// Refuses a row in which a spreadsheet program left cells without a value; it is read no further.
  mutating func refuse(_ row: Row, _ broken: [BrokenCell]) {
    bad.append(BadMarkingRow(line: row.line, faults: broken.map { .broken($0) }))
  }

  // MARK: - Aspects

  /// Takes the row of an aspect.
  mutating func take(_ row: Row, of table: Table) {
    var reader = AspectRowReader(row: row, table: table)
    let read = reader.read()
    mended += reader.mended
    var faults = reader.faults
    let component = component(of: read, &faults)
    guard let module = read.module.isEmpty ? last : module(named: read.module, of: component, row.line) else {
      bad.append(BadMarkingRow(line: row.line, faults: faults + [.noModule]))
      return
    }
    last = module
    for (column, text) in read.values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let first = values[module][column], first.text != text {
        faults.append(.otherThanAbove(column, line: first.line))
      } else if values[module][column] == nil {
        values[module][column] = (text, row.line)
      }
    }
    if let component, draft.modules[module].component != component {
      faults.append(.otherThanAbove(.component, line: lines["modules[\(module)]"] ?? row.line))
    }
    var aspect = read.aspect
    if aspect.kind.isEmpty { aspect.kind = draft.modules[module].aspects.last?.kind ?? "" }
    lines["modules[\(module)].aspects[\(draft.modules[module].aspects.count)]"] = row.line
    draft.modules[module].aspects.append(aspect)
    if faults.isEmpty { taken.append(row.line) } else { bad.append(BadMarkingRow(line: row.line, faults: faults)) }
  }

  /// The id of the component that a row names; `nil` where it names none.
  private func component(of read: AspectRowReader.Read, _ faults: inout [MarkingRowFault]) -> String? {
    guard !read.component.isEmpty else { return nil }
    let found = component(named: read.component)
    if found == nil { faults.append(.unknownComponent(CellWords.quoted(read.component))) }
    return found
  }

  /// The id of a component that is called so.
  func component(named name: String) -> String? {
    let folded = MarkingWords.folded(name)
    return components.first { column in
      Vocabulary.names(of: column).contains { MarkingWords.folded($0) == folded }
    }?.id
  }

  /// The index of the module of an id; a new one belongs to the component of the one above, the first to the heaviest.
  private mutating func module(named id: String, of component: String?, _ line: Int) -> Int {
    if let known = modules[id] { return known }
    var module = MarkingDraft.Module()
    module.id = id
    let heaviest = components.max { $0.weightBasisPoints < $1.weightBasisPoints }
    module.component = component ?? last.map { draft.modules[$0].component } ?? heaviest?.id ?? ""
    let index = draft.modules.count
    modules[id] = index
    lines["modules[\(index)]"] = line
    draft.modules.append(module)
    values.append([:])
    return index
  }

  // MARK: - The end

  /// Puts in what no row says: names, the highest of a module, what a module of one mark leaves out.
  mutating func finish() {
    var incomplete: [Int: [MarkingRowFault]] = [:]
    for module in draft.modules.indices {
      takeValues(of: module)
      let isOneMark = draft.modules[module].aspects.count == 1
      let panel = draft.modules[module].panel
      // Not the module itself: who holds it makes a copy of all its aspects for every one.
      let (id, name, highest) = (draft.modules[module].id, draft.modules[module].name, draft.modules[module].highest)
      for aspect in draft.modules[module].aspects.indices {
        let faults = draft.modules[module].aspects[aspect].complete(
          of: id, named: name, highest: highest, isOnly: isOneMark, isJudged: panel.judges != "0")
        guard !faults.isEmpty, let line = lines["modules[\(module)].aspects[\(aspect)]"] else { continue }
        incomplete[line] = faults
      }
      if draft.modules[module].highest.isEmpty { draft.modules[module].highest = draft.modules[module].sum }
    }
    for component in draft.components.indices {
      let id = draft.components[component].id
      draft.components[component].isMadeOfModules = draft.modules.contains { $0.component == id }
    }
    if lines["join"] == nil, draft.modules.contains(where: { !$0.weight.isEmpty }) { draft.join = "weighted" }
    complain(incomplete)
  }

  private mutating func takeValues(of module: Int) {
    let said = values[module].mapValues(\.text)
    let (zh, en) = (said[.moduleName] ?? "", said[.moduleEnglish] ?? "")
    let id = draft.modules[module].id
    draft.modules[module].name = Bilingual(
      zh: zh.isEmpty ? (en.isEmpty ? id : en) : zh, en: en.isEmpty ? (zh.isEmpty ? id : zh) : en)
    draft.modules[module].highest = said[.moduleHighest] ?? ""
    draft.modules[module].weight = said[.weight] ?? ""
    draft.modules[module].panel.judges = said[.judges] ?? "0"
    draft.modules[module].panel.spread = said[.spread].flatMap { $0 == "-" ? nil : $0 } ?? ""
    if let combine = said[.combine] { _ = draft.modules[module].panel.takeCombine(combine) }
    if let missing = said[.missing] { _ = draft.modules[module].panel.takeMissing(missing) }
  }

  /// What is wrong with rows beyond what was seen in them alone; the first thing wrong is to be mended first.
  private mutating func complain(_ faults: [Int: [MarkingRowFault]]) {
    let known = Set(bad.map(\.line))
    bad += faults.filter { !known.contains($0.key) }.map { BadMarkingRow(line: $0.key, faults: $0.value) }
    bad.sort { $0.line < $1.line }
    taken.removeAll { faults[$0] != nil }
  }
}

internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawScheme(_ state: CompetitionState, on frame: inout Frame) {
    switch scheme.mode {
    case .choosing: drawTemplates(state, on: &frame)
    case .reading:
      let standing = scheme.fixed == nil ? Words.schemeInUseNow : Words.schemeStands
      drawSchemeTable(standing, .good, on: &frame)
    case .editing: drawSchemeTable(Words.schemeDraft, .question, on: &frame)
    }
  }

  private func drawTemplates(_ state: CompetitionState, on frame: inout Frame) {
    var row = Self.bodyTop
    // Who has keyed marks already learns it before a long draft, not after.
    let warning = scheme.fixed.map { Words.refusal($0, of: nil, in: state) }
    for (words, role) in [(Words.chooseTemplate, Role.text)] + (warning.map { [($0, Role.question)] } ?? []) {
      for line in Wrapping.lines(say(words), width: size.columns - 2) {
        frame.put(line, row: row, column: 1, role: role)
        row += 1
      }
    }
    row += 1
    for (at, template) in SchemeTemplate.allCases.enumerated() {
      let words = Words.template(template)
      let text = "  " + Width.pad(say(words.name), to: 26) + say(words.what)
      frame.put(Width.cut(text, to: size.columns - 2), row: row, column: 1, role: .text)
      if at == scheme.cursor {
        frame.style(row: row, column: 0, width: size.columns, role: .selected)
        frame.cursor = Point(row: row, column: 1)
      }
      row += 1
    }
    frame.put(Width.cut(say(Words.templateFile), to: size.columns - 2), row: row + 1, column: 1, role: .dim)
  }

  private func drawSchemeTable(_ standing: Bilingual, _ role: Role, on frame: inout Frame) {
    frame.put(Width.cut(say(standing), to: size.columns - 2), row: Self.bodyTop, column: 1, role: role)
    let listing = schemeListing
    listing.drawHead(row: Self.bodyTop + 1, on: &frame, language)
    let top = Self.bodyTop + 2
    let window = Listing.window(cursor: scheme.cursor, count: scheme.count, rows: schemeRows)
    for (line, at) in window.enumerated() {
      if scheme.rows[at] == .title {
        let name = say(Words.schemeRowName(.title, in: scheme.shown, names: scheme.components))
        frame.put(Width.cut(name, to: size.columns - 2), row: top + line, column: 1, role: .title)
      } else {
        listing.draw(texts(of: scheme.rows[at]), row: top + line, on: &frame)
      }
      guard at == scheme.cursor else { continue }
      frame.style(row: top + line, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: top + line, column: 0)
    }
    drawUnderCursor(on: &frame)
  }

  /// The row under the cursor in full: two lines at the foot of the table, or what is wrong there.
  private func drawUnderCursor(on frame: inout Frame) {
    guard let row = scheme.row else { return }
    let name = Words.schemeRowName(row, in: scheme.shown, names: scheme.components)
    let how = Words.schemeRowHow(row, in: scheme.shown, names: scheme.components)
    let wrong = scheme.wrong.flatMap { scheme.isWrong(row) ? Words.schemeWrong($0, at: name) : nil }
    let text = wrong.map { say($0) } ?? [say(name), say(how)].filter { !$0.isEmpty }.joined(separator: " · ")
    let lines = Wrapping.lines(text, width: size.columns - 2)
    for (at, line) in lines.prefix(2).enumerated() {
      let text = at == 1 && lines.count > 2 ? Width.cut(line + "…", to: size.columns - 2) : line
      frame.put(
        text, row: footTop - 2 + at, column: 1, width: size.columns - 2, role: wrong == nil ? .dim : .alarm)
    }
  }

  private var schemeListing: Listing {
    let room = max(20, size.columns - 2 - 8 - 7 - 3)
    let name = room * 3 / 8
    return Listing([
      Listing.Column(title: Words.schemeHead, width: name), Listing.Column(title: Words.howHead, width: room - name),
      Listing.Column(title: Words.highestHead, width: 8, align: .right),
      Listing.Column(title: Words.weightHead, width: 7, align: .right),
    ])
  }

  private func texts(of row: SchemeRow) -> [(String, Role)] {
    let draft = scheme.shown
    let isWrong = scheme.isWrong(row)
    let name = say(Words.schemeRowName(row, in: draft, names: scheme.components))
    let shown = String(repeating: " ", count: row.indent) + (isWrong ? "✗ " : "") + name
    let highest = draft.highest(of: row)
    return [
      (shown, isWrong ? .alarm : row.indent == 0 ? .title : .text),
      (say(Words.schemeRowHow(row, in: draft, names: scheme.components)), .text),
      (highest.text, highest.isRight ? .text : .question), (draft.weight(of: row), .text),
    ]
  }
}

extension SchemePage {
  /// Whether what is wrong stands in this row.
  func isWrong(_ row: SchemeRow) -> Bool {
    guard let wrong else { return false }
    return rows.firstIndex(of: row) == shown.row(at: wrong.path)
  }
}

extension MarkingDraft {
  /// The highest mark of a row; a sum that is not what it has to be stands beside it with `≠`.
  fileprivate func highest(of row: SchemeRow) -> (text: String, isRight: Bool) {
    switch row {
    case .component(let at):
      guard components[at].isMadeOfModules, join == "sum" else { return ("", true) }
      let sum = Mark.sum(modules.filter { $0.component == components[at].id }.map(\.highest))
      guard let sum, sum != .full else { return (sum?.text ?? "?", sum != nil) }
      return ("≠\(sum.text)", false)
    case .module(let at):
      let module = modules[at]
      guard !module.highest.isEmpty else { return (module.sum?.text ?? "?", module.sum != nil) }
      guard module.sum?.text == module.highest else { return ("≠\(module.highest)", false) }
      return (module.highest, true)
    case .aspect(let module, let at): return (modules[module].aspects[at].highest, true)
    case .penalty(let at): return ("−\(penalties[at].points)", true)
    case .title, .join, .panel, .deducting, .rounding, .secondKeying, .papers: return ("", true)
    }
  }

  fileprivate func weight(of row: SchemeRow) -> String {
    switch row {
    case .component(let at): "\(components[at].weight)%"
    case .module(let at): modules[at].weight.isEmpty ? "" : "\(modules[at].weight)%"
    case .title, .join, .panel, .aspect, .deducting, .penalty, .rounding, .secondKeying, .papers: ""
    }
  }
}

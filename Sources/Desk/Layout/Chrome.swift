internal import Competition
internal import Scoring
internal import Terminal

// What stands round every screen: the bar and the tabs above, the message and the key bar below.

extension Desk {
  /// The first row of a screen's own.
  static let bodyTop = 3

  /// The rows a list has on the screen, its head not counted.
  var bodyRows: Int { max(1, size.rows - Self.bodyTop - 4) }

  /// Smaller than this, a part of the desk is out of sight, and it says so.
  static let leastSize = Size(columns: 80, rows: 24)

  /// The row of the line above the message.
  var footTop: Int { max(Self.bodyTop, size.rows - 3) }

  func drawBar(on frame: inout Frame, _ state: CompetitionState) {
    frame.fill(row: 0, column: 0, width: size.columns, role: .bar)
    let right = barState(state)
    let rightWidth = right.reduce(0) { $0 + Width.of($1.text) + 2 }
    var column = 1 + frame.put(say(Words.program), row: 0, column: 1, role: .title)
    let room = max(0, size.columns - rightWidth - column - 3)
    column += 2 + frame.put(scope(state, room: room), row: 0, column: column + 2, role: .bar)
    column = max(column, size.columns - rightWidth)
    for part in right { column += 2 + frame.put(part.text, row: 0, column: column, role: part.role) }
    drawTabs(on: &frame, state)
    frame.line(row: 2, column: 0, width: size.columns)
  }

  /// Competition, event, stage and committee; where not all have room, event and stage stay in sight.
  private func scope(_ state: CompetitionState, room: Int) -> String {
    guard screen != .welcome, let setUp = state.contest(contestNumber)?.setUp else { return "" }
    let stage = say(Words.stage(setUp.stage))
    let event = Width.cut(setUp.event, to: max(0, room - Width.of(stage) - 3))
    var shown = "\(event) · \(stage)"
    let committee = Width.cut(setUp.committee, to: room - Width.of(shown) - 3)
    if Width.of(committee) >= min(Self.leastPart, Width.of(setUp.committee)), !committee.isEmpty {
      shown += " · \(committee)"
    }
    guard state.title != setUp.event else { return Width.cut(shown, to: room) }
    let title = Width.cut(state.title, to: room - Width.of(shown) - 3)
    guard Width.of(title) >= min(Self.leastPart, Width.of(state.title)) else { return Width.cut(shown, to: room) }
    return "\(title) · \(shown)"
  }

  /// Of a name that tells less than this many cells, nothing is shown.
  private static let leastPart = 8

  private func barState(_ state: CompetitionState) -> [(text: String, role: Role)] {
    guard screen != .welcome else { return [(clock, .bar)] }
    var parts: [(String, Role)] = []
    if readOnly != nil { parts.append((say(Words.readOnlyShort), .alarm)) }
    if !notices.isEmpty { parts.append((say(Words.noticesShort(notices.count)), .question)) }
    if state.contest(contestNumber)?.seal != nil { parts.append((say(Words.sealedShort), .good)) }
    parts.append((whoIsHere(state), .bar))
    if size.columns >= 100 { parts.append(("\(say(Words.station)) \(Width.cut(state.stationName, to: 8))", .bar)) }
    parts.append(
      unsaved == nil ? (say(Words.saved(state.recordCount)), .bar) : (say(Words.notSavedShort), .alarm))
    if !clock.isEmpty { parts.append((clock, .bar)) }
    return parts
  }

  /// Who is at the keyboard, and as what.
  private func whoIsHere(_ state: CompetitionState) -> String {
    guard !person.isEmpty else { return "\(say(Words.seat)) \(say(Words.nobody))" }
    let hasSheets = state.contest(contestNumber)?.hasSheets ?? false
    let duty = state.person(person).map(\.duty) ?? .scorekeeper
    let isPlain = duty == .scorekeeper && !hasSheets
    return "\(say(isPlain ? Words.seat : Words.dutyShort(duty))) \(Width.cut(person, to: 12))"
  }

  private func drawTabs(on frame: inout Frame, _ state: CompetitionState) {
    guard screen != .welcome else { return }
    for tab in tabPlaces(state) {
      let isOpen = tab.screen == screen
      frame.fill(
        row: 1, column: tab.columns.lowerBound, width: tab.columns.count, role: isOpen ? .selected : .text)
      let start = tab.columns.lowerBound + 1
      let after = frame.put(tab.cap, row: 1, column: start, role: isOpen ? .selected : .key)
      frame.put(tab.name, row: 1, column: start + after + (tab.isTight ? 0 : 1), role: isOpen ? .selected : .hint)
    }
  }

  /// Where a tab stands on its row.
  struct TabPlace {
    let screen: Screen
    let cap: String
    let name: String
    let columns: Range<Int>
    /// Whether key and name stand side by side without a blank.
    let isTight: Bool
  }

  /// Where each tab stands on its row, and its name there; a click reads this too.
  ///
  /// The names are shortened, and then set tight, where not all have room that a function key opens; the others are
  /// named where there is room beside these, since their keys work without a tab too. The open one always is.
  func tabPlaces(_ state: CompetitionState) -> [TabPlace] {
    let shown = tabs(state)
    var kept = shown.filter { $0.functionKey != nil || $0 == screen }
    let ways: [(name: (Screen) -> Bilingual, isTight: Bool)] = [
      (\.name, false), (\.shortName, false), (\.shortestName, true),
    ]
    let way = ways.first { fits(tabPlaces(kept, $0.name, isTight: $0.isTight)) } ?? ways[2]
    func places(_ tabs: [Screen]) -> [TabPlace] { tabPlaces(tabs, way.name, isTight: way.isTight) }
    if !fits(places(kept)) { kept.removeAll { $0 == .scheme && $0 != screen } }
    for other in shown where !kept.contains(other) {
      let more = shown.filter { kept.contains($0) || $0 == other }
      if fits(places(more)) { kept = more }
    }
    return places(kept)
  }

  private func fits(_ places: [TabPlace]) -> Bool { (places.last?.columns.upperBound ?? 0) <= size.columns }

  private func tabPlaces(_ tabs: [Screen], _ name: (Screen) -> Bilingual, isTight: Bool) -> [TabPlace] {
    var column = 0
    return tabs.map { tab in
      let name = say(name(tab))
      let cap = tab.cap
      let width = Width.of(cap) + Width.of(name) + (isTight ? 1 : 3)
      defer { column += width }
      return TabPlace(screen: tab, cap: cap, name: name, columns: column..<column + width, isTight: isTight)
    }
  }

  /// The screens of the contest that is open: what is about sheets only where there are any.
  func tabs(_ state: CompetitionState) -> [Screen] {
    let hasSheets = state.contest(contestNumber)?.hasSheets ?? false
    return Screen.tabs.filter { hasSheets || !$0.isAboutSheets || $0 == screen }
  }

  func drawFoot(on frame: inout Frame, _ state: CompetitionState) {
    frame.fill(row: footTop + 1, column: 0, width: size.columns, height: 2, role: .text)
    frame.line(row: footTop, column: 0, width: size.columns)
    if let shown = shownMessage(state) {
      // A sentence that is longer than the line takes the rule above it as well: none is cut where it matters.
      let lines = Wrapping.lines(say(shown.text), width: size.columns - 2)
      let first = lines.count > 1 ? footTop : footTop + 1
      frame.fill(row: first, column: 0, width: size.columns, role: .text)
      for (at, line) in lines.prefix(2).enumerated() {
        let isLast = at == 1 && lines.count > 2
        let text = isLast ? Width.cut(line + "…", to: size.columns - 2) : line
        frame.put(text, row: first + at, column: 1, width: size.columns - 2, role: shown.role)
      }
    }
    drawKeys(on: &frame, state)
  }

  /// What the line for messages says: what is refused now, what is not saved, what was just done, what stands.
  private func shownMessage(_ state: CompetitionState) -> Message? {
    // What was typed is nobody's business while the desk is locked.
    guard lock == nil else { return unsaved.map { Message(Words.notSaved($0.failure), .alarm) } }
    if let message, message.tone == .alarm || unsaved == nil { return message }
    if let unsaved { return Message(Words.notSaved(unsaved.failure), .alarm) }
    if typedDigits == nil || screen != .entry && screen != .secondKeying {
      if let readOnly { return Message(Words.readOnly(readOnly), .alarm) }
      if let spaceLow { return Message(Words.spaceLow(spaceLow), .alarm) }
    }
    return entryMessage(state)
  }

  /// The keys that work here, as many as fit; the ones that work everywhere always stand at the end.
  private func drawKeys(on frame: inout Frame, _ state: CompetitionState) {
    let row = footTop + 2
    let last = hintsAtTheEnd(state)
    // Behind the last hint stand the two blanks that part it from the next.
    let end = size.columns + 2 - last.reduce(0) { $0 + width(of: $1) }
    var column = 1
    for hint in hints(state) {
      guard column + width(of: hint) <= end else { break }
      column += draw(hint, row: row, column: column, on: &frame)
    }
    for hint in last { column += draw(hint, row: row, column: column, on: &frame) }
  }

  private func width(of hint: KeyHint) -> Int { Width.of(say(hint.cap)) + Width.of(say(hint.label)) + 3 }

  private func draw(_ hint: KeyHint, row: Int, column: Int, on frame: inout Frame) -> Int {
    let cap = frame.put(say(hint.cap), row: row, column: column, role: .key)
    frame.put(say(hint.label), row: row, column: column + cap + 1, role: .hint)
    return width(of: hint)
  }
}

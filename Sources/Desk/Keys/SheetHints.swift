internal import Competition

extension Desk {
  /// What works where sheets are keyed: among the piles, on a sheet, in a cell, while a code is typed.
  func sheetHints(isClosed: Bool) -> [KeyHint] {
    guard page.face == .sheet else { return KeyTable.piles.map(\.hint) }
    if page.jump != nil { return KeyTable.jump.map(\.hint) }
    if page.typed != nil { return KeyTable.sheetTyping.map(\.hint) }
    let isFirst = page.keying == .first
    return KeyTable.sheet.filter { binding in
      (!isClosed || binding.command?.recordsNothing ?? (readOnly == nil)) && (isFirst || binding.command != .explain)
    }.map(\.hint)
  }

  /// What works on the screen of the second keying.
  func secondKeyingHints(_ state: CompetitionState) -> [KeyHint] {
    let isClosed = isClosed(state)
    let parts = KeyTable.parts.map(\.hint)
    switch secondKeying.tab {
    case .keying:
      return sheetHints(isClosed: isClosed) + (secondKeying.page.isTyping ? [] : parts)
    case .progress:
      let samples = !isClosed && state.contest(contestNumber)?.drawsSample ?? false
      return KeyTable.progress.filter { samples || $0.command != .sample }.map(\.hint) + parts
    case .differences:
      guard !secondKeying.differences.isEmpty else { return parts }
      return KeyTable.differences.filter { !isClosed || $0.command?.recordsNothing ?? false }.map(\.hint) + parts
    case .papers:
      return KeyTable.papers.filter { !isClosed || $0.command?.recordsNothing ?? false }.map(\.hint) + parts
    }
  }

  /// Every key of that screen, for the help.
  var secondKeyingKeys: [KeyHint] {
    switch secondKeying.tab {
    case .progress: KeyTable.progress.map(\.hint) + KeyTable.parts.map(\.hint)
    case .keying: sheetKeys + KeyTable.parts.map(\.hint)
    case .differences: KeyTable.differences.map(\.hint) + KeyTable.parts.map(\.hint)
    case .papers: KeyTable.papers.map(\.hint) + KeyTable.parts.map(\.hint)
    }
  }

  /// Every key where sheets are keyed, for the help.
  var sheetKeys: [KeyHint] { page.face == .piles ? KeyTable.piles.map(\.hint) : KeyTable.sheet.map(\.hint) }

  /// What works among the cases of judges too far apart, and among the penalties.
  func rulingHints(isClosed: Bool) -> [KeyHint] {
    let parts = KeyTable.rulingParts.map(\.hint)
    switch rulingPart {
    case .ties:
      guard ruling.tie != nil else { return parts }
      return KeyTable.ruling.filter { !isClosed || $0.command != .pick && $0.command != .putBack }.map(\.hint) + parts
    case .spreads:
      guard !spreads.cases.isEmpty else { return parts }
      return KeyTable.spreads.filter { !isClosed || $0.command != .settle }.map(\.hint) + parts
    case .penalties:
      let some = KeyTable.penalties.filter { $0.command == .give || !penalties.rows.isEmpty }
      return some.filter { !isClosed || $0.command?.recordsNothing ?? false }.map(\.hint) + parts
    }
  }
}

extension SheetCommand {
  /// Whether this only looks and moves.
  fileprivate var recordsNothing: Bool {
    switch self {
    case .down, .nextLacking, .jump, .piles, .explain, .nextSheet, .previousSheet, .move: true
    case .undo: false
    }
  }
}

extension DifferencesCommand {
  /// Whether this only looks and moves.
  fileprivate var recordsNothing: Bool {
    switch self {
    case .explain, .move: true
    case .first, .second, .other, .undo: false
    }
  }
}

extension PapersCommand {
  /// Whether this only looks and moves.
  fileprivate var recordsNothing: Bool {
    switch self {
    case .left, .right, .move: true
    case .count, .pileAsDue, .allAsDue: false
    }
  }
}

extension PenaltiesCommand {
  /// Whether this only looks and moves.
  fileprivate var recordsNothing: Bool {
    switch self {
    case .explain, .move: true
    case .give, .recount, .takeBack: false
    }
  }
}

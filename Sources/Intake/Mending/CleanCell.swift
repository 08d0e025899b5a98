/// A cell's text as it can be taken, and what had to be done for it.
struct CleanCell {
  /// The text: in form C, without control or invisible characters, without needless spaces.
  private(set) var text: String
  /// What was done, each kind once; empty when the cell is as it was written.
  private(set) var mends: [Mend] = []

  /// Cleans what no cell may have, whatever its column.
  init(_ raw: String) {
    text = raw
    guard raw.unicodeScalars.contains(where: { !CleanCell.isPlain($0) }) else { return }
    mend(.composed, \.inNormalFormC)
    mend(.control) { Invisible.withoutControls($0) }
    mend(.invisible) { Invisible.withoutFormats($0) }
    mend(.spaces) { text in
      text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
    }
  }

  /// Changes the text and remembers it when something came of it.
  ///
  /// Compares scalars: to `String` é and e with an accent are the same.
  mutating func mend(_ mend: Mend, _ change: (String) -> String) {
    let changed = change(text)
    guard !changed.unicodeScalars.elementsEqual(text.unicodeScalars) else { return }
    text = changed
    if !mends.contains(mend) { mends.append(mend) }
  }

  /// Most cells have only these and need no second look.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."~", "\u{4E00}"..."\u{9FFF}", "\u{FF01}"..."\u{FF5E}": true
    default: false
    }
  }
}

extension CleanCell {
  /// A person's name: no spaces between Chinese characters or around the middle dot, one between other words.
  static func name(_ raw: String) -> CleanCell {
    var cell = CleanCell(raw)
    cell.mend(.fullWidth) { FullWidth.folded($0) { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
    cell.mend(.middleDot) { NameSpelling.withOneMiddleDot($0) }
    cell.mend(.spaces) { NameSpelling.withoutInnerSpaces($0) }
    return cell
  }

  /// An entry number: no spaces at all, ASCII where it can be.
  static func entry(_ raw: String) -> CleanCell {
    var cell = CleanCell(raw)
    cell.mend(.fullWidth) { FullWidth.folded($0) }
    cell.mend(.textMarker) { SpreadsheetText.withoutMarker($0) }
    cell.mend(.spaces) { $0.filter { $0 != " " } }
    return cell
  }

  /// An identity number or another document: as an entry number, and a small x is the X.
  static func identity(_ raw: String) -> CleanCell {
    var cell = CleanCell.entry(raw)
    cell.mend(.smallX) { text in
      text.count == 18 && text.hasSuffix("x") ? text.dropLast() + "X" : text
    }
    return cell
  }

  /// A day: ASCII digits, and a point where an input method left a full stop.
  static func day(_ raw: String) -> CleanCell {
    var cell = CleanCell(raw)
    cell.mend(.fullWidth) { FullWidth.folded($0) }
    cell.mend(.textMarker) { SpreadsheetText.withoutMarker($0) }
    cell.mend(.point) { String($0.map { $0 == "。" ? "." : $0 }) }
    return cell
  }

  /// A mark: no spaces, ASCII digits, and a point where an input method left a full stop.
  static func mark(_ raw: String) -> CleanCell {
    var cell = CleanCell(raw)
    cell.mend(.fullWidth) { FullWidth.folded($0) }
    cell.mend(.textMarker) { SpreadsheetText.withoutMarker($0) }
    cell.mend(.point) { String($0.map { $0 == "。" ? "." : $0 }) }
    cell.mend(.spaces) { $0.filter { $0 != " " } }
    return cell
  }

  /// A heading or a name of a thing: an apostrophe goes only where it stands before a sign that spreadsheet programs
  /// take for the beginning of a formula.
  static func label(_ raw: String) -> CleanCell {
    var cell = CleanCell(raw)
    cell.mend(.textMarker) { text in
      text.count > 1 && text.hasPrefix("'") && "=+-@".contains(text[text.index(after: text.startIndex)])
        ? String(text.dropFirst()) : text
    }
    return cell
  }
}

internal import CNcursesw

/// Byte sequences that ncurses does not send by itself, and those that undo everything after a crash.
enum Modes {
  /// Asks for pastes in brackets and, if wanted, for the mouse with coordinates in decimal.
  static func on(mouse: Bool) -> String {
    "\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")
  }

  /// Undoes `on`.
  static func off(mouse: Bool) -> String {
    (mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l"
  }

  /// Plain style, visible cursor, normal screen: from the terminal's description, which must be set up.
  static func restore(mouse: Bool) -> String {
    off(mouse: mouse) + ["sgr0", "cnorm", "rmcup"].map { capability($0) }.joined() + clear
  }

  /// Clears a terminal that has no second screen: else names and marks would stay behind, and the prompt among them.
  static var clear: String { capability("rmcup").isEmpty ? capability("clear") : "" }

  /// A string of the terminal's description without its padding (`$<5>`); empty where it has none.
  static func capability(_ name: String) -> String {
    guard let found = nc_capability(name) else { return "" }
    var text = ""
    var isPadding = false
    for scalar in String(cString: found).unicodeScalars {
      if scalar == "$" { isPadding = true }
      if !isPadding { text.unicodeScalars.append(scalar) }
      if scalar == ">" { isPadding = false }
    }
    return text
  }
}

import Foundation

/// What stands on a terminal's screen, as text.
struct Screen {
  let text: String
  let cursor: (column: Int, row: Int)
  /// Whether this is the screen programs draw on, which leaves the shell's as it was.
  let isAlternate: Bool

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
  }

  /// Whether a text stands on it, within one line.
  func shows(_ text: String) -> Bool { self.text.contains(text) }

  /// The line that begins with a text, blanks before it aside.
  func line(beginning start: String) -> String? { lines.first { $0.hasPrefix(start) } }

  /// The last line: the keys that work here.
  var keyBar: String { lines.last { !$0.isEmpty } ?? "" }

  /// The character the cursor is on.
  var underCursor: Character? {
    guard lines.indices.contains(cursor.row) else { return nil }
    let row = text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
    var column = 0
    return row.first { character in
      defer { column += character.isWide ? 2 : 1 }
      return column == cursor.column
    }
  }

  /// How many records the bar counts as saved.
  var saved: Int? {
    ["● 已存 ", "● saved "].lazy.compactMap { label in
      self.text.range(of: label).flatMap { Int(self.text[$0.upperBound...].prefix(while: \.isNumber)) }
    }.first
  }
}

/// What should have been on a screen, and what was there instead.
struct NotShown: Error, CustomStringConvertible {
  let what: String
  let screen: String
  let line: Int

  var description: String { "line \(line): waited for “\(what)”, but the screen is\n\(screen)" }
}

/// Waits for something that another process does; nothing here asks how long it took.
func patiently(
  _ condition: () throws -> Bool, orElse failure: () -> any Error = { NotShown(what: "an end", screen: "", line: 0) }
) async throws {
  let start = ContinuousClock.now
  while try !condition() {
    guard ContinuousClock.now - start < .seconds(15) else { throw failure() }
    try await Task.sleep(for: .milliseconds(20))
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

extension Character {
  /// Whether it takes two columns: enough to tell Chinese from everything else on these screens.
  fileprivate var isWide: Bool { unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false }
}

/// One line of text being typed, with the caret at its end.
struct LineEditor: Hashable, Sendable {
  private(set) var text = ""
  let isSecret: Bool

  init(_ text: String = "", isSecret: Bool = false) {
    self.text = text
    self.isSecret = isSecret
  }

  mutating func type(_ addition: String) {
    let plain = addition.filter { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } }
    text += plain.prefix(max(0, Self.longest - text.count))
  }

  mutating func erase() { _ = text.popLast() }

  mutating func replace(with text: String) { self.text = text }

  /// What the screen shows: a passphrase never.
  var shown: String { isSecret ? String(repeating: "•", count: text.count) : text }

  /// What counts: blanks around it do not.
  var value: String {
    isSecret ? text : String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// A line of the form holds so many characters; records bound texts again, in bytes.
  private static let longest = 300
}

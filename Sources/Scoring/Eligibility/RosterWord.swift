/// A cell of a roster as its writer meant it: without blanks around it.
struct RosterWord: Hashable, Sendable {
  let text: String

  init(_ raw: String) {
    let start = raw.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    text = end.map { String(start[...$0]) } ?? ""
  }

  var isEmpty: Bool { text.isEmpty }

  /// Whether the cell is this word or holds it: 事业单位工勤人员（二级） is 工勤人员.
  func holds(_ word: String) -> Bool {
    !word.isEmpty && text.contains(word)
  }
}

/// The part of a workbook that holds the strings its sheets share.
final class SharedStrings: PartReader {
  /// What stands at a place.
  enum Found {
    case text(String)
    /// More than `Limits.cellBytes`: a fault only of a cell that has it.
    case tooLong
  }

  let root = "sst"
  private var strings: [Found] = []
  private var runs = RichText()

  /// What stands at a place; `nil` where nothing does.
  subscript(place: Int) -> Found? {
    strings.indices.contains(place) ? strings[place] : nil
  }

  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem) {
    guard element == "si" else { return }
    guard strings.count < Limits.sharedItems else { throw .workbook(.tooLarge(.sharedStrings)) }
    runs = RichText()
  }

  func end(_ element: String, in parent: String, _ text: [UInt8]) {
    switch element {
    case "t": runs.take(text, in: parent)
    case "si": strings.append(runs.isTooLong ? .tooLong : .text(runs.text))
    case _: break
    }
  }
}

/// A text in one piece or in runs of different looks; how it is pronounced is no part of it.
struct RichText {
  /// The runs put together; those after one with which the text is too long are left out.
  private(set) var text = ""

  /// Whether no cell may be so long.
  var isTooLong: Bool { text.utf8.count > Limits.cellBytes }

  /// Takes the text of an element `t`; characters that are spelled out stand in one run.
  mutating func take(_ run: [UInt8], in parent: String) {
    guard parent != "rPh", !isTooLong else { return }
    text += EscapedText.decoded(run)
  }
}

/// The part of a workbook that holds the strings its sheets share.
final class SharedStrings: PartReader {
  let root = "sst"
  private var strings: [String?] = []
  private var runs = RichText()

  /// A string by its place; `nil` where there is none.
  ///
  /// - Throws: Nothing: one that is longer than a cell may be is `.tooLong`.
  subscript(place: Int) -> Found? {
    guard strings.indices.contains(place) else { return nil }
    return strings[place].map { .text($0) } ?? .tooLong
  }

  /// What stands at a place.
  enum Found {
    case text(String)
    /// More than `Limits.cellBytes`: a fault only of a cell that has it.
    case tooLong
  }

  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem) {
    guard element == "si" else { return }
    guard strings.count < Limits.sharedItems else { throw .workbook(.tooLarge(.sharedStrings)) }
    runs = RichText()
  }

  func end(_ element: String, in parent: String, _ text: [UInt8]) {
    switch element {
    case "t": runs.take(text, in: parent)
    case "si": strings.append(runs.bytes.count <= Limits.cellBytes ? EscapedText.decoded(runs.bytes) : nil)
    case _: break
    }
  }
}

/// A text in one piece or in runs of different looks; how it is pronounced is no part of it.
struct RichText {
  /// The runs put together, as they are spelled in the file; cut off where no cell may be so long.
  private(set) var bytes: [UInt8] = []

  /// Takes the text of an element `t`.
  mutating func take(_ text: [UInt8], in parent: String) {
    guard parent != "rPh", bytes.count <= Limits.cellBytes else { return }
    bytes += text
  }
}

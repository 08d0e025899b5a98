internal import CTypesetting

/// Measures Chinese type and makes one PDF.
final class Press {
  private let press: OpaquePointer

  /// A press for pages of a size.
  init(_ page: PageGeometry) throws(PaperProblem) {
    var problem = caipan_type_problem()
    guard let press = caipan_press_open(Int32(page.width), Int32(page.height), &problem) else {
      throw PaperProblem(problem, bytes: 0)
    }
    self.press = press
  }

  deinit { caipan_press_close(press) }

  /// What the PDF says about itself; `created` is a moment as statements spell it.
  func tell(title: String, keywords: String, created: String) {
    caipan_press_tell(press, title, keywords, "caipan", created.prefix(19) + "+08:00")
  }

  /// The width of a text on one line; control characters are none of it (`String.printed`).
  func width(_ text: String, _ lettering: Lettering) -> Length {
    var text = text
    return text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        Length(caipan_press_width(press, lettering.face.name, Int32(lettering.size), $0.baseAddress, $0.count))
      }
    }
  }

  /// The text in lines of at most some width; its own line feeds end lines.
  func lines(_ text: String, _ lettering: Lettering, width: Length) -> [SetLine] {
    text.lines.flatMap { $0.parts(of: Self.longest) }.flatMap { line in
      let natural = self.width(line, lettering)
      return natural <= width ? [SetLine(text: line, width: natural)] : broken(line, lettering, width: width)
    }
  }

  /// The width of the longest of a text's lines.
  func natural(_ text: String, _ lettering: Lettering) -> Length {
    text.lines.reduce(0) { max($0, $1.utf8.count > Self.longest ? pt(10_000) : width($1, lettering)) }
  }

  /// The longest line given to pango, in bytes: its whole numbers of 32 bits end at some 70,000 characters.
  private static let longest = 30_000

  private func broken(_ line: String, _ lettering: Lettering, width: Length) -> [SetLine] {
    var line = line
    // More lines than characters there cannot be.
    var ends = [Int](repeating: 0, count: line.utf8.count)
    let count = line.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        caipan_press_break(
          press, lettering.face.name, Int32(lettering.size), $0.baseAddress, $0.count, Int32(width), &ends, ends.count)
      }
    }
    let bytes = Array(line.utf8)
    var start = 0
    return ends.prefix(count).map { end in
      defer { start = end }
      let text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self).withoutTrailingBlanks
      return SetLine(text: text, width: self.width(text, lettering))
    }
  }

  /// Draws a page and ends it.
  func turn(_ page: [Ink]) {
    for ink in page { draw(ink) }
    caipan_press_turn(press)
  }

  private func draw(_ ink: Ink) {
    switch ink {
    case .fill(let grey, let x, let y, let width, let height):
      caipan_press_fill(press, Int32(grey), Int32(x), Int32(y), Int32(width), Int32(height))
    case .text(var text, let lettering, let grey, let x, let baseline):
      text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          caipan_press_text(
            press, lettering.face.name, Int32(lettering.size), Int32(grey), Int32(x), Int32(baseline), $0.baseAddress,
            $0.count)
        }
      }
    }
  }

  /// Ends the PDF.
  func finish() throws(PaperProblem) -> [UInt8] {
    var problem = caipan_type_problem()
    var length = 0
    guard let bytes = caipan_press_finish(press, &length, &problem) else { throw PaperProblem(problem, bytes: 0) }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }
}

extension String {
  /// The text in parts of at most so many bytes, no character cut.
  fileprivate func parts(of bytes: Int) -> [String] {
    guard utf8.count > bytes else { return [self] }
    var parts = [""]
    for scalar in unicodeScalars {
      if parts[parts.count - 1].utf8.count + 4 > bytes { parts.append("") }
      parts[parts.count - 1].unicodeScalars.append(scalar)
    }
    return parts
  }
}

/// A line of set type.
struct SetLine {
  let text: String
  let width: Length
}

extension PaperProblem {
  /// What the typesetting libraries report; `bytes` is the size of a code that did not fit.
  init(_ problem: caipan_type_problem, bytes: Int) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    switch problem.status {
    case CAIPAN_TYPE_NO_LIBRARY: self = .noLibrary(text(problem.what), package: text(problem.package))
    case CAIPAN_TYPE_NO_FONT: self = .noChineseFont(package: text(problem.package))
    case CAIPAN_TYPE_TOO_LONG: self = .codeTooLong(bytes: bytes)
    default: self = .library(text(problem.what), says: text(problem.says))
    }
  }
}

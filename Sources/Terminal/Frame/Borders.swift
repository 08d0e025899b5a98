/// The characters that lines are drawn with.
public enum Borders: Hashable, Sendable {
  /// `─ │ ┌ ┬ ┼`, which every Chinese font and terminal has; some fonts draw them two columns wide.
  case drawn
  /// `- | +`, for terminals and fonts where the drawn ones break the columns.
  case ascii
}

/// The arms of a piece of a line.
struct Arms: OptionSet, Hashable {
  let rawValue: UInt8

  static let up = Arms(rawValue: 1)
  static let down = Arms(rawValue: 2)
  static let left = Arms(rawValue: 4)
  static let right = Arms(rawValue: 8)
  static let across: Arms = [.left, .right]
  static let upright: Arms = [.up, .down]

  private static let drawn: [Unicode.Scalar: Arms] = [
    "─": across, "│": upright,
    "┌": [.down, .right], "┐": [.down, .left], "└": [.up, .right], "┘": [.up, .left],
    "├": [.up, .down, .right], "┤": [.up, .down, .left], "┬": [.down, .left, .right], "┴": [.up, .left, .right],
    "┼": [.up, .down, .left, .right],
  ]
  private static let glyphs: [Arms: Glyph] = Dictionary(
    uniqueKeysWithValues: drawn.map { ($1, Glyph(base: $0.value, width: 1)) })

  /// The arms of the line piece a cell shows; none when it shows something else.
  init(of glyph: Glyph) {
    self = Unicode.Scalar(glyph.base).flatMap { Arms.drawn[$0] } ?? []
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The line piece with these arms; one arm alone is drawn as a whole line.
  var glyph: Glyph {
    Arms.glyphs[self] ?? (isDisjoint(with: .across) ? Arms.upright : .across).glyph
  }
}

extension Glyph {
  /// The same piece of a line or of a bar in ASCII; any other glyph unchanged.
  var inASCII: Glyph {
    let arms = Arms(of: self)
    if arms.isEmpty { return Glyph.blocks[base].map { Glyph(base: $0.value, width: 1) } ?? self }
    let letter: Unicode.Scalar = arms == .across ? "-" : arms == .upright ? "|" : "+"
    return Glyph(base: letter.value, width: 1)
  }

  /// What bars and small distributions are drawn with, the lowest first, and ASCII that is as much darker each time.
  private static let blocks: [UInt32: Unicode.Scalar] = {
    let drawn = "▁▂▃▄▅▆▇█▌▐▒░◄►".unicodeScalars.map(\.value)
    return Dictionary(uniqueKeysWithValues: zip(drawn, ".:-=+*%#==~.<>".unicodeScalars))
  }()
}

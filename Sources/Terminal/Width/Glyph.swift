internal import CTerminal

/// What one cell shows: a character that takes one or two columns, and the marks on it.
///
/// Three marks are kept, which is room for every living script's letters; a name with forty marks on one letter
/// (each of them "valid") must not climb over its neighbours. The limit of ncurses is four.
struct Glyph: Hashable {
  /// Up to three combining code points of 21 bits each, the first in the lowest bits, 0 for none.
  private(set) var marks: UInt64 = 0
  /// The code point that takes the columns.
  let base: UInt32
  /// 1 or 2.
  let width: UInt8

  static let marksKept = 3
  static let blank = Glyph(base: 0x20, width: 1)
  static let replacement = Glyph(base: 0xFFFD, width: 1)

  init(base: UInt32, width: UInt8) {
    self.base = base
    self.width = width
  }

  /// Puts one more combining code point on the glyph; one beyond the limit is left out.
  mutating func add(mark: UInt32) {
    for place in 0..<Glyph.marksKept where (marks >> (21 * UInt64(place))) & 0x1F_FFFF == 0 {
      marks |= UInt64(mark) << (21 * UInt64(place))
      return
    }
  }

  /// The code points, the base first.
  var scalars: [UInt32] {
    var all = [base]
    var rest = marks
    while rest != 0 {
      all.append(UInt32(rest & 0x1F_FFFF))
      rest >>= 21
    }
    return all
  }
}

/// The glyphs of a text, cleaned: what may not reach the screen comes out as U+FFFD.
///
/// A cell holds what every terminal agrees on. So the parts of an emoji family are shown one after the other instead
/// of joined (terminals differ between two and eight columns), and variation selectors 15 and 16 and skin tones, which
/// some terminals widen and others do not, are left out.
struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  mutating func next() -> Glyph? {
    guard let scalar = ahead else { return nil }
    ahead = scalars.next()
    if scalar.isASCII, let after = ahead, after.isASCII {
      return scalar.value < 0x20 || scalar.value == 0x7F ? .replacement : Glyph(base: scalar.value, width: 1)
    }
    let columns = caipan_width(scalar.value)
    guard columns >= 0 else { return .replacement }
    // A mark with nothing to stand on stands on a blank.
    var glyph = columns == 0 ? .blank : Glyph(base: scalar.value, width: UInt8(columns))
    if columns == 0 { put(mark: scalar, on: &glyph) }
    while let mark = ahead, caipan_width(mark.value) == 0 || isSkinTone(mark, on: glyph) {
      put(mark: mark, on: &glyph)
      ahead = scalars.next()
    }
    return glyph
  }

  private func put(mark: Unicode.Scalar, on glyph: inout Glyph) {
    switch mark.value {
    case 0xFE0E, 0xFE0F, 0x1F3FB...0x1F3FF: break
    // The joiners shape Arabic and Indic letters; on a wide character they could only join emoji.
    case 0x200C, 0x200D: if glyph.width == 1 { glyph.add(mark: mark.value) }
    case let mark: glyph.add(mark: mark)
    }
  }

  private func isSkinTone(_ scalar: Unicode.Scalar, on glyph: Glyph) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value) && glyph.base >= 0x1F000
  }
}

/// A look brought down to what the terminal has: colour numbers as ncurses counts them, -1 for the terminal's own.
struct Pen: Hashable {
  var foreground: Int
  var background: Int
  var attributes: Attributes

  /// The pen for a look on a terminal of that depth.
  ///
  /// Nothing that differs may become equal by losing colours: without colours another background than that of plain
  /// text becomes reverse; with eight, bright becomes bold, a text that would take its background's colour becomes
  /// black or white, and a grey on the terminal's own background the terminal's own text colour.
  ///
  /// - Parameters:
  ///   - look: what the theme says.
  ///   - plain: what the theme says of plain text.
  ///   - depth: the colours there are.
  init(_ look: Look, plain: Look, depth: ColourDepth) {
    attributes = look.attributes
    foreground = look.foreground.number(at: depth)
    background = look.background.number(at: depth)
    switch depth {
    case .mono:
      if look.background != plain.background { attributes.insert(.reverse) }
    case .basic, .bright:
      if depth == .basic, case .palette(8...15) = look.foreground { attributes.insert(.bold) }
      let isGrey = foreground == 0 || foreground == 7 || foreground == 15
      if background == -1, isGrey { foreground = -1 }
      if foreground == background, look.foreground != look.background, background >= 0 {
        foreground = RGB(palette: background).isLight ? 0 : 7
      }
    case .palette, .direct:
      break
    }
  }
}

extension Colour {
  /// The number ncurses knows the colour by; -1 for the terminal's own.
  func number(at depth: ColourDepth) -> Int {
    switch (self, depth) {
    case (.terminal, _), (_, .mono): return -1
    // An RGB terminal takes 0 to 7 for the basic colours and everything above for red, green and blue.
    case (.palette(let index), .direct): return index < 8 ? Int(index) : RGB(palette: Int(index)).packed
    case (.rgb(let red, let green, let blue), .direct): return RGB(Int(red), Int(green), Int(blue)).packed
    case (.palette(let index), .palette): return Int(index)
    case (.palette(let index), .bright) where index < 16: return Int(index)
    case (.palette(let index), .basic) where index < 8: return Int(index)
    // Bright black is a grey: white is nearer to what it is for than black.
    case (.palette(8), .basic): return 7
    case (.palette(let index), .basic) where index < 16: return Int(index) - 8
    case (.palette(let index), _): return RGB(palette: Int(index)).reduced(to: depth)
    case (.rgb(let red, let green, let blue), _): return RGB(Int(red), Int(green), Int(blue)).reduced(to: depth)
    }
  }
}

extension RGB {
  /// The number of an RGB terminal; never one of the eight that mean the basic colours.
  fileprivate var packed: Int { max(8, red << 16 | green << 8 | blue) }

  /// The first sixteen of a palette are the owner's to change, so where there are more, those are chosen.
  fileprivate func reduced(to depth: ColourDepth) -> Int {
    depth >= .palette ? nearest(in: 16..<256) : nearest(in: 0..<depth.rawValue)
  }
}

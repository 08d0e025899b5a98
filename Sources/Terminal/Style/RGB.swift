/// Red, green and blue from 0 to 255, as integers that can be calculated with.
struct RGB: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  /// What an xterm shows for a palette colour, unless its owner has changed the first sixteen.
  init(palette index: Int) {
    switch index {
    case ..<16:
      self = RGB.basic[max(0, index)]
    case ..<232:
      let levels = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      self.init(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    default:
      let grey = 8 + 10 * (min(index, 255) - 232)
      self.init(grey, grey, grey)
    }
  }

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Whether black is the better text colour on it.
  var isLight: Bool { 2 * red + 5 * green + blue >= 8 * 128 }

  /// The palette colour of the range that looks most like it.
  func nearest(in range: Range<Int>) -> Int {
    range.min { distance(to: RGB(palette: $0)) < distance(to: RGB(palette: $1)) } ?? 0
  }

  /// Green weighs most and red least, roughly as the eye does.
  private func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  private static let basic: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}

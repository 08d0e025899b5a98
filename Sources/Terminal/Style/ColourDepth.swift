/// How many colours there are to draw with.
public enum ColourDepth: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// None: bold, reverse and underline only, and no colour sequence is sent at all.
  case mono = 0
  /// The eight basic ones.
  case basic = 8
  /// The basic ones and their bright twins.
  case bright = 16
  /// The palette of an xterm.
  case palette = 256
  /// Every red, green and blue.
  case direct = 16_777_216

  /// The depth of a terminal whose description counts so many colours.
  public init(colours: Int) {
    self = ColourDepth.allCases.last { $0.rawValue <= colours } ?? .mono
  }

  /// Fewer colours come before more.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A colour as a theme names it, before it is brought down to what the terminal has.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background, whatever the person has set.
  case terminal
  /// One of the 256 of an xterm: 0–7 the basic ones, 8–15 bright, a 6×6×6 cube, 24 greys.
  case palette(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// Why there is no screen to draw on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input is not a terminal.
  case inputIsNoTerminal
  /// Standard output is not a terminal.
  case outputIsNoTerminal
  /// The terminal has no description under the name in TERM; empty when TERM is not set.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor (TERM=dumb).
  case cannotPlaceCursor(name: String)
  /// The system refused the terminal's settings or a pipe with this errno; EBUSY when another `Terminal` is open.
  case refused(errno: Int32)
}

/// One thing that came in.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// A text that was pasted, in one piece; line ends are "\n", control characters other than tab are left in it.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has a new size, in columns and rows.
  case resize(Size)
  /// The program is asked to end (SIGTERM, SIGINT, SIGQUIT), or the terminal is gone (SIGHUP); exit with 128 + signal.
  case ended(signal: Int)
  /// Another thread called for attention through a `Waker`.
  case woken
}

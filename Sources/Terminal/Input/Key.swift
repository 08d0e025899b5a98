/// A key as it was pressed, freed of the terminal's ways to spell it.
///
/// Shift, Ctrl and Alt on a named key are not told apart from the key alone: terminals disagree too much about them.
public enum Key: Hashable, Sendable {
  /// A character that was typed, by an input method too.
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// Ctrl and a lower-case letter, a blank, or one of `\ ] ^ _`; Ctrl-C comes here too and ends nothing by itself.
  case control(Character)
  /// Alt and an ASCII letter.
  case alt(Character)
}

/// Why a text is no plan of prizes; a prize is named by its place in the text, from 1.
public enum PrizePlanProblem: Error, Hashable, Sendable {
  /// No prize at all.
  case empty
  /// More prizes than a plan may have.
  case tooManyPrizes(atMost: Int)
  /// The prize is not written NAME:SHARE or NAME:SHARE:YUAN.
  case shape(prize: Int)
  /// The name is empty, longer than so many characters, or holds characters that can't be printed.
  case name(prize: Int, atMost: Int)
  /// Another prize has the same name.
  case nameTwice(prize: Int, first: Int)
  /// The share is no whole number from 1 on, up to a bound.
  case count(prize: Int, atMost: Int)
  /// The share is no whole percentage from 1 to 100.
  case percent(prize: Int)
  /// The sum is no whole number of yuan from 1 on, up to a bound.
  case yuan(prize: Int, atMost: Int)
}

/// Why a paper can't be made of a contest now.
public enum PaperLack: Hashable, Sendable {
  /// No rule of the rulebook asks for it, at this stage or of such a contest.
  case notAsked
  case noContestants
  case noScheme
  case noJudges
  case noDraw
  /// No codes are laid.
  case noCodes
  /// Codes are still closed: the paper would tell whose they are.
  case codesClosed
  /// A code list is its keeper's: this layer belongs to somebody else.
  case notKeeper(layer: Int)
  case noSheetKeyed
  /// Marks are missing.
  case notComplete
  /// No two are equal on anything that would need more than the total.
  case noTies
  case noAwards
  /// Questions are open without whose answers it can't be said whether there is anything to list.
  case questionsOpen
  /// The stage leads nowhere.
  case noNextStage
  case noCertificates
  /// Nothing was signed before this.
  case noEarlierSignOff
}

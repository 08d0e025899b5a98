/// What can be wrong with a member of a rulebook.
public enum RulebookFault: Hashable, Sendable {
  /// The text is longer than a rulebook may be.
  case tooLong(mostBytes: Int)
  /// The text is no JSON.
  case notJSON(JSONProblem)
  /// The value is of another kind; null would do too where `orNull` says so.
  case wrongKind(expected: Kind, orNull: Bool = false)
  /// The member has to be there.
  case missing
  /// No rule has this name: it would be passed over in silence.
  case unknownMember
  /// `format` does not say "caipan-rulebook".
  case notARulebook
  /// The format's version is none from 1 to the newest this program knows.
  case otherVersion(newest: Int)
  /// The text is empty.
  case emptyText
  /// The text has a control character or a line break in it.
  case controlCharacter
  /// Not 1…64 lower-case ASCII letters, digits and hyphens, or it begins with a hyphen.
  case badIdentifier
  /// The identifier means something else already.
  case reservedIdentifier
  /// Not a day of the calendar as YYYY-MM-DD.
  case badDate
  /// Not a number of at most two decimals, without sign and exponent.
  case badDecimal
  /// Not a whole number, without sign and exponent.
  case badInteger
  /// A whole number outside these limits.
  case outOfRange(ClosedRange<Int>)
  /// Not above 0, or above the highest mark of the component.
  case offScale(highest: Mark)
  /// An array of nothing, so that the rule would be about nothing.
  case emptyArray
  /// An array of more elements than a rulebook may have.
  case tooMany(most: Int)
  /// The same stands already at this path.
  case repeats(String)
  /// Exactly one of these members has to be there, or to be filled.
  case exactlyOne(of: [String])
  /// It lies before its start, which is the member of this name.
  case endBeforeStart(String)
  /// The member can only be true.
  case notTrue
  /// What stands beside it has no use for the member: null, or 0, belongs there.
  case notUsed
  /// Not one of the words that can stand here.
  case unknownWord(oneOf: [String])
  /// The number of a clause that was quoted before.
  case clauseTwice
  /// A clause that `clauses` does not quote.
  case clauseNotQuoted(String)
  /// The identifier of no component.
  case noSuchComponent(String)
  /// The identifier of no component and no measure.
  case noSuchColumn(String)
  /// The component weighs less than the notice demands.
  case weightUnderLimit(WeightLimit)
  /// The tie chain does not end with the ruling, and ranks are not shared.
  case rulingMissing
  /// Something stands behind the ruling, which settles everything.
  case rulingNotLast
  /// Ranks are shared, so that there is nothing to rule on.
  case rulingWithSharedRanks
  /// The rules do not make a scheme.
  case scheme(SchemeFault)
  /// The rules beyond the scheme contradict each other.
  case provisions(ProvisionsFault)

  /// A kind of JSON value that a member has to be.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case object, array, text, number, textOrNumber, trueOrFalse
  }
}

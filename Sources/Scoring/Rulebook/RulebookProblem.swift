/// Where and why a text is no rulebook.
public struct RulebookProblem: Error, Hashable, Sendable {
  /// The member at fault: "ties[1].key"; empty for the text as a whole.
  public let path: String
  /// What is wrong with it.
  public let fault: RulebookFault

  /// A fault of the member at a path.
  public init(path: String, fault: RulebookFault) {
    self.path = path
    self.fault = fault
  }
}

/// What can be wrong with a member of a rulebook.
public enum RulebookFault: Hashable, Sendable {
  /// The text is longer than a rulebook may be.
  case tooLong(mostBytes: Int)
  /// The text is no JSON.
  case notJSON(JSONProblem)
  /// The value is of another kind.
  case wrongKind(expected: Kind)
  /// The member has to be there.
  case missing
  /// No rule has this name: it would be passed over in silence.
  case unknownMember
  /// `format` does not say "caipan-rulebook".
  case notARulebook
  /// The format's version is one this program does not know.
  case otherVersion(known: Int)
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

  /// A kind of JSON value that a member has to be.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case object, array, text, textOrNull, number, numberOrNull, trueOrFalse
  }
}

/// Why a signature in a journal does not count.
public enum SignatureFault: Hashable, Sendable {
  case noSuchContest
  /// Nobody who may sign was enrolled at that point.
  case noHeadReferee
  /// The contest was sealed already.
  case sealedAlready
  /// A reopening of a contest that was not sealed.
  case notSealed
  /// A result by code where no codes were laid.
  case noCodes
  /// So much was open that a result can't be signed.
  case open(Int)
  /// The statement says something else than the journal at that point: the first such line, by its first word.
  case statement(line: String)
  /// The bytes were not signed with the head referee's key.
  case signature
}

extension CompetitionState {
  /// What is wrong with a signature that comes next in the journal; `nil` where it counts.
  func fault(of signed: SignedStatement, _ act: SignatureOnRecord.Act, _ number: Int) -> SignatureFault? {
    guard let contest = contest(number) else { return .noSuchContest }
    guard let referee = headReferee, let key = referee.key else { return .noHeadReferee }
    let time = Statement.time(of: signed.statement) ?? ""
    let expected: String?
    switch act {
    case .signOff:
      guard contest.seal == nil else { return .sealedAlready }
      let open = contest.openItems.count
      guard open == 0 else { return .open(open) }
      expected = Statement.signOff(of: contest, in: self, signer: referee, time: time)
    case .codedSignOff:
      guard !contest.codes.layers.isEmpty else { return .noCodes }
      guard contest.outermostSeal == nil else { return .sealedAlready }
      let open = contest.codedOpenItems.count
      guard open == 0 else { return .open(open) }
      expected = Statement.codedSignOff(of: contest, in: self, signer: referee, time: time)
    case .reopen(let reason):
      guard contest.outermostSeal != nil else { return .notSealed }
      expected = Statement.reopening(of: contest, in: self, reason: reason, signer: referee, time: time)
    }
    guard let expected else { return .noHeadReferee }
    if let line = Self.firstDifference(between: expected, and: signed.statement) { return .statement(line: line) }
    return signatureHolds(signed.signature, over: signed.statement, key: key.publicKey) ? nil : .signature
  }

  /// The first word of the first line in which a statement is not the expected one; compared by bytes, as signatures are.
  private static func firstDifference(between expected: String, and given: String) -> String? {
    guard !expected.utf8.elementsEqual(given.utf8) else { return nil }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = given.split(separator: "\n", omittingEmptySubsequences: false)
    let different = wanted.indices.first { line in
      !found.indices.contains(line) || !wanted[line].utf8.elementsEqual(found[line].utf8)
    }
    return different.map { String(wanted[$0].prefix { $0 != " " }) } ?? ""
  }
}

extension CompetitionState {
  func signOff(_ number: Int, _ signed: SignedStatement) throws(Refusal) -> Record {
    let contest = try unsealedContest(number)
    let open = contest.openItems
    guard open.isEmpty else { throw .open(open) }
    try check(signed) { referee, time in
      Statement.signOff(of: contest, in: self, signer: referee, time: time)
    }
    return .signOff(contest: number, signed)
  }

  /// The result by code is signed once everything about its sheets and judges is settled; theory may still be missing.
  func signCoded(_ number: Int, _ signed: SignedStatement) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard !contest.codes.layers.isEmpty else { throw .nothingToDecode }
    if let seal = contest.codedSeal { throw .codedSealed(by: seal.signer) }
    let open = contest.codedOpenItems
    guard open.isEmpty else { throw .open(open) }
    try check(signed) { referee, time in
      Statement.codedSignOff(of: contest, in: self, signer: referee, time: time)
    }
    return .codedSignOff(contest: number, signed)
  }

  func reopen(_ number: Int, _ reason: String, _ signed: SignedStatement) throws(Refusal) -> Record {
    guard let contest = contest(number) else { throw .noSuchContest }
    guard contest.outermostSeal != nil else { throw .notSealed }
    try bounded(reason, .reason)
    try check(signed) { referee, time in
      Statement.reopening(of: contest, in: self, reason: reason, signer: referee, time: time)
    }
    return .reopen(contest: number, reason: reason, signed)
  }

  /// A statement counts only if it is, to the byte, the one this journal gives now, under the head referee's key.
  private func check(_ signed: SignedStatement, _ statement: (Person, String) -> String?) throws(Refusal) {
    guard let referee = headReferee, let key = referee.key else { throw .noHeadReferee }
    guard let time = Statement.time(of: signed.statement), Moment.isSpelling(time),
      let expected = statement(referee, time), expected.utf8.elementsEqual(signed.statement.utf8)
    else { throw .statementStale }
    guard signatureHolds(signed.signature, over: signed.statement, key: key.publicKey) else { throw .signatureWrong }
  }
}

internal import Competition
internal import Journal

extension Recorder {
  /// Signs a contest off, in the head referee's name.
  func signOff(_ contest: Contest, _ passphrase: String, by person: String) throws(OperationFailure) -> Table.Done {
    let open = contest.openItems
    if let seal = contest.seal { throw .refused(.sealed(by: seal.signer)) }
    guard open.isEmpty else { throw .refused(.open(open)) }
    let number = contest.setUp.contest
    let signed = try sign(passphrase, by: person) { state, referee, time in
      state.contest(number).flatMap { Statement.signOff(of: $0, in: state, signer: referee, time: time) }
    }
    return try act(.signOff(contest: number, signed), by: person)
  }

  /// Signs the result by code, in the head referee's name.
  func signCoded(_ contest: Contest, _ passphrase: String, by person: String) throws(OperationFailure) -> Table.Done {
    guard !contest.codes.layers.isEmpty else { throw .refused(.nothingToDecode) }
    if let seal = contest.codedSeal { throw .refused(.codedSealed(by: seal.signer)) }
    let open = contest.codedOpenItems
    guard open.isEmpty else { throw .refused(.open(open)) }
    let number = contest.setUp.contest
    let signed = try sign(passphrase, by: person) { state, referee, time in
      state.contest(number).flatMap { Statement.codedSignOff(of: $0, in: state, signer: referee, time: time) }
    }
    return try act(.signCoded(contest: number, signed), by: person)
  }

  /// Opens a sealed contest again, in the head referee's name.
  func reopen(
    _ contest: Contest, _ reason: String, _ passphrase: String, by person: String
  ) throws(OperationFailure) -> Table.Done {
    guard contest.outermostSeal != nil else { throw .refused(.notSealed) }
    guard !reason.isEmpty else { throw .refused(.reasonNeeded) }
    let number = contest.setUp.contest
    let signed = try sign(passphrase, by: person) { state, referee, time in
      state.contest(number).flatMap {
        Statement.reopening(of: $0, in: state, reason: reason, signer: referee, time: time)
      }
    }
    return try act(.reopen(contest: number, reason: reason, signed), by: person)
  }

  /// Chooses a PIN; the first one in the person's own name, since nobody else's word stands for it.
  func choosePIN(
    _ name: String, _ pin: String, _ reason: String, by person: String
  ) throws(OperationFailure) -> Table.Done {
    let sealed: SealedPIN
    do throws(PINProblem) { sealed = try SealedPIN.make(pin: pin) } catch { throw .pin(error) }
    let isFirst = folder.state.person(name)?.pin == nil
    return try act(.choosePIN(name: name, sealed, reason: reason), by: person.isEmpty && isFirst ? name : person)
  }

  /// Signs what the journal gives now; the signer's name is on record before, as the statement names the last record.
  private func sign(
    _ passphrase: String, by person: String, _ statement: (CompetitionState, Person, String) -> String?
  ) throws(OperationFailure) -> SignedStatement {
    // A trial asks nobody for a signature: what it needs lifted it lifts by itself.
    guard !folder.isTrial else { throw .operation(.notOnTrial) }
    guard let referee = folder.state.headReferee, let key = referee.key else { throw .refused(.noHeadReferee) }
    if !person.isEmpty, folder.state.person(person) == nil {
      try saved { () throws(ActFailure) in try folder.enrol(person) }
    }
    guard let text = statement(folder.state, referee, Moment.text(WallClock.milliseconds)) else {
      throw .refused(.noHeadReferee)
    }
    let signature = try keyed { () throws(KeyProblem) in try key.sign(text, passphrase: passphrase) }
    return SignedStatement(statement: text, signature: signature)
  }
}

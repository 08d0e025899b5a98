internal import Competition
internal import Desk
internal import Journal

// What takes a passphrase.
extension Session {
  func enrol(_ name: String, _ passphrase: String, _ reason: String) -> Event {
    do throws(KeyProblem) {
      let key = try SealedKey.make(passphrase: passphrase)
      return act(.enrol(name: name, duty: .headReferee, key: key, reason: reason))
    } catch {
      return .keyFailed(error)
    }
  }

  /// Signs a contest's statement, or with a reason its reopening, with the head referee's key.
  func sign(_ number: Int, _ passphrase: String, reopening reason: String?) -> Event {
    guard let reason else {
      return sign(number, passphrase, Statement.signOff) { .signOff(contest: number, $0) }
    }
    return sign(number, passphrase) { contest, state, referee, time in
      Statement.reopening(of: contest, in: state, reason: reason, signer: referee, time: time)
    } intent: {
      .reopen(contest: number, reason: reason, $0)
    }
  }

  /// Signs the result by code, before the codes are opened.
  func signCoded(_ number: Int, _ passphrase: String) -> Event {
    sign(number, passphrase, otherwise: .nothingToDecode, Statement.codedSignOff) { .signCoded(contest: number, $0) }
  }

  private func sign(
    _ number: Int, _ passphrase: String, otherwise: Refusal = .notSealed,
    _ statement: (Contest, CompetitionState, Person, String) -> String?, intent: (SignedStatement) -> Intent
  ) -> Event {
    let state = state
    let time = Moment.text(clock.now().wall)
    guard let referee = state.headReferee, let key = referee.key, let contest = state.contest(number) else {
      return .refused(.noHeadReferee, .undo(contest: number))
    }
    guard let statement = statement(contest, state, referee, time) else {
      return .refused(otherwise, .undo(contest: number))
    }
    do throws(KeyProblem) {
      let signature = try key.sign(statement, passphrase: passphrase)
      return act(intent(SignedStatement(statement: statement, signature: signature)), by: referee.name)
    } catch {
      return .keyFailed(error)
    }
  }
}

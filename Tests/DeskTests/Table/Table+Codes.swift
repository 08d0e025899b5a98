import Competition
import Journal

@testable import Desk

// What the session does for codes and PINs, with seeds that can be told beforehand.
extension Table {
  /// The seed the session would make by chance.
  static let seed = "8c6f1d2a"

  func sown(_ seed: String) -> String { seed.isEmpty ? Self.seed : seed }

  func signCoded(_ number: Int, _ passphrase: String) -> Event {
    guard let referee = state.headReferee, let key = referee.key, passphrase == Self.passphrase else {
      return .keyFailed(.wrongPassphrase)
    }
    let time = Moment.text(StillClock().now().wall)
    guard let statement = Statement.codedSignOff(of: contest, in: state, signer: referee, time: time),
      let signature = try? key.sign(statement, passphrase: passphrase)
    else { return .keyFailed(.damaged) }
    return act(
      .signCoded(contest: number, SignedStatement(statement: statement, signature: signature)), by: referee.name)
  }

  func choosePIN(_ name: String, _ pin: String, _ reason: String) -> Event {
    do throws(PINProblem) {
      let sealed = try SealedPIN.make(pin: pin)
      let person = state.person(name)?.pin == nil ? name : desk.person
      return act(.choosePIN(name: name, sealed, reason: reason), by: person)
    } catch {
      return .pinFailed(error)
    }
  }

  /// Waits after the third slip, as the session does; nobody is patient here, so the slips are counted by themselves.
  func checkPIN(_ name: String, _ pin: String) -> Event {
    guard let sealed = state.person(name)?.pin else { return .pinAccepted(name: name) }
    let waiting = patience.wait(name, at: 0)
    guard waiting == 0 else { return .pinRefused(name: name, wait: waiting) }
    do throws(PINProblem) {
      if try sealed.opens(pin) { return .pinAccepted(name: name) }
    } catch {
      return .pinFailed(error)
    }
    patience.slipped(name, at: 0)
    return .pinRefused(name: name, wait: patience.wait(name, at: 0))
  }
}

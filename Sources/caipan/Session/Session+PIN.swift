internal import Competition
internal import Desk
internal import Journal

// Who may take the keyboard.
extension Session {
  /// Seals a PIN and records it; the first one in the person's own name, since nobody else's word stands for it.
  func choosePIN(_ name: String, _ pin: String, _ reason: String) -> Event {
    do throws(PINProblem) {
      let sealed = try SealedPIN.make(pin: pin)
      let person = state.person(name)?.pin == nil ? name : desk.person
      return act(.choosePIN(name: name, sealed, reason: reason), by: person)
    } catch {
      return .pinFailed(error)
    }
  }

  /// Checks a PIN, unless too many were tried just now.
  func checkPIN(_ name: String, _ pin: String) -> Event {
    guard let sealed = state.person(name)?.pin else { return .pinAccepted(name: name) }
    let waiting = patience.wait(name, at: clock.now().boot)
    guard waiting == 0 else { return .pinRefused(name: name, wait: waiting) }
    do throws(PINProblem) {
      guard try sealed.opens(pin) else {
        patience.slipped(name, at: clock.now().boot)
        return .pinRefused(name: name, wait: patience.wait(name, at: clock.now().boot))
      }
      patience.passed(name)
      return .pinAccepted(name: name)
    } catch {
      return .pinFailed(error)
    }
  }
}

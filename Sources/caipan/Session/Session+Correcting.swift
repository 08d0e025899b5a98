internal import Competition
internal import Desk
internal import Journal

// A correction of what is sealed: reopenings first, each on the disk before what follows it.
extension Session {
  /// Lifts the seals that stand in the way of a correction, and records it.
  ///
  /// What would be refused, and a wrong passphrase, leave the seal as it is. Each record is synced by itself, since of
  /// two in one write a power cut could tear the first and leave the second. A cut, or a full disk, between them leaves
  /// the contest reopened and uncorrected, and says so: the same form then only corrects.
  func correct(_ intent: Intent, in number: Int, reason: String, _ passphrase: String) -> Event {
    let reopenings: Int
    do throws(Refusal) {
      reopenings = try state.consequences(of: intent, by: desk.person).reopenings
    } catch {
      return .refused(error, intent)
    }
    for _ in 0..<reopenings {
      let reopened = sign(number, passphrase, reopening: reason)
      guard case .recorded = reopened else { return reopened }
    }
    let recorded = act(intent)
    guard case .recorded = recorded else { return recorded }
    return .corrected(intent)
  }
}

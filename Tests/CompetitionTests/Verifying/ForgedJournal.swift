import CSodium
import Journal
import Scoring
import SimulatedDisk
import Testing

@testable import Competition

/// A journal that is written record by record, past everything `decide` would refuse.
final class ForgedJournal {
  private(set) var state = CompetitionState()
  private(set) var lines: [Line] = []
  private let disk = SimulatedDisk(seed: 1)
  private var journal: Journal

  /// A contest of two contestants who are keyed whole, and a head referee.
  init(keyed: Bool = true, rulebook: String = Rules.plain.source, event: String = "咖啡师") throws {
    journal = try Journal.create(
      in: "game", competition: "2026-test", name: "A1", program: "test", disk: disk)
    for line in try journal.lines(0..<2) { see(line) }
    state.settle()
    try act(
      .found(
        title: "西承技弈", rulebook: rulebook, ContestSetUp(contest: 1, event: event, stage: .final)))
    try act(
      .register(contest: 1, [Contestant(entry: "001", name: "王晓燕"), Contestant(entry: "002", name: "赵磊")], from: nil))
    guard keyed else { return }
    for (entry, mark) in [("001", 8650), ("002", 7800)] {
      for component in ["theory", "practical"] {
        try act(
          .key(
            contest: 1, entry: entry, component: component, .mark(Mark(hundredths: mark)), replacing: [], reason: ""))
      }
    }
  }

  /// Does what the table may do.
  func act(_ intent: Intent, by person: String = "") throws {
    for record in try state.decide(intent, by: person) { try append(record, by: person) }
  }

  /// Writes a record whatever it says; answers its number.
  @discardableResult
  func append(_ record: Record, by person: String = "") throws -> Int {
    try append(record.entry(by: person))
  }

  @discardableResult
  func append(_ entry: Entry) throws -> Int {
    let line = try journal.append(entry)
    see(line)
    return line.seq
  }

  /// Ends the program and starts it again.
  func restart() throws {
    journal.close()
    let seen = lines.count
    journal = try Journal.open(in: "game", program: "test", disk: disk) { line in
      if line.seq >= seen { self.see(line) }
    }
  }

  /// What the check finds.
  var verification: Verification {
    var verification = Verification()
    for line in lines { verification.take(line) }
    verification.finish()
    return verification
  }

  private func see(_ line: Line) {
    lines.append(line)
    state.replay(line)
  }
}

/// A signing key whose seed is not sealed: the tests sign without the second that Argon2id takes.
struct TestKey {
  private let secret: [UInt8]
  let sealed: SealedKey

  init(seed: UInt8) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&open, &secret, [UInt8](repeating: seed, count: Int(crypto_sign_SEEDBYTES)))
    self.secret = secret
    let nothing = [16, 24, 48].map { String(repeating: "00", count: $0) }
    sealed = SealedKey(
      publicKey: hex(open), passes: 1, memory: 8192, salt: nothing[0], nonce: nothing[1], box: nothing[2])
  }

  func sign(_ statement: String) -> SignedStatement {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    let message = Array(statement.utf8)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return SignedStatement(statement: statement, signature: hex(signature))
  }
}

import CSodium
import Testing

@testable import Competition

// The head referee.
extension Arena {
  static let signed = "2026-08-14T17:03:11.120+08:00"
  static let signedAgain = "2026-08-18T09:30:00.000+08:00"

  /// Passes what only warns, and signs.
  func sign(at time: String = Arena.signed) throws {
    try passWarnings()
    let referee = try #require(state.headReferee)
    let statement = try #require(Statement.signOff(of: try contest(), in: state, signer: referee, time: time))
    try act(.signOff(contest: 1, ArenaKey.referee.sign(statement)), by: Self.referee)
  }

  /// Opens a signed contest again.
  func reopen(_ reason: String = "申诉成立", at time: String = Arena.signedAgain) throws {
    let referee = try #require(state.headReferee)
    let statement = try #require(
      Statement.reopening(of: try contest(), in: state, reason: reason, signer: referee, time: time))
    try act(.reopen(contest: 1, reason: reason, ArenaKey.referee.sign(statement)), by: Self.referee)
  }

  private func passWarnings() throws {
    for item in try contest().openItems {
      guard case .warning(let rule, let contestant) = item else { continue }
      let entry = try contestant.map { try contest().roster[$0].entry }
      try act(.waive(contest: 1, rule: rule, entry: entry, reason: "组委会批准"), by: Self.referee)
    }
  }
}

/// A signing key whose seed is not sealed, which saves the second that stretching a passphrase takes.
struct ArenaKey {
  static let referee = ArenaKey(seed: 1)

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

internal import CSodium

/// What a person's PIN is checked against: Argon2id (libsodium's *interactive*) of the PIN and a salt.
///
/// It keeps honest people apart at one keyboard. Four to eight digits are soon tried by whoever has the journal.
public struct SealedPIN: Hashable, Sendable {
  /// Argon2id's number of passes.
  public let passes: Int
  /// Argon2id's memory in bytes.
  public let memory: Int
  /// The salt, 16 bytes as hex.
  public let salt: String
  /// What the PIN stretches to, 32 bytes as hex.
  public let check: String

  /// How many digits a PIN may have.
  public static let digits = 4...8

  /// Seals a PIN of 4 to 8 digits; takes a tenth of a second and 64 MiB, by design.
  public static func make(pin: String) throws(PINProblem) -> SealedPIN {
    guard digits.contains(pin.utf8.count), pin.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .notDigits(digits)
    }
    guard sodium_init() >= 0 else { throw .noMemory }
    let salt = Stretching.random(Int(crypto_pwhash_SALTBYTES))
    let passes = Int(crypto_pwhash_OPSLIMIT_INTERACTIVE)
    let memory = Int(crypto_pwhash_MEMLIMIT_INTERACTIVE)
    guard let check = Stretching.key(pin, salt: salt, passes: passes, memory: memory, bytes: checkBytes) else {
      throw .noMemory
    }
    return SealedPIN(passes: passes, memory: memory, salt: hex(salt), check: hex(check))
  }

  /// Whether a PIN is the one that was sealed.
  public func opens(_ pin: String) throws(PINProblem) -> Bool {
    guard sodium_init() >= 0 else { throw .noMemory }
    guard let salt = bytes(hex: salt, count: Int(crypto_pwhash_SALTBYTES)),
      let expected = bytes(hex: check, count: Self.checkBytes), isBearable
    else { throw .damaged }
    // No PIN is longer, and nobody waits for a pasted page to be stretched.
    guard Self.digits.contains(pin.utf8.count) else { return false }
    guard let found = Stretching.key(pin, salt: salt, passes: passes, memory: memory, bytes: Self.checkBytes) else {
      throw .noMemory
    }
    return sodium_memcmp(found, expected, Self.checkBytes) == 0
  }

  /// Whether the costs can be borne: they come from a journal, which may be hostile.
  var isBearable: Bool { Stretching.isBearable(passes: passes, memory: memory) }

  private static let checkBytes = 32
}

/// Why a PIN could not be made or checked.
public enum PINProblem: Error, Hashable, Sendable {
  /// A PIN is made of so many digits, and of nothing else.
  case notDigits(ClosedRange<Int>)
  /// What the journal has of the PIN is none that this program made.
  case damaged
  case noMemory
}

import CSodium
import Journal
import Testing

@testable import Competition

@Suite struct SignatureTests {
  /// RFC 8032, 7.1, tests 1 and 2, whose messages are texts.
  @Test(
    "the signatures of RFC 8032 hold, and no others",
    arguments: [
      (
        "", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
          + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "r", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ),
    ])
  func knownAnswers(message: String, key: String, signature: String) {
    #expect(signatureHolds(signature, over: message, key: key))
    #expect(!signatureHolds(signature, over: message + " ", key: key))
    for place in [0, 1, 63, 64, 127] { #expect(!signatureHolds(turned(signature, place), over: message, key: key)) }
    for place in [0, 63] { #expect(!signatureHolds(signature, over: message, key: turned(key, place))) }
    for bad in ["", String(signature.dropLast(2)), signature + "00", signature.uppercased()] {
      #expect(!signatureHolds(bad, over: message, key: key))
    }
    for bad in ["", String(key.dropLast(2)), key + "00", key.uppercased(), String(repeating: "0", count: 64)] {
      #expect(!signatureHolds(signature, over: message, key: bad))
    }
  }

  @Test("the head referee's key signs what the libsodium of any other program accepts")
  func sealedKey() throws {
    let made = try SealedKey.make(passphrase: "一帆风顺 2026")
    #expect(made.passes == Int(crypto_pwhash_OPSLIMIT_MODERATE))
    #expect(made.memory == Int(crypto_pwhash_MEMLIMIT_MODERATE))
    // As the journal gives it back.
    let record = Record.enrolSigner(name: "张伟", duty: .headReferee, key: made, reason: "")
    #expect(try Record(kind: record.kind, body: record.entry(by: "").body[...]) == record)

    let statement = "caipan-journal/1 sign-off\n裁判长\n"
    let signature = try made.sign(statement, passphrase: "一帆风顺 2026")
    let message = Array(statement.utf8)
    let (key, signed) = (
      try #require(bytes(hex: made.publicKey, count: 32)), try #require(bytes(hex: signature, count: 64))
    )
    #expect(crypto_sign_verify_detached(signed, message, UInt64(message.count), key) == 0)
    #expect(crypto_sign_verify_detached(signed, message, UInt64(message.count - 1), key) != 0)
    #expect(signatureHolds(signature, over: statement, key: made.publicKey))
  }

  @Test("a key that was sealed elsewhere opens here with its passphrase, and with no other")
  func passphrases() throws {
    let key = try CheapKey(passphrase: "correct horse").sealed
    let signature = try key.sign("text", passphrase: "correct horse")
    #expect(signatureHolds(signature, over: "text", key: key.publicKey))
    for wrong in ["correct hors", "correct horse ", "Correct horse", "", "correct\u{0}horse"] {
      #expect(throws: KeyProblem.wrongPassphrase) { try key.sign("text", passphrase: wrong) }
    }
    #expect(throws: KeyProblem.tooShort(atLeast: 6)) { try SealedKey.make(passphrase: "五") }
    #expect(throws: KeyProblem.tooShort(atLeast: 6)) { try SealedKey.make(passphrase: "12345") }
  }

  @Test("a key that was altered in the journal signs nothing")
  func altered() throws {
    let cheap = try CheapKey(passphrase: "correct horse")
    let good = cheap.sealed
    for bad in [
      cheap.with(salt: turned(good.salt, 0)), cheap.with(nonce: turned(good.nonce, 0)),
      cheap.with(box: turned(good.box, 95)),
      cheap.with(passes: 2),
    ] {
      #expect(throws: KeyProblem.wrongPassphrase) { try bad.sign("text", passphrase: "correct horse") }
    }
    for bad in [
      cheap.with(publicKey: turned(good.publicKey, 0)), cheap.with(salt: "00"), cheap.with(nonce: "zz"),
      cheap.with(box: ""),
      // What would take gigabytes or minutes is not tried.
      cheap.with(passes: 0), cheap.with(passes: .max), cheap.with(memory: 1 << 40), cheap.with(memory: -1),
      cheap.with(memory: 0),
    ] {
      #expect(throws: KeyProblem.damaged) { try bad.sign("text", passphrase: "correct horse") }
    }
  }

  /// A text of hex with one digit changed.
  private func turned(_ hex: String, _ place: Int) -> String {
    var digits = Array(hex)
    digits[place] = digits[place] == "0" ? "1" : "0"
    return String(digits)
  }
}

/// A key sealed as JOURNAL.md has it, by the test itself and at the least cost Argon2id takes.
private struct CheapKey {
  let sealed: SealedKey

  init(passphrase: String) throws {
    let (seed, salt, nonce) = (
      [UInt8](repeating: 7, count: 32), [UInt8](repeating: 8, count: 16), [UInt8](repeating: 9, count: 24)
    )
    var wrapping = [UInt8](repeating: 0, count: 32)
    let text = Array(passphrase.utf8).map { CChar(bitPattern: $0) }
    let done = crypto_pwhash(
      &wrapping, 32, text, UInt64(text.count), salt, 1, 8192, crypto_pwhash_ALG_ARGON2ID13)
    try #require(done == 0)
    var box = [UInt8](repeating: 0, count: 48)
    crypto_secretbox_easy(&box, seed, 32, nonce, wrapping)
    var key = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(&key, &secret, seed)
    sealed = SealedKey(
      publicKey: hex(key), passes: 1, memory: 8192, salt: hex(salt), nonce: hex(nonce), box: hex(box))
  }

  func with(
    publicKey: String? = nil, passes: Int? = nil, memory: Int? = nil, salt: String? = nil, nonce: String? = nil,
    box: String? = nil
  ) -> SealedKey {
    SealedKey(
      publicKey: publicKey ?? sealed.publicKey, passes: passes ?? sealed.passes, memory: memory ?? sealed.memory,
      salt: salt ?? sealed.salt, nonce: nonce ?? sealed.nonce, box: box ?? sealed.box)
  }
}

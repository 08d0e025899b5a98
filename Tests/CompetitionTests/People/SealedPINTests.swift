import CSodium
import Journal
import Testing

@testable import Competition

@Suite struct SealedPINTests {
  @Test("a PIN opens what was sealed with it, and no other does")
  func opens() throws {
    let sealed = try SealedPIN.make(pin: "0427")
    #expect(sealed.passes == Int(crypto_pwhash_OPSLIMIT_INTERACTIVE))
    #expect(sealed.memory == Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
    #expect(try sealed.opens("0427"))
    for wrong in ["0428", "427", "00427", "", "0427 ", "04270427", "一二三四"] { #expect(try !sealed.opens(wrong)) }
    // The same PIN twice is two salts.
    #expect(try SealedPIN.make(pin: "0427").salt != sealed.salt)
  }

  @Test("what is recorded is Argon2id of PIN and salt, as any other program makes it")
  func otherProgram() throws {
    let salt = [UInt8](repeating: 8, count: 16)
    var check = [UInt8](repeating: 0, count: 32)
    let pin = Array("135790".utf8).map { CChar(bitPattern: $0) }
    let done = crypto_pwhash(&check, 32, pin, UInt64(pin.count), salt, 1, 8192, crypto_pwhash_ALG_ARGON2ID13)
    try #require(done == 0)
    let sealed = SealedPIN(passes: 1, memory: 8192, salt: hex(salt), check: hex(check))
    #expect(try sealed.opens("135790"))
    #expect(try !sealed.opens("135791"))
  }

  @Test("a PIN has four to eight digits", arguments: ["", "123", "123456789", "12a4", "１２３４", "12 34", "-123"])
  func digits(_ pin: String) {
    #expect(throws: PINProblem.notDigits(4...8)) { try SealedPIN.make(pin: pin) }
  }

  @Test("costs that nobody can bear, and what no program has written, are not tried")
  func hostile() {
    let zeros = [16, 32].map { String(repeating: "00", count: $0) }
    for (passes, memory, salt, check) in [
      (0, 8192, zeros[0], zeros[1]), (17, 8192, zeros[0], zeros[1]), (.max, 8192, zeros[0], zeros[1]),
      (1, 8191, zeros[0], zeros[1]), (1, 1 << 40, zeros[0], zeros[1]), (1, .max, zeros[0], zeros[1]),
      (1, 8192, "zz", zeros[1]), (1, 8192, zeros[0], ""),
    ] {
      let sealed = SealedPIN(passes: passes, memory: memory, salt: salt, check: check)
      #expect(throws: PINProblem.damaged) { try sealed.opens("0427") }
    }
  }

  @Test("a record with such costs is none")
  func record() throws {
    let zeros = [16, 32].map { String(repeating: "00", count: $0) }
    func read(_ memory: Int) throws(RecordProblem) -> Record {
      let pin = SealedPIN(passes: 1, memory: memory, salt: zeros[0], check: zeros[1])
      let record = Record.pin(PINRecord(name: "李敏", pin: pin, reason: ""))
      return try Record(kind: record.kind, body: record.entry(by: "").body[...])
    }
    _ = try read(8192)
    #expect(throws: RecordProblem.value(member: "memory")) { try read(1 << 40) }
  }
}

import Journal
import Testing

@testable import Competition

@Suite struct ChoosingPINTests {
  private static let sealed = [1, 2].map { pin in
    SealedPIN(
      passes: 1, memory: 8192, salt: String(repeating: "0\(pin)", count: 16), check: String(repeating: "00", count: 32))
  }

  @Test("people choose their own PIN and change it")
  func own() throws {
    let hall = try Hall.withPeople([])
    #expect(hall.state.person("李敏")?.pin == nil)
    try hall.act(.choosePIN(name: "李敏", Self.sealed[0], reason: ""), by: "李敏")
    #expect(hall.state.person("李敏")?.pin == Self.sealed[0])
    try hall.act(.choosePIN(name: "李敏", Self.sealed[1], reason: ""), by: "李敏")
    #expect(hall.state.person("李敏")?.pin == Self.sealed[1])
    #expect(hall.state.person("王芳")?.pin == nil)
    try hall.restart()
    #expect(hall.state.person("李敏")?.pin == Self.sealed[1])
  }

  @Test("another's PIN is changed by the head referee alone, with a reason")
  func others() throws {
    let hall = try Hall.withPeople([])
    let intent = Intent.choosePIN(name: "李敏", Self.sealed[0], reason: "忘了")
    hall.refuses(intent, .otherDuty(.headReferee), by: "王芳")
    hall.refuses(intent, .personNeeded)
    hall.refuses(.choosePIN(name: "李敏", Self.sealed[0], reason: " "), .reasonNeeded, by: "张伟")
    hall.refuses(.choosePIN(name: "无名", Self.sealed[0], reason: "忘了"), .notEnrolled("无名"), by: "张伟")
    try hall.act(intent, by: "张伟")
    #expect(hall.state.person("李敏")?.pin == Self.sealed[0])
    // Once another head referee is there, the one before is nobody's keeper any more.
    try hall.enrolReferee("何平", TestKey(seed: 2), reason: "张伟离场")
    hall.refuses(intent, .otherDuty(.headReferee), by: "张伟")
  }

  @Test("a PIN of somebody who is not enrolled changes nothing, and is noted; verifying refuses it")
  func forged() throws {
    let hall = try Hall.withPeople([])
    let line = try hall.slipIn(.pin(PINRecord(name: "无名", pin: Self.sealed[0], reason: "")))[0]
    #expect(hall.state.strays.map(\.seq) == [line.seq])
    #expect(try hall.faults() == [RecordFault(seq: line.seq, what: .refused(.personNeeded))])
  }
}

extension Hall {
  /// What verifying the journal finds.
  func faults() throws -> [RecordFault] {
    var verification = Verification()
    for line in try lines() { verification.take(line) }
    verification.finish()
    return verification.faults
  }
}

import CSodium
import Journal
import Scoring
import Testing

@testable import Competition

@Suite struct StatementTests {
  @Test("the statement, line by line as JOURNAL.md gives it")
  func signOff() throws {
    let hall = try Hall(["018", "017"])
    try hall.key("017", "86.50", "92.00")
    try hall.key("018", "78.00", "91.50")
    try hall.enrolReferee()
    let lines = try hall.lines()
    let last = try #require(lines.last)
    // 78.00 × 30 % + 91.50 × 70 % = 23.40 + 64.05.
    let table =
      "1\t017\t选手017\t单位\t86.50\t92.00\t90.35\tcompeted\t\t\n2\t018\t选手018\t单位\t78.00\t91.50\t87.45\tcompeted\t\t\n"
    let rules = lines.filter { ["rulebook", "contest"].contains($0.kind) }.map { $0.text + "\n" }.joined()
    #expect(
      try hall.statement()
        == """
        caipan-journal/1 sign-off
        competition 2026-xichengjiyi
        scope 咖啡师 final
        station \(hall.folder.station.id) seq \(last.seq) head \(last.hash.hex)
        rules \(digest(rules))
        table \(digest(table)) rows 2
        open 0
        signer 张伟 role headReferee key \(Hall.refereeKey.sealed.publicKey)
        time 2026-08-14T17:03:11.120+08:00

        """)
  }

  @Test("the reopening's statement names the seal and the reason")
  func reopening() throws {
    let hall = try Hall.sealed()
    let last = try #require(try hall.lines().last)
    #expect(last.kind == "signOff")
    #expect(
      try hall.reopening("申诉成立")
        == """
        caipan-journal/1 reopening
        competition 2026-xichengjiyi
        scope 咖啡师 final
        station \(hall.folder.station.id) seq \(last.seq) head \(last.hash.hex)
        sealed \(hall.folder.station.id):\(last.seq)
        reason 申诉成立
        signer 张伟 role headReferee key \(Hall.refereeKey.sealed.publicKey)
        time 2026-08-14T17:03:11.120+08:00

        """)
    try hall.reopen()
    let referee = try #require(hall.state.headReferee)
    #expect(
      Statement.reopening(of: try hall.contest(), in: hall.state, reason: "x", signer: referee, time: Hall.time) == nil)
  }

  @Test("what was signed stands in the journal byte for byte, and the signature holds over it")
  func onRecord() throws {
    let hall = try Hall(["001"])
    try hall.key("001", "86.50", "92.00")
    try hall.enrolReferee()
    let statement = try hall.statement()
    try hall.signOff()
    let line = try #require(try hall.lines().last)
    guard case .signOff(1, let signed) = try Record(kind: line.kind, body: line.body) else {
      return #expect(Bool(false), "\(line.text)")
    }
    #expect(Array(signed.statement.utf8) == Array(statement.utf8))
    let message = Array(signed.statement.utf8)
    let signature = try #require(bytes(hex: signed.signature, count: 64))
    let key = try #require(bytes(hex: Hall.refereeKey.sealed.publicKey, count: 32))
    #expect(crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0)
  }

  @Test("a committee belongs to the scope")
  func scope() {
    let setUp = ContestSetUp(contest: 1, event: "咖啡师", stage: .semifinal, committee: "第二组委会")
    #expect(setUp.scope == "咖啡师 semifinal 第二组委会")
  }

  @Test("whose name looks like the rest of the line is read whole")
  func signer() throws {
    let hall = try Hall(["001"])
    let name = "张 role headReferee key 00 伟"
    try hall.key("001", "86.50", "92.00")
    try hall.enrolReferee(name)
    try hall.act(.signOff(contest: 1, Hall.refereeKey.sign(try hall.statement())))
    #expect(try hall.contest().seal?.signer == name)
    #expect(Statement.signer(of: "signer\n") == nil)
    #expect(Statement.signer(of: "") == nil)
    #expect(Statement.time(of: "times\ntime \n") == "")
  }

  @Test("without a key there is nothing to sign with")
  func noKey() throws {
    let hall = try Hall(["001"])
    try hall.act(.enrol(name: "李敏", duty: .scorekeeper, key: nil, reason: ""))
    let person = try #require(hall.state.person("李敏"))
    #expect(Statement.signOff(of: try hall.contest(), in: hall.state, signer: person, time: Hall.time) == nil)
  }

  /// SHA-256 by libsodium, called by the test itself.
  private func digest(_ text: String) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let bytes = Array(text.utf8)
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

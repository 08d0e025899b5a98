import Foundation
import Testing

@Suite struct VerifyTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002"])
  }

  @Test("a good journal is verified: what was checked, and the head")
  func good() throws {
    let answered = try BuiltProgram.run("verify", final)
    #expect(answered.status == 0)
    #expect(answered.error.isEmpty)
    #expect(answered.lines.last == "verified")
    let journal = try folder.journal(of: final)
    let hash = try #require(journal.last).dropLast(2).suffix(64)
    let head = try #require(answered.lines.first { $0.hasPrefix("record \(journal.count - 1) ") })
    #expect(head.hasSuffix(" \(hash)"))
    #expect(answered.lines[0].hasSuffix("\(journal.count) records, the chain holds"))
    #expect(answered.lines[1] == "acknowledged up to record \(journal.count - 1)")
  }

  @Test("one flipped bit is found, with the record and the byte")
  func flipped() throws {
    let file = try folder.journalFile(of: final)
    var bytes = try Data(contentsOf: file)
    let name = try #require(bytes.firstRange(of: Data("选手002".utf8)))
    let record = bytes[..<name.lowerBound].count { $0 == 0x0A }
    bytes[name.upperBound - 1] ^= 1
    try bytes.write(to: file)
    let answered = try BuiltProgram.run("verify", final)
    #expect(answered.status == 1)
    #expect(answered.error.hasPrefix("caipan: \(final): record \(record), byte "))
    #expect(!answered.lines.contains("verified"))
  }

  @Test("a journal cut at a record's end is found, because more was acknowledged")
  func cut() throws {
    let file = try folder.journalFile(of: final)
    let bytes = try Data(contentsOf: file)
    let count = bytes.count { $0 == 0x0A }
    let end = try #require(bytes.dropLast().lastIndex(of: 0x0A))
    try bytes[...end].write(to: file)
    let answered = try BuiltProgram.run("verify", final)
    #expect(answered.status == 1)
    #expect(answered.error.contains("\(count - 1) records, but record \(count - 1) was acknowledged"))
  }

  @Test("bytes that are no record at the end are found, too")
  func torn() throws {
    let file = try folder.journalFile(of: final)
    let bytes = try Data(contentsOf: file)
    try (bytes + Data(#"{"seq":"#.utf8)).write(to: file)
    let answered = try BuiltProgram.run("verify", final)
    #expect(answered.status == 1)
    #expect(answered.error.contains("the last 7 bytes, from \(bytes.count) on, are no whole record"))
  }

  @Test("verifying changes nothing, not even in a folder that can't be written")
  func readOnly() throws {
    let file = try folder.journalFile(of: final)
    let before = try Data(contentsOf: file)
    #expect(chmod(file.deletingLastPathComponent().path, 0o500) == 0)
    defer { _ = chmod(file.deletingLastPathComponent().path, 0o700) }
    #expect(try BuiltProgram.run("verify", final).status == 0)
    #expect(try Data(contentsOf: file) == before)
  }
}

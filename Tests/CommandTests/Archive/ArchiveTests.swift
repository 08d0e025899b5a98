import Foundation
import Testing

@Suite struct ArchiveTests {
  private let folder: TemporaryFolder
  private let final: String
  private let archive: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002"])
    archive = folder.path("final.zip")
  }

  @Test("an archive is verified, unpacks anywhere, fits its manifest, and its journal is the original")
  func good() throws {
    let made = try BuiltProgram.run("archive", final, archive)
    #expect(made.status == 0, "\(made.error)")
    let verified = try BuiltProgram.run("verify", archive)
    #expect(verified.status == 0, "\(verified.error)")
    #expect(verified.lines.last == "verified")
    let unpacked = folder.path("unpacked")
    _ = try shell("unzip -q \(archive) -d \(unpacked)")
    #expect(try shell("cd \(unpacked) && sha256sum --quiet -c MANIFEST").isEmpty)
    let journal = try folder.journalFile(of: final)
    let copy = "\(unpacked)/journal/\(journal.lastPathComponent)"
    #expect(FileManager.default.contentsEqual(atPath: journal.path, andPath: copy))
    let count = try folder.journal(of: final).count
    #expect(try shell("python3 \(unpacked)/verify.py \(copy)").hasPrefix("\(count) records, head "))
    let names = try shell("cd \(unpacked) && find . -type f").split(separator: "\n")
    #expect(!names.contains { $0.hasSuffix(".key") || $0.hasSuffix(".lock") || $0.hasSuffix(".acked") })
    for name in ["README.txt", "rulebook.json", "calendars/2026.json", "contest-1/papers/INDEX.txt"] {
      #expect(names.contains("./" + name))
    }
    for form in ["pdf", "xlsx", "txt"] { #expect(names.contains("./contest-1/papers/sign-in.\(form)")) }
    let index = try String(contentsOfFile: "\(unpacked)/contest-1/papers/INDEX.txt", encoding: .utf8)
    #expect(index.split(separator: "\n").contains { $0.hasPrefix("draw-record ") && $0.contains("缺：还没有抽签") })
    let mode = try FileManager.default.attributesOfItem(atPath: archive)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("the same journal gives the same bytes, in another zone and language too; another file is not written over")
  func reproducible() throws {
    _ = try BuiltProgram.run("archive", final, archive)
    let (process, typed, _, _) = BuiltProgram.prepared(["archive", final, archive + "2"], locale: "de_DE.UTF-8")
    process.environment?["TZ"] = "America/New_York"
    process.environment?["LC_ALL"] = "de_DE.UTF-8"
    try process.run()
    try typed.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(FileManager.default.contentsEqual(atPath: archive, andPath: archive + "2"))
    #expect(try BuiltProgram.run("archive", final, archive).output.contains("there already, unchanged"))
    _ = try BuiltProgram.run("record", final, input: #"{"op":"contestant","entry":"003","name":"选手003"}"# + "\n")
    let other = try BuiltProgram.run("archive", final, archive)
    #expect(other.status == 1 && other.error.contains("another file of this name is there"))
  }

  @Test("whatever was done to an archive is found, and told")
  func tampered() throws {
    _ = try BuiltProgram.run("archive", final, archive)
    for way in Tampering.allCases {
      let answered = try BuiltProgram.run("verify", try way.applied(to: archive))
      #expect(answered.status == 1, "\(way)")
      #expect(answered.error.contains(way.complaint), "\(way): \(answered.error)")
      #expect(!answered.lines.contains("verified"))
    }
  }

  @Test("what the head referee signed can be checked with openssl alone")
  func signatures() throws {
    let marks = ["001", "002"].flatMap { entry in
      ["theory", "practical"].map { part in
        #"{"op":"mark","entry":"\#(entry)","component":"\#(part)","value":"8\#(entry.suffix(1)).00","by":"李敏"}"#
      }
    }
    let people = [#"{"op":"enrol","name":"张伟","duty":"headReferee","passphrase":"千山万水"}"#]
    let sign = [#"{"op":"signoff","passphrase":"千山万水","by":"张伟"}"#]
    let lines = (people + marks + sign).joined(separator: "\n")
    let recorded = try BuiltProgram.run("record", final, input: lines)
    #expect(recorded.status == 0, "\(recorded.output)")
    _ = try BuiltProgram.run("archive", final, archive)
    let unpacked = folder.path("unpacked")
    _ = try shell("unzip -q \(archive) -d \(unpacked)")
    let said = try shell(
      "cd \(unpacked)/contest-1/signatures && for s in *.sig; do n=${s%.sig}; "
        + "openssl pkeyutl -verify -pubin -inkey $n.pem -rawin -in $n.txt -sigfile $s; done")
    #expect(said == "Signature Verified Successfully\n")
    #expect(try BuiltProgram.run("verify", archive).status == 0)
  }

  private func shell(_ line: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)")
    return String(decoding: printed, as: UTF8.self)
  }
}

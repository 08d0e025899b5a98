import Foundation
import Testing

@Suite struct RecordTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002", "003"])
  }

  private func record(_ operations: String...) throws -> (answers: [[String: Any]], status: Int32, error: String) {
    let answered = try BuiltProgram.run(
      "record", final, input: operations.map { $0 + "\n" }.joined())
    let answers = try answered.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    return (answers, answered.status, answered.error)
  }

  @Test("a receipt is the number and the hash of the record in the file")
  func receipts() throws {
    let (answers, status, error) = try record(
      #"{"op":"mark","entry":"001","component":"theory","value":"86.5","by":"李敏"}"#, "",
      #"{"op":"mark","entry":"001","component":"practical","value":"92"}"#,
      #"{"op":"status","entry":"003","status":"withdrawn"}"#)
    #expect(status == 0)
    #expect(error.isEmpty)
    let journal = try folder.journal(of: final)
    #expect(answers.count == 3)
    for answer in answers {
      let seq = try #require(answer["seq"] as? Int)
      let hash = try #require(answer["h"] as? String)
      #expect(journal[seq].hasPrefix(#"{"seq":\#(seq),"#))
      #expect(journal[seq].hasSuffix(#","h":"\#(hash)"}"#))
    }
    let mark = try #require(answers[0]["seq"] as? Int)
    #expect(journal[mark].contains(#""by":"李敏","k":"mark""#))
    #expect(journal[mark].contains(#""value":"86.50""#))
    #expect(journal[mark - 1].contains(#""by":"","k":"enrol","d":{"name":"李敏","duty":"scorekeeper""#))
    #expect(journal[mark + 1].contains(#""by":"","k":"mark""#))
  }

  @Test("a receipt comes as soon as the record is there, so that a program can wait for it")
  func interactive() throws {
    let (process, typed, output, _) = BuiltProgram.prepared(["record", final])
    try process.run()
    for value in ["70.00", "71.00"] {
      let replaced = value == "71.00" ? #","replaces":\#(try folder.journal(of: final).count - 1),"reason":"r""# : ""
      let operation = #"{"op":"mark","entry":"002","component":"theory","value":"\#(value)"\#(replaced)}"#
      try typed.fileHandleForWriting.write(contentsOf: Data((operation + "\n").utf8))
      let receipt = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      let last = try #require(try folder.journal(of: final).last)
      #expect(last.contains(#""value":"\#(value)""#))
      let object = try JSONSerialization.jsonObject(with: Data(receipt.utf8)) as? [String: Any]
      #expect(last.hasSuffix(#","h":"\#(try #require(object?["h"] as? String))"}"#))
    }
    try typed.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("what is refused is told in its place with a word for programs, and the rest goes on")
  func refusals() throws {
    let (answers, status, error) = try record(
      #"{"op":"mark","entry":"009","component":"theory","value":"80"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"800"}"#,
      "not json",
      #"{"op":"mark","entry":"001","component":"theory","value":"80","event":"茶艺师"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"80","event":"咖啡师","stage":"决赛"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"81"}"#,
      #"{"op":"status","entry":"002","status":"disqualified"}"#,
      #"{"op":"signoff","passphrase":"swordfish"}"#)
    let words = answers.map { $0["why"] as? String }
    #expect(
      words == [
        "noSuchEntry", "offScale", "notJSON", "noSuchContest", nil, "alreadyKeyed", "reasonNeeded", "open",
      ])
    #expect(answers.map { $0["line"] as? Int } == [1, 2, 3, 4, nil, 6, 7, 8])
    #expect(status == 1)
    #expect(error == "caipan: \(final): operations refused: 7\n")
  }

  @Test("a correction names what it replaces and why; undo takes back what this session did")
  func correction() throws {
    let first = try record(#"{"op":"mark","entry":"001","component":"theory","value":"80"}"#)
    let seq = try #require(first.answers[0]["seq"] as? Int)
    let corrected = try record(
      #"{"op":"undo"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"81","replaces":\#(seq),"reason":"sheet says 81"}"#,
      #"{"op":"undo"}"#)
    #expect(corrected.answers.map { $0["why"] as? String } == ["nothingToUndo", nil, nil])
    let journal = try folder.journal(of: final)
    #expect(journal.contains { $0.contains(#""value":"81.00","replaces":["#) && $0.contains("sheet says 81") })
    let undone = #""k":"undo","d":{"contest":1,"entry":"001","cell":"theory","value":"80.00""#
    #expect(journal.contains { $0.contains(undone) })
  }

  @Test("facts, particulars, waivers, contests and winners are recorded; a program passes no rule")
  func issueThree() throws {
    let (answers, status, _) = try record(
      #"{"op":"fact","fact":"levels","value":"beginner:technician"}"#,
      #"{"op":"fact","fact":"levels","value":"beginner:advanced"}"#,
      #"{"op":"fact","fact":"levels","value":"beginner:advanced","reason":"the standard was revised"}"#,
      #"{"op":"particulars","entry":"001","level":"advanced","residence":"北京"}"#,
      #"{"op":"particulars","entry":"001","residence":"河北","reason":"the card says so"}"#,
      #"{"op":"winner","occupation":"咖啡师","name":"林晓","year":2024}"#,
      #"{"op":"waive","rule":"category","entry":"001","reason":"r"}"#,
      #"{"op":"replacement","leaving":"001","entering":"002","reason":"ill"}"#,
      #"{"op":"contest","event":"咖啡师","stage":"semifinal","tier":"enterprise"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"80"}"#,
      #"{"op":"mark","entry":"001","component":"theory","value":"80","stage":"final"}"#)
    #expect(status == 1)
    let words = answers.map { $0["why"] as? String }
    #expect(words[0] == nil)
    #expect(words[1] == "reasonNeeded")
    #expect(words[2...5].allSatisfy { $0 == nil })
    #expect(words[6] == "personNeeded")
    #expect(words[7] == "noReplacements")
    #expect(words[8...] == [nil, "severalContests", nil])
    let journal = try folder.journal(of: final)
    #expect(journal.contains { $0.contains(#""value":"beginner:advanced","replaces":["#) })
    // What is not named in a change stays as it is known.
    #expect(
      journal.contains {
        $0.contains(#""k":"particulars""#) && $0.contains(#""level":"advanced""#) && $0.contains("河北")
      })
    #expect(journal.contains { $0.contains(#""k":"winner","d":{"occupation":"咖啡师","name":"林晓""#) })
  }

  @Test("the passphrase is in no answer, no message and no record")
  func passphrase() throws {
    let (answers, status, error) = try record(
      #"{"op":"enrol","name":"张伟","duty":"headReferee","passphrase":"swordfish"}"#,
      #"{"op":"enrol","name":"王芳","duty":"headReferee","passphrase":["swordfish"]}"#,
      #"{"op":"enrol","name":"王芳","duty":"scorekeeper","passphrase":"swordfish"}"#,
      #"{"op":"signoff","passphrase":"swordfish","swordfish":1,"#)
    #expect(answers.map { $0["why"] as? String } == [nil, "wrongKind", "unknownMember", "notJSON"])
    #expect(status == 1)
    let said = answers.map { "\($0)" }.joined() + error
    #expect(!said.contains("swordfish"))
    #expect(try !String(contentsOf: folder.journalFile(of: final), encoding: .utf8).contains("swordfish"))
  }

  @Test("while one program records another one can't, but results are there to be read")
  func locked() throws {
    let (process, typed, output, _) = BuiltProgram.prepared(["record", final])
    try process.run()
    try typed.fileHandleForWriting.write(
      contentsOf: Data((#"{"op":"mark","entry":"001","component":"theory","value":"80"}"# + "\n").utf8))
    _ = output.fileHandleForReading.availableData
    let second = try BuiltProgram.run("record", final)
    #expect(second.status == 1)
    #expect(second.error.contains("process \(process.processIdentifier)"))
    #expect(try BuiltProgram.run("results", final, "--format", "csv").output.contains(",001,选手001,云杉饭店,80.00,,"))
    try typed.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  @Test("when the disk refuses it stops at once with status 3; what was receipted is there, and no more")
  func notSaved() throws {
    let operations = (100..<400).map { #"{"op":"contestant","entry":"\#($0)","name":"选手","unit":"云杉饭店"}"# + "\n" }
    let (process, typed, output, error) = BuiltProgram.prepared([])
    // No file may grow beyond so many blocks of 512 bytes: to the program a full disk, somewhere among the operations.
    let blocks = try Data(contentsOf: folder.journalFile(of: final)).count / 512 + 40
    let program = try #require(process.executableURL)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit -f \(blocks); exec \"$0\" record \"$1\"", program.path, final]
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(operations.joined().utf8))
    try typed.fileHandleForWriting.close()
    let answers = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      .split(separator: "\n")
    let said = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(said == "caipan: \(final): not saved: the disk is full\n")
    let last = try #require(answers.last)
    #expect(last.hasPrefix(#"{"notSaved":"not saved: the disk is full","why":"diskFull","line":"#))
    #expect(answers.count < operations.count)
    let kept = try folder.journal(of: final).count { $0.contains(#""k":"contestant""#) }
    #expect(kept == 3 + answers.count - 1)
    #expect(try BuiltProgram.run("verify", final).status == 0)
  }

  @Test("a contest is keyed, ruled on, signed, reopened and signed again, and verified")
  func whole() throws {
    let keyed = ["001", "002"].flatMap { entry in
      ["theory", "practical"].map { #"{"op":"mark","entry":"\#(entry)","component":"\#($0)","value":"80"}"# }
    }
    let operations =
      keyed + [
        #"{"op":"status","entry":"003","status":"absent"}"#,
        #"{"op":"ruling","entries":["001","002"],"order":["002","001"],"reason":"by lot"}"#,
        #"{"op":"enrol","name":"张伟","duty":"headReferee","passphrase":"swordfish"}"#,
        #"{"op":"signoff","passphrase":"sword fish","by":"张伟"}"#,
        #"{"op":"signoff","passphrase":"swordfish","by":"张伟"}"#,
        #"{"op":"mark","entry":"003","component":"theory","value":"1"}"#,
        #"{"op":"reopen","reason":"appeal upheld","passphrase":"swordfish","by":"王芳"}"#,
        #"{"op":"signoff","passphrase":"swordfish","by":"张伟"}"#,
      ]
    let answered = try BuiltProgram.run("record", final, input: operations.joined(separator: "\n"))
    #expect(answered.lines.count { $0.contains(#""refused""#) } == 2)
    #expect(answered.lines[7].contains(#""why":"wrongPassphrase""#))
    #expect(answered.lines[9].contains(#""why":"sealed""#))
    let verified = try BuiltProgram.run("verify", final)
    #expect(verified.status == 0)
    #expect(verified.lines.count { $0.hasSuffix(": holds") } == 3)
    let results = try BuiltProgram.run("results", final, "--format", "json").output
    #expect(results.contains(#""sealed": true"#))
    #expect(results.contains(#""decidedBy": "ruling""#))
  }
}

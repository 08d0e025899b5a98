import Foundation
import Testing

@Suite struct PaperCheckTests {
  private let folder: TemporaryFolder
  private let final: String

  init() throws {
    folder = try TemporaryFolder()
    final = try folder.competition(["001", "002"])
  }

  private func paper(_ kind: String, _ form: String) throws -> String {
    let made = try BuiltProgram.run("papers", final, kind, "--form", form, "--to", folder.path("papers"))
    return String(try #require(made.lines.first, "\(made.error)").dropFirst("written: ".count))
  }

  @Test("a paper holds, also after the journal went on", arguments: ["pdf", "xlsx", "csv", "txt"])
  func holds(as form: String) throws {
    let path = try paper("score-sheet", form)
    _ = try BuiltProgram.run(
      "record", final, input: #"{"op":"mark","entry":"001","component":"theory","value":"80.00"}"# + "\n")
    let answered = try BuiltProgram.run("verify", final, "--paper", path)
    #expect(answered.status == 0, "\(answered.error)")
    #expect(answered.lines.contains { $0.hasPrefix("paper “score sheet”") })
    #expect(answered.lines.last == "verified")
  }

  @Test("a changed letter, a changed number, another journal: each is told apart")
  func broken() throws {
    let path = try paper("sign-in", "txt")
    let good = try String(contentsOfFile: path, encoding: .utf8)
    func answer(_ text: String) throws -> Answered {
      let file = try folder.file("changed.txt", text)
      return try BuiltProgram.run("verify", final, "--paper", file)
    }
    let letter = try answer(good.replacingOccurrences(of: "选手001", with: "选手009"))
    #expect(letter.status == 1 && letter.error.contains("but the file is not the txt made anew"))
    let digest = try #require(good.range(of: "digest "))
    let flipped = good[digest.upperBound] == "0" ? "1" : "0"
    let other = try answer(
      good.replacingCharacters(in: digest.upperBound..<good.index(after: digest.upperBound), with: flipped))
    #expect(other.status == 1 && other.error.contains("a paper of another content"))
    let seq = try #require(good.range(of: #"seq \d+"#, options: .regularExpression))
    let elsewhere = try answer(good.replacingCharacters(in: seq, with: "seq 1"))
    #expect(elsewhere.status == 1 && elsewhere.error.contains("this journal has no such record"))
    #expect(try answer("成绩单\n").error.contains("has no mark"))
  }

  @Test("the printed values are found: the record's and the paper's, in groups of four")
  func printed() throws {
    let text = try String(contentsOfFile: try paper("sign-in", "txt"), encoding: .utf8)
    func value(_ word: String) throws -> String {
      let range = try #require(text.range(of: word + " [0-9a-f]{20}", options: .regularExpression))
      return String(text[range].dropFirst(word.count + 1))
    }
    let head = try BuiltProgram.run("verify", final, "--paper", grouped(try value("head")))
    #expect(head.status == 0 && head.output.contains("the value is that of record"))
    let digest = try BuiltProgram.run("verify", final, "--paper", grouped(try value("digest")))
    #expect(digest.status == 0 && digest.output.contains("paper “sign-in sheet”"))
    let none = try BuiltProgram.run("verify", final, "--paper", "0123 4567 89ab cdef 0123")
    #expect(none.status == 1 && none.error.contains("begins 0123456789abcdef0123"))
  }

  private func grouped(_ hex: String) -> String {
    stride(from: 0, to: hex.count, by: 4).map { String(hex.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }
}

import Foundation
import Testing

/// House style that a formatter does not know: style is a test here, so that nobody has to remember it.
@Suite struct TidyTests {
  @Test("the top level holds its five names and dot-files, nothing else")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: house.path).filter { !$0.hasPrefix(".") }
    // The sample that `caipan demo` makes here is nobody's to commit, and does no harm.
    #expect(Set(names).subtracting(["caipan-demo"]) == ["Package.swift", "Sources", "Tests", "Themes", "README.md"])
  }

  @Test("a file is one idea", arguments: ["Sources", "Tests", "Themes"])
  func length(of folder: String) throws {
    for file in try swiftFiles(under: folder) where !file.name.hasSuffix("PinyinTable.swift") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 400, "\(file.name) has \(lines) lines")
    }
  }

  @Test("names say what is inside", arguments: ["Sources", "Tests"])
  func catchAllNames(in folder: String) throws {
    let catchAll = ["Utilities", "Utils", "Helpers", "Common", "Misc", "Types", "Internal"]
    for file in try swiftFiles(under: folder) {
      for name in catchAll {
        #expect(!file.name.contains("/\(name)/") && !file.name.hasSuffix("/\(name).swift"), "\(file.name)")
      }
    }
  }

  @Test("nothing is left for later, and nothing traps on purpose", arguments: ["Sources", "Themes"])
  func leftOvers(in folder: String) throws {
    // Put together here, so that this file does not hold them itself.
    let banned = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "try" + "! ", "fatal" + "Error(\"stub"]
    for file in try swiftFiles(under: folder) {
      for word in banned {
        #expect(!file.text.contains(word), "\(file.name) holds \(word)")
      }
    }
  }

  @Test("the list of built-in themes and the folder agree")
  func themes() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: house.appending(path: "Themes").path)
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    let list = try String(contentsOf: house.appending(path: "Themes/BuiltIn.swift"), encoding: .utf8)
    for theme in files { #expect(list.contains("(\"\(theme)\", "), "\(theme) is not listed") }
    #expect(list.components(separatedBy: "PackageResources.").count - 1 == files.count)
  }

  @Test("README, the archive and the journal's tests hold the same auditor's script")
  func auditor() throws {
    let readme = try String(contentsOf: house.appending(path: "README.md"), encoding: .utf8)
    let script = try #require(readme.components(separatedBy: "```python\n").dropFirst().first)
      .components(separatedBy: "```")[0]
    let tests = try swiftFiles(under: "Tests/JournalTests").map(\.text).joined()
    let archive = try swiftFiles(under: "Sources/Papers/Archive").map(\.text).joined()
    for line in script.split(separator: "\n") {
      #expect(tests.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
      #expect(archive.contains(line), "\(line)")
    }
  }
}

import Foundation
import Testing

/// The arrows of the house: what each module may import; any other import runs against them.
private let mayImport: [String: Set<String>] = [
  "Scoring": ["Notices"],
  "Journal": ["CSodium", "Glibc", "Swift"],
  "Terminal": ["CNcursesw", "CTerminal", "Glibc"],
  "Competition": ["Scoring", "Journal", "CSodium"],
  "Intake": ["Competition", "Scoring", "CArchive", "CExpat", "CIconv", "Glibc", "Swift"],
  // Only the width table of Terminal, to line up a paper's text form.
  "Papers": ["Competition", "Scoring", "Terminal", "CArchive", "CTypesetting", "CWorkbook", "Glibc"],
  "Desk": ["Competition", "Scoring", "Journal", "Terminal"],
  "caipan-bench": ["Competition", "Desk", "Journal", "Scoring", "Terminal", "Glibc"],
  "caipan": ["Desk", "Papers", "Intake", "Competition", "Journal", "Scoring", "Terminal", "Themes", "Glibc"],
]

@Suite struct WallTests {
  @Test("imports follow the arrows", arguments: mayImport.keys.sorted())
  func imports(of module: String) throws {
    let allowed = try #require(mayImport[module])
    for file in try swiftFiles(under: "Sources/\(module)") {
      for imported in importedModules(in: file.text) {
        #expect(allowed.contains(imported), "\(file.name) imports \(imported)")
      }
    }
  }

  @Test("every module of Sources has its arrows listed")
  func everyModuleIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: house.appending(path: "Sources").path)
    // Written in C: each imports nothing of ours.
    let inC: Set = [
      "CArchive", "CExpat", "CIconv", "CNcursesw", "CSodium", "CTerminal", "CTypesetting", "CWorkbook", "Notices",
    ]
    let swiftModules = folders.filter { !inC.contains($0) }
    #expect(Set(swiftModules) == Set(mayImport.keys))
  }

  private func importedModules(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 2, !line.hasPrefix("//"), !line.hasPrefix(" ") else {
        return nil
      }
      let kinds = ["struct", "enum", "func", "class", "protocol"]
      return words[(at + 1)...].first { !kinds.contains(String($0)) }?.split(separator: ".").first.map(String.init)
    }
  }
}

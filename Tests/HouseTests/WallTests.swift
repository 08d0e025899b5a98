import Foundation
import Testing

/// The arrows of the house: what each module may import; any other import runs against them.
private let mayImport: [String: Set<String>] = [
  "Scoring": [],
  "Journal": ["CSodium", "Glibc", "Swift"],
  "Terminal": ["CNcursesw", "CTerminal", "Glibc"],
  "Competition": ["Scoring", "Journal", "CSodium"],
  "Intake": ["Competition", "Scoring", "CIconv", "Glibc", "Swift"],
  "Desk": ["Competition", "Scoring", "Journal", "Terminal"],
  "caipan": ["Desk", "Intake", "Competition", "Journal", "Scoring", "Terminal", "Themes", "Glibc"],
]

private let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite struct WallTests {
  @Test("imports follow the arrows", arguments: mayImport.keys.sorted())
  func imports(of module: String) throws {
    let allowed = try #require(mayImport[module])
    for (file, imported) in try imports(under: house.appending(path: "Sources/\(module)")) {
      #expect(allowed.contains(imported), "\(file) imports \(imported)")
    }
  }

  @Test("every module of Sources has its arrows listed")
  func everyModuleIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: house.appending(path: "Sources").path)
    let swiftModules = folders.filter { $0 != "CIconv" && $0 != "CNcursesw" && $0 != "CSodium" && $0 != "CTerminal" }
    #expect(Set(swiftModules) == Set(mayImport.keys))
  }

  private func imports(under folder: URL) throws -> [(file: String, module: String)] {
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: [(String, String)] = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 2, words.count > at + 1 else { continue }
        guard !line.hasPrefix("//"), !line.hasPrefix(" ") else { continue }
        let parts = words[(at + 1)...].filter { !["struct", "enum", "func", "class", "protocol"].contains($0) }
        let module = parts.first?.split(separator: ".").first.map(String.init) ?? ""
        found.append((file.lastPathComponent, module))
      }
    }
    return found
  }
}

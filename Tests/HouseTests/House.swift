import Foundation

/// The checkout these tests were built from.
let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The Swift files under a folder of the house, with their text.
func swiftFiles(under folder: String) throws -> [(name: String, text: String)] {
  let root = house.appending(path: folder)
  let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
  return try found.filter { $0.pathExtension == "swift" }.map { file in
    (String(file.path.dropFirst(house.path.count + 1)), try String(contentsOf: file, encoding: .utf8))
  }
}

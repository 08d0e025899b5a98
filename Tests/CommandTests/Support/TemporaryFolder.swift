import Foundation

/// A folder of the test's own, gone with its last owner.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "caipan-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of something in it.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  /// Founds a competition in it, with these contestants on its roster, and gives its path.
  func competition(
    _ contestants: [String] = [], under rulebook: String = "beijing-certificates-2023", event: String = "咖啡师",
    _ options: String...
  ) throws -> String {
    let folder = path("final")
    _ = try BuiltProgram.run(
      ["new", folder, "--rulebook", rulebook, "--event", event, "--stage", "final"] + options)
    let operations = contestants.map { #"{"op":"contestant","entry":"\#($0)","name":"选手\#($0)","unit":"云杉饭店"}"# + "\n" }
    if !operations.isEmpty { _ = try BuiltProgram.run("record", folder, input: operations.joined()) }
    return folder
  }

  /// The journal of a competition: the file's lines.
  func journal(of folder: String) throws -> [Substring] {
    try String(contentsOf: journalFile(of: folder), encoding: .utf8).split(separator: "\n")
  }

  func journalFile(of folder: String) throws -> URL {
    let journal = URL(filePath: folder).appending(path: "journal")
    let names = try FileManager.default.contentsOfDirectory(atPath: journal.path)
    guard let name = names.first(where: { $0.hasSuffix(".jsonl") }) else { throw CocoaError(.fileNoSuchFile) }
    return journal.appending(path: name)
  }
}

import Foundation

/// A hall for one test: a folder of its own, the built program on its PATH, and terminals to sit down at.
///
/// Everything in it ends with the test: the terminals, what runs in them, and the folder.
final class Venue {
  /// Where the test's files are; commands and terminals start in it.
  let folder: URL
  private var windows: [Window] = []

  private init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "caipan-venue-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Opens a hall, and clears it away afterwards, also where the test fails.
  static func open(_ test: (Venue) async throws -> Void) async throws {
    let venue = try Venue()
    defer { venue.clear() }
    try await test(venue)
  }

  private func clear() {
    for window in windows { window.close() }
    try? FileManager.default.removeItem(at: folder)
  }

  /// A terminal with a shell in it.
  func window(
    columns: Int = 80, rows: Int = 24, terminal: String = "tmux-256color", language: String = "zh_CN.UTF-8",
    environment: [String: String] = [:]
  ) async throws -> Window {
    var all = environment
    all["LC_ALL"] = language
    let socket = folder.appending(path: ".terminal\(windows.count)").path
    let window = try Window(socket: socket, in: folder, surroundings: surroundings)
    windows.append(window)
    try await window.openShell(columns: columns, rows: rows, terminal: terminal, environment: all)
    return window
  }

  /// Runs one command of the program to its end.
  @discardableResult
  func caipan(_ arguments: String..., input: Data? = nil, language: String = "en_US.UTF-8") throws -> Finished {
    var environment = surroundings
    environment["LC_ALL"] = language
    return try Finished.run("caipan", arguments, in: folder, environment, input: input)
  }

  /// Runs any other program to its end.
  func run(_ program: String, _ arguments: String...) throws -> Finished {
    try Finished.run(program, arguments, in: folder, surroundings)
  }

  /// Runs a Python script on what follows it.
  func python(_ script: String, _ arguments: String..., input: Data? = nil) throws -> Finished {
    try Finished.run("python3", ["-c", script] + arguments, in: folder, surroundings, input: input)
  }

  /// What every program here finds in its environment: nothing of the machine's but where programs are.
  private var surroundings: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": "\(builtFolder.path):\(path)", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
  }

  /// Where this run's products are: beside the tests' own executable.
  private var builtFolder: URL {
    let executable = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return executable.resolvingSymlinksInPath().deletingLastPathComponent()
  }
}

// MARK: - Files

extension Venue {
  /// The one journal of a competition.
  func journal(of competition: String) throws -> URL {
    let folder = folder.appending(path: "\(competition)/journal")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let name = names.first(where: { $0.hasSuffix(".jsonl") }) else { throw NoSuchFile(place: folder.path) }
    return folder.appending(path: name)
  }

  /// The lines of a competition's journal as they are on the disk now.
  func lines(of competition: String) throws -> [String] {
    try String(contentsOf: journal(of: competition), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// A file of the hall, as text; bytes that are none are replaced.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Writes a file, as text in UTF-8.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }
}

/// A file that should be there is not.
struct NoSuchFile: Error {
  let place: String
}

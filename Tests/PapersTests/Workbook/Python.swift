import Foundation
import Testing

/// Python 3, to read files with another program's eyes.
enum Python {
  /// Runs a script on bytes, which it gets on standard input; what it printed.
  static func run(_ script: String, on bytes: [UInt8]) throws -> String {
    let input = FileManager.default.temporaryDirectory.appending(path: "caipan-\(UUID().uuidString)")
    try Data(bytes).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    process.environment = ["PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: printed, as: UTF8.self)
  }
}

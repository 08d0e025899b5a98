import Foundation

/// What the program answered.
struct Answered {
  let status: Int32
  let output: String
  let error: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// The program as it was built beside these tests.
enum BuiltProgram {
  /// Runs the program to its end, in English unless the arguments say otherwise.
  static func run(_ arguments: String..., input: String = "") throws -> Answered {
    try run(arguments, input: input)
  }

  static func run(_ arguments: [String], input: String = "", locale: String = "en_GB.UTF-8") throws -> Answered {
    let (process, typed, output, error) = prepared(arguments, locale: locale)
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Answered(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }

  /// A program that is not started yet, with pipes for what is typed, said and complained.
  static func prepared(
    _ arguments: [String], locale: String = "en_GB.UTF-8"
  ) -> (process: Process, typed: Pipe, output: Pipe, error: Pipe) {
    let process = Process()
    process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "caipan")
    process.arguments = arguments
    process.environment = ["LANG": locale, "PATH": "/usr/bin:/bin"]
    let pipes = (Pipe(), Pipe(), Pipe())
    process.standardInput = pipes.0
    process.standardOutput = pipes.1
    process.standardError = pipes.2
    return (process, pipes.0, pipes.1, pipes.2)
  }
}

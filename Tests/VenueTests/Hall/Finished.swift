import Foundation
import Glibc

/// What a program said, and how it ended.
struct Finished {
  let status: Int32
  let output: String
  let errors: String

  /// The lines on standard error.
  var complaints: [String] { errors.split(separator: "\n").map(String.init) }

  /// Runs a program of the PATH to its end.
  static func run(
    _ program: String, _ arguments: [String], in folder: URL, _ environment: [String: String], input: Data? = nil
  ) throws -> Finished {
    let process = Process(program, arguments, in: folder, environment)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    let source = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : source
    // Closed by hand: left to themselves they pile up by the thousand, and starting a program then crashes in Foundation.
    defer {
      for pipe in [output, errors, source] {
        try? pipe.fileHandleForReading.close()
        try? pipe.fileHandleForWriting.close()
      }
    }
    try process.start()
    if let input {
      try source.fileHandleForWriting.write(contentsOf: input)
      try source.fileHandleForWriting.close()
    }
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    try process.end()
    return Finished(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}

extension Process {
  /// A program of the PATH, not started yet; `env` finds it, as a shell would.
  convenience init(_ program: String, _ arguments: [String], in folder: URL, _ environment: [String: String]) {
    self.init()
    executableURL = URL(filePath: "/usr/bin/env")
    self.arguments = [program] + arguments
    currentDirectoryURL = folder
    self.environment = environment
  }

  /// Starts it with no signal blocked: the threads that tests run on block them all, and a program inherits that.
  func start() throws {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }

  /// Waits for its end, and has it killed where there is none in sight.
  func end() throws {
    let start = ContinuousClock.now
    while isRunning {
      if ContinuousClock.now - start > .seconds(15) {
        kill(processIdentifier, SIGKILL)
        throw NotShown(what: "the end of \(arguments ?? [])", screen: "", line: 0)
      }
      usleep(1_000)
    }
  }
}

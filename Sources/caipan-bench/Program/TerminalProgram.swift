internal import Glibc

/// A program in a terminal of its own, 120 × 40, that nobody but this one looks at.
final class TerminalProgram {
  /// What came back: how much, and when the last of it did.
  struct Answer {
    var bytes = 0
    var nanoseconds = 0
  }

  /// Why there is nothing to measure.
  enum Problem: Error {
    case cannotStart(path: String, errno: Int32)
    case saysNothing
  }

  private let process: pid_t
  private let terminal: PseudoTerminal
  private let started: Stopwatch

  /// A screen is not there before so many bytes of it are; taking over the terminal alone says less.
  private static let leastScreen = 1_000
  private static let patience: Int32 = 10_000
  /// So long a silence ends an answer, in milliseconds.
  private static let quiet: Int32 = 80

  init(_ path: String, _ arguments: [String]) throws {
    terminal = try PseudoTerminal(columns: 120, rows: 40)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes its own.
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, terminal.name, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    let words = CStrings([path] + arguments)
    let surroundings = CStrings(["TERM=xterm-256color", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"])
    var process: pid_t = 0
    started = Stopwatch()
    let refusal = posix_spawn(&process, path, &actions, &attributes, words.pointers, surroundings.pointers)
    guard refusal == 0 else { throw Problem.cannotStart(path: path, errno: refusal) }
    self.process = process
  }

  /// The first screen, timed from the start of the program.
  func screen() throws -> Answer {
    try answer(since: started, atLeast: Self.leastScreen)
  }

  /// Types a key, or several in one write, and waits for all of the answer.
  func press(_ keys: String) throws -> Answer {
    let watch = Stopwatch()
    try terminal.write(keys)
    return try answer(since: watch, atLeast: 1)
  }

  private func answer(since watch: Stopwatch, atLeast least: Int) throws -> Answer {
    var answer = Answer()
    while terminal.wait(milliseconds: answer.bytes < least ? Self.patience : Self.quiet) {
      let count = terminal.read()
      guard count > 0 else { break }
      answer.nanoseconds = watch.nanoseconds
      answer.bytes += count
    }
    guard answer.bytes >= least else { throw Problem.saysNothing }
    return answer
  }

  /// The most memory the program ever had in use, in bytes.
  var peakMemory: Int {
    let lines = readAll("/proc/\(process)/status").split(separator: "\n")
    let words = lines.first { $0.hasPrefix("VmHWM:") }?.split(whereSeparator: \.isWhitespace) ?? []
    return words.count > 1 ? (Int(words[1]) ?? 0) * 1024 : 0
  }

  /// The processor time the program takes while nobody types, in nanoseconds; the kernel counts hundredths of a second.
  func processorTime(overSeconds seconds: UInt32) -> Int {
    let before = ticks
    sleep(seconds)
    return (ticks - before) * (1_000_000_000 / sysconf(Int32(_SC_CLK_TCK)))
  }

  private var ticks: Int {
    // User and system time are the 14th and 15th word; the second, in brackets, may hold blanks.
    let words = readAll("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    return words.count > 12 ? (Int(words[11]) ?? 0) + (Int(words[12]) ?? 0) : 0
  }

  /// Ends the program as a closed terminal would, and waits until it is gone.
  func end() {
    kill(process, SIGHUP)
    while terminal.wait(milliseconds: Self.quiet), terminal.read() > 0 {}
    var status: Int32 = 0
    _ = waitpid(process, &status, 0)
  }
}

/// `POSIX_SPAWN_SETSID`, which glibc shows only under _GNU_SOURCE, which Swift's own module map doesn't set.
private let newSession: Int16 = 0x80

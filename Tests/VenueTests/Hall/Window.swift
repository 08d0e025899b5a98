import Foundation

/// A terminal window with a shell in it: a tmux server of its own, which only this test knows.
final class Window {
  private let server: Process
  private let socket: String
  private let folder: URL
  private let surroundings: [String: String]

  init(socket: String, in folder: URL, surroundings: [String: String]) throws {
    self.socket = socket
    self.folder = folder
    self.surroundings = surroundings
    // In the foreground, so that it is a child of this process and ends when it is told to.
    server = Process("tmux", ["-S", socket, "-f", "/dev/null", "-D"], in: folder, surroundings)
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.start()
  }

  func openShell(columns: Int, rows: Int, terminal: String, environment: [String: String]) async throws {
    try await patiently { try tmux("set-option", "-g", "default-terminal", terminal).status == 0 }
    let variables = environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    try tmux(["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + variables + ["exec sh"])
    try type("PS1='> '; clear\r")
    try await screen("a prompt") { $0.lines.first == ">" }
  }

  /// Ends what runs in the window.
  func close() {
    guard server.isRunning else { return }
    server.terminate()
    try? server.end()
  }

  @discardableResult
  func tmux(_ arguments: String...) throws -> Finished { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> Finished {
    try Finished.run("tmux", ["-S", socket, "-N"] + arguments, in: folder, surroundings)
  }
}

// MARK: - Typing

extension Window {
  /// Types characters all at once, as someone does who does not wait; `\r` is Enter, `\t` is Tab.
  func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

  /// Presses keys one after the other.
  func press(_ keys: Key...) throws {
    for key in keys { try tmux("send-keys", key.rawValue) }
  }

  /// A key that is no character, as tmux names it.
  enum Key: String {
    case enter = "Enter"
    case tab = "Tab"
    case escape = "Escape"
    case backspace = "BSpace"
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case interrupt = "C-c"
    case f1 = "F1"
    case f2 = "F2"
    case f3 = "F3"
    case f4 = "F4"
    case f5 = "F5"
    case f6 = "F6"
    case f7 = "F7"
    case f8 = "F8"
    case f9 = "F9"
    case f10 = "F10"
    case f12 = "F12"
    case contests = "C-g"
    case language = "C-l"
  }

  /// Makes the window larger or smaller.
  func resize(columns: Int, rows: Int) throws { try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)") }
}

// MARK: - Looking

extension Window {
  /// The screen as it is now.
  func look() throws -> Screen {
    // In one go, so that text and cursor belong together.
    let seen = try tmux(
      "display-message", "-p", "#{cursor_x} #{cursor_y} #{alternate_on}", ";", "capture-pane", "-p"
    ).output
    let place = seen.prefix { $0 != "\n" }
    let numbers = place.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3 else { throw NotShown(what: "a terminal", screen: seen, line: 0) }
    return Screen(
      text: String(seen.dropFirst(place.count + 1)), cursor: (column: numbers[0], row: numbers[1]),
      isAlternate: numbers[2] == 1)
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func screen(_ what: String, line: Int = #line, where condition: (Screen) -> Bool) async throws -> Screen {
    var last: Screen?
    try await patiently {
      let screen = try look()
      last = screen
      return condition(screen)
    } orElse: {
      NotShown(what: what, screen: last?.text ?? "", line: line)
    }
    return try last ?? look()
  }

  /// Waits until a text is on the screen.
  @discardableResult
  func shows(_ text: String, line: Int = #line) async throws -> Screen {
    try await screen(text, line: line) { $0.shows(text) }
  }

  /// Waits for the shell's prompt and asks it how the last program ended.
  func status(line: Int = #line) async throws -> Int32 {
    try await screen("the shell's prompt", line: line) { !$0.isAlternate && $0.lines.last { !$0.isEmpty } == ">" }
    try type("s=$?; clear; echo \"status $s.\"\r")
    let screen = try await screen("a status", line: line) { $0.lines.contains { $0.hasPrefix("status ") } }
    let said = screen.lines.first { $0.hasPrefix("status ") } ?? ""
    return Int32(said.dropFirst("status ".count).dropLast()) ?? -1
  }
}

import Foundation
import Testing

extension VenueTests {
  @Suite struct TerminalKinds {
    @Test(
      "any terminal and any locale will do",
      arguments: [
        ("xterm-256color", "C"), ("xterm-256color", "POSIX"), ("xterm", "zh_CN.GBK"), ("linux", "zh_CN.UTF-8"),
        ("screen", "zh_CN.UTF-8"), ("vt100", "zh_CN.UTF-8"), ("vt100", "C"), ("ansi", "en_US.UTF-8"),
      ])
    func kinds(_ terminal: String, _ language: String) async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        let desk = try await venue.window(terminal: terminal, language: language)
        try desk.type("caipan final\r")
        try await desk.screen("a form for the scorekeeper") { $0.text.contains(/谁在键盘前录分？|Who is at the keyboard\?/) }
        try desk.type("Li Min\r86.5\r")
        // A plain Linux console has no Chinese: there the desk speaks English.
        let inChinese = language.hasPrefix("zh") && terminal != "linux"
        try await desk.shows(inChinese ? "已存：001 理论知识 86.50" : "saved: 001 ")
        // Names are Chinese whatever the locale says.
        #expect(try desk.look().shows("赵磊"))
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
      }
    }

    @Test("a terminal that cannot place its cursor is refused in one line", arguments: ["dumb", "no-such-terminal"])
    func refused(_ terminal: String) async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        let window = try await venue.window()
        try window.type("TERM=\(terminal) caipan final 2> said; s=$?; clear; (exit $s)\r")
        #expect(try await window.status() == 2)
        let said = try venue.text(of: "said").split(separator: "\n")
        #expect(said.count == 1 && said[0].contains("TERM=\(terminal)"), "\(said)")
      }
    }

    @Test("NO_COLOR is obeyed to the last byte, and colours are used without it", arguments: [true, false])
    func colour(_ isOff: Bool) async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        let environment = isOff ? ["NO_COLOR": "1"] : [:]
        let desk = try await venue.window(columns: 120, rows: 40, environment: environment)
        try desk.tmux("pipe-pane", "cat > sent")
        try await venue.sitDown(at: desk)
        try desk.type("86.5\r105\r")
        try await desk.shows("超出满分")
        try desk.press(.escape)
        try await desk.screen("an empty cell again") { !$0.shows("105") }
        try desk.press(.f3)
        try await desk.shows("依据")
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        let sent = try venue.text(of: "sent")
        let colours = sent.matches(of: /\u{1b}\[([0-9;]*)m/).filter { match in
          match.1.split(separator: ";").contains { number in
            [30...49, 90...107].contains { $0.contains(Int(number) ?? 0) }
          }
        }
        #expect(sent.contains("王晓燕"))
        #expect(colours.isEmpty == isOff)
      }
    }
  }
}

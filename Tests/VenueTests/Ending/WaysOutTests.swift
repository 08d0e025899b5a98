import Foundation
import Testing

extension VenueTests {
  @Suite struct WaysOut {
    enum Signal: String, CaseIterable {
      case hangUp = "HUP"
      case interrupt = "INT"
      case quit = "QUIT"
      case terminate = "TERM"
      case abort = "ABRT"
      case segmentation = "SEGV"

      /// The number by which a shell tells of it.
      var number: Int32 {
        switch self {
        case .hangUp: 1
        case .interrupt: 2
        case .quit: 3
        case .abort: 6
        case .segmentation: 11
        case .terminate: 15
        }
      }
    }

    @Test(
      "told to end or crashing in mid-entry, it leaves the terminal as it was and what it saved",
      arguments: Signal.allCases)
    func signal(_ signal: Signal) async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        let window = try await venue.window()
        try window.type("stty -a > before; clear\r")
        try await enterOneAndAHalf(venue, at: window)
        try venue.signal(signal.rawValue)
        #expect(try await window.status() == 128 + signal.number)

        try window.type("stty -a > after; clear\r")
        try await window.screen("the shell's own screen") { $0.lines.first == ">" }
        let (before, after) = (try venue.text(of: "before"), try venue.text(of: "after"))
        #expect(!before.isEmpty && before == after)
        let marks = try venue.lines(of: "final").filter { $0.contains(#""k":"mark""#) }
        #expect(marks.count == 1 && marks[0].contains(#""86.50""#))
        #expect(try venue.caipan("verify", "final").status == 0)
      }
    }

    @Test("killed outright, it opens again with what was shown as saved")
    func killed() async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        let window = try await venue.window()
        try await enterOneAndAHalf(venue, at: window)
        try venue.signal("KILL")
        let again = try await venue.window()
        try again.type("caipan final\r")
        let screen = try await again.screen("the desk") { $0.keyBar.contains("F10") }
        #expect(screen.line(beginning: "001")?.contains("86.50") == true)
        #expect(screen.line(beginning: "002")?.contains("91") == false)
      }
    }

    /// The desk with one mark saved and two digits of the next one typed.
    private func enterOneAndAHalf(_ venue: Venue, at window: Window) async throws {
      try await venue.sitDown(at: window)
      try window.type("86.5\r")
      try await window.shows("已存：001 理论知识 86.50")
      try window.type("91")
      try await window.shows("[91_]")
    }
  }
}

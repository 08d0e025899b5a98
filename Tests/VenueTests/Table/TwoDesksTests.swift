import Foundation
import Testing

extension VenueTests {
  @Suite struct TwoDesks {
    @Test("the second desk on a folder may look, says who holds it, and sees each mark as it is saved")
    func secondDesk() async throws {
      try await Venue.open { venue in
        let first = try await venue.openFinal()
        let second = try await venue.window()
        try second.type("caipan final\r")
        let screen = try await second.shows("只读：另一台裁判台正开着这个文件夹")
        let holder = try #require(screen.text.firstMatch(of: /进程 (\d+)/)?.1)
        let command = URL(filePath: "/proc/\(holder)/comm")
        #expect(try String(contentsOf: command, encoding: .utf8).hasPrefix("caipan"))
        let before = try #require(screen.saved)

        try second.type("99")
        try await second.shows("只读")
        try first.type("86.5\r77\r")
        try await second.screen("both marks") {
          $0.saved == before + 2 && $0.line(beginning: "002")?.contains("77.00") ?? false
        }
        #expect(!(try second.look()).shows("99"))

        // The first desk leaves: its folder is free, and the next start may write.
        try first.press(.f10)
        #expect(try await first.status() == 0)
        try second.press(.f10)
        #expect(try await second.status() == 0)
        try second.type("clear; caipan final\r")
        try await second.screen("the desk") { $0.keyBar.contains("F10") && $0.line(beginning: "003") != nil }
        try second.type("65\r")
        try await second.shows("已存：003 理论知识 65.00")
      }
    }
  }
}

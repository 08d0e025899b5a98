import Foundation
import Testing

extension VenueTests {
  @Suite(.enabled(if: Mount.isAllowed, "mounting a small disk needs root")) struct FullDisk {
    @Test("a full disk: the screen says so, what was typed stays, and with room again Enter saves it")
    func fullDisk() async throws {
      try await Venue.open { venue in
        try venue.foundFinal()
        try await venue.withDisk(named: "stick", mebibytes: 80) { stick in
          let folder = stick.appending(path: "final")
          try FileManager.default.copyItem(at: venue.folder.appending(path: "final"), to: folder)
          let desk = try await venue.window(columns: 120, rows: 40)
          try desk.type("caipan stick/final\r")
          try await desk.shows("谁在键盘前录分？")
          try desk.type("李敏\r86.5\r")
          try await desk.shows("已存：001 理论知识 86.50")

          // Marks are keyed on until the disk, filled twice over, has neither room nor reserve.
          try fill(stick, "one")
          var number = 1
          while !(try desk.look().shows("未存盘")) {
            number += 1
            let saved = try desk.look().saved ?? 0
            try desk.type("77.\(10 + number)\r")
            let screen = try await desk.screen("an answer") { $0.saved == saved + 1 || $0.shows("未存盘") }
            if !screen.shows("未存盘") { try fill(stick, "more\(number)") }
            try #require(number < 28)
          }
          let typed = "77.\(10 + number)"
          let screen = try await desk.shows("未存盘！磁盘已满")
          #expect(screen.shows("[\(typed)_]"))
          let before = try venue.lines(of: "stick/final")
          #expect(before.count(where: { $0.contains(#""k":"mark""#) }) == number - 1)

          for name in try FileManager.default.contentsOfDirectory(atPath: stick.path) where name != "final" {
            try FileManager.default.removeItem(at: stick.appending(path: name))
          }
          try desk.press(.enter)
          try await desk.shows("理论知识 \(typed)")
          try await desk.screen("the alarm is over") { !$0.shows("未存盘") }
          #expect(try venue.lines(of: "stick/final").starts(with: before))
          try desk.press(.f10)
          #expect(try await desk.status() == 0)
          let marks = try venue.lines(of: "stick/final").filter { $0.contains(#""k":"mark""#) }
          #expect(marks.count == number && marks.last?.contains(typed) ?? false)
          #expect(try venue.caipan("verify", "stick/final").status == 0)
        }
      }
    }

    /// Fills a disk to its last byte.
    private func fill(_ disk: URL, _ name: String) throws {
      let file = disk.appending(path: name)
      try Data().write(to: file)
      let handle = try FileHandle(forWritingTo: file)
      for size in [1 << 20, 1 << 12, 1 << 9, 1] {
        while (try? handle.write(contentsOf: Data(count: size))) != nil {}
      }
      try? handle.close()
    }
  }
}

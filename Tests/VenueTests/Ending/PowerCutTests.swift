import Foundation
import Testing

extension VenueTests {
  @Suite struct PowerCut {
    @Test("a record that was half written is cut off, kept and told; the next one goes behind the last whole one")
    func halfALine() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        try desk.type("86.5\r")
        try await desk.shows("已存：001 理论知识 86.50")
        try desk.press(.f10)
        #expect(try await desk.status() == 0)

        // What a power cut in mid-write leaves behind the last record: the first half of one more.
        let lines = try venue.lines(of: "final")
        let half = Data(#"{"seq":\#(lines.count),"t":1795251126184,"c":0,"m":10"#.utf8)
        try (Data(contentsOf: venue.journal(of: "final")) + half).write(to: venue.journal(of: "final"))
        #expect(try venue.caipan("verify", "final").status == 1)

        try desk.type("caipan final\r")
        let screen = try await desk.shows("上次没有正常结束：末尾 \(half.count) 字节不成一条记录")
        #expect(screen.line(beginning: "001")?.contains("86.50") ?? false)
        let cut = venue.folder.appending(path: "final/journal/cut")
        let kept = try #require(try FileManager.default.contentsOfDirectory(atPath: cut.path).first)
        #expect(try Data(contentsOf: cut.appending(path: kept)) == half)

        try desk.press(.escape)
        try await desk.screen("the grid") { !$0.shows("请看完再开始") }
        try desk.type("77\r")
        try await desk.shows("已存：002 理论知识 77.00")
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        #expect(try venue.caipan("verify", "final").status == 0)
        #expect(try venue.lines(of: "final").contains { $0.contains(#""k":"resume""#) })
      }
    }

    @Test("a journal that lost a record which was shown as saved is only looked at")
    func shortened() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        try desk.type("86.5\r")
        try await desk.shows("已存：001 理论知识 86.50")
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        let lines = try venue.lines(of: "final")
        try Data((lines.dropLast(2).joined(separator: "\n") + "\n").utf8).write(to: venue.journal(of: "final"))

        try desk.type("clear; caipan final\r")
        try await desk.shows("只读：日志比已确认的短")
        try desk.type("9")
        try await desk.shows("只读")
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        #expect(try venue.lines(of: "final").count == lines.count - 2)
      }
    }
  }
}

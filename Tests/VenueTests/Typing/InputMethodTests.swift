import Testing

extension VenueTests {
  @Suite struct InputMethod {
    @Test("what a Chinese input method sends is a mark all the same")
    func fullWidth() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        try desk.type("８６。５")
        try await desk.shows("[86.5_]")
        try desk.type("\r９２．２５\r")
        let screen = try await desk.shows("已存：002 理论知识 92.25")
        #expect(screen.line(beginning: "001")?.contains("86.50") ?? false)
      }
    }

    @Test("a contestant is found by number, name, or pinyin in every reading of a surname")
    func find() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        let wanted = [
          ("zhaolei", "002", "赵磊"), ("shanxm", "004", "单雪梅"), ("dxm", "004", "单雪梅"), ("zenggh", "005", "曾广华"),
          ("xiexf", "006", "解小芳"), ("曹操", "028", "曹操之"), ("０１７", "017", "韩冬"),
        ]
        for (typed, entry, name) in wanted {
          try desk.type("/\(typed)")
          try await desk.screen("\(typed): \(name)") { screen in
            screen.lines.contains { $0.hasPrefix("│ \(entry)") && $0.contains(name) }
          }
          try desk.type("\r")
          try await desk.shows("\(entry) \(name) · 理论知识")
        }
      }
    }

    @Test("a reason in Chinese is in the journal as it was typed, erased characters and all")
    func reason() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        try desk.type("w")
        try await desk.shows("001 王晓燕：弃权")
        try desk.type("身体不适，自愿退出赛赛")
        try desk.press(.backspace)
        try await desk.shows("身体不适，自愿退出赛 ")
        try desk.press(.enter)
        try await desk.shows("已存：001 弃权")
        #expect(try venue.lines(of: "final").contains { $0.contains("身体不适，自愿退出赛\"") })
      }
    }
  }
}

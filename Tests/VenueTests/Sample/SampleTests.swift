import Testing

extension VenueTests {
  @Suite struct Sample {
    /// Someone who has never seen the desk and does what its bottom line says.
    struct Visitor: CustomTestStringConvertible {
      let columns: Int
      let rows: Int
      let language: String
      let jump, pick, sign, quit, sealed: String

      var testDescription: String { "\(columns)×\(rows), \(language)" }
    }

    static let visitors = [
      Visitor(
        columns: 80, rows: 24, language: "zh_CN.UTF-8", jump: "Enter 去处理这一项", pick: "Enter 排在下一名",
        sign: "s 签名封存", quit: "F10 退出", sealed: "已封存"),
      Visitor(
        columns: 120, rows: 40, language: "en_US.UTF-8", jump: "Enter go to this item",
        pick: "Enter gets the next place", sign: "s sign and seal", quit: "F10 quit",
        sealed: "SEALED"),
    ]

    @Test("the key bar leads through the sample to the signature", arguments: visitors)
    func keyBar(_ visitor: Visitor) async throws {
      try await Venue.open { venue in
        try await lead(visitor, in: venue)
      }
    }

    private func lead(_ visitor: Visitor, in venue: Venue) async throws {
      let desk = try await venue.window(columns: visitor.columns, rows: visitor.rows, language: visitor.language)
      try desk.type("caipan demo\r")
      let saved = try await desk.screen("the desk") { $0.keyBar.contains(visitor.quit) }.saved ?? 0

      // The first open item leads to the first sheet that is left; Enter leads on to the other four.
      try desk.press(.f6)
      try await follow(visitor.jump, with: .enter, at: desk)
      try desk.type("88.5\r90\r85\r79.25\r91\r")
      try await desk.screen("five marks saved") { $0.saved == saved + 5 }

      // Now the tie is the only open item.
      try desk.press(.f6)
      try await follow(visitor.jump, with: .enter, at: desk)
      try await follow(visitor.pick, with: .enter, at: desk)
      // A ruling needs the head referee, and the desk asks for one.
      try desk.type("张伟\rlong enough\rlong enough\r")
      try await desk.screen("the head referee enrolled") { $0.saved == saved + 6 }
      try await follow(visitor.pick, with: .enter, at: desk)
      try desk.type("by lot\r")
      try await desk.screen("the ruling saved") { $0.saved == saved + 7 }

      try desk.press(.f6)
      try await desk.screen(visitor.sign) { $0.keyBar.contains(visitor.sign) }
      try desk.type("slong enough\r")
      let screen = try await desk.shows("caipan-journal/1 sign-off")
      #expect(screen.lines[0].contains(visitor.sealed))
      try await follow(visitor.quit, with: .f10, at: desk)
      #expect(try await desk.status() == 0)
      #expect(try venue.caipan("verify", "caipan-demo").status == 0)
    }

    private func follow(_ hint: String, with key: Window.Key, at desk: Window) async throws {
      try await desk.screen(hint) { $0.keyBar.contains(hint) }
      try desk.press(key)
    }
  }
}

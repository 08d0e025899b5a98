import Testing

extension VenueTests {
  @Suite struct Resizing {
    @Test("a window that changes its size keeps the digits typed and the cursor behind them")
    func digitsStay() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        try desk.type("9")
        try await expect("[9_]", at: desk)
        try desk.resize(columns: 120, rows: 40)
        try await desk.screen("the ranking beside the grid") { $0.lines.count >= 40 && $0.shows("参赛号  姓名 ") }
        try desk.type("1")
        try await expect("[91_]", at: desk)
        try desk.resize(columns: 20, rows: 5)
        try await desk.screen("a small screen") { $0.lines.count <= 6 }
        try desk.type(".")
        try desk.resize(columns: 1, rows: 1)
        try await desk.screen("one cell") { $0.lines.count <= 2 }
        try desk.type("5")
        try desk.resize(columns: 80, rows: 24)
        try await expect("[91.5_]", at: desk)
        try desk.type("\r")
        try await desk.shows("已存：001 理论知识 91.50")
      }
    }

    /// The cell as it is being typed in, with the terminal's cursor on its last place.
    private func expect(_ cell: String, at desk: Window) async throws {
      try await desk.screen("\(cell) under the cursor") { screen in
        screen.line(beginning: "001")?.contains(cell) ?? false && screen.underCursor == "_"
      }
    }
  }
}

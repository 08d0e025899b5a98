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

    @Test("what lies over the grid is drawn at every size, and is there again when there is room")
    func dialogs() async throws {
      try await Venue.open { venue in
        let desk = try await venue.openFinal()
        for (key, title) in [
          ("/zl", "查找选手"), ("w", "001 王晓燕：弃权"), ("s", "001 王晓燕 的状态"), ("e", "001 王晓燕 ─"), ("?", "帮助 · 录分"),
        ] {
          try desk.type(key)
          try await desk.shows(title)
          for (columns, rows) in [(5, 40), (1, 1), (3, 3), (20, 5), (200, 60), (6, 2), (80, 24)] {
            try desk.resize(columns: columns, rows: rows)
          }
          try await desk.shows(title)
          try desk.press(.escape)
          try await desk.screen("the grid") { !$0.shows(title) && $0.keyBar.contains("F10") }
        }
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

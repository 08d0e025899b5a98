internal import Competition

extension Figure {
  func measureProgram(_ bench: Bench) throws -> [Row] {
    try [300, 10_000, 100_000].flatMap { contestants in
      let path = bench.workplace.fresh("program")
      defer { bench.workplace.remove(path) }
      let field = Field(contestants: contestants, finished: contestants / 2)
      try field.make(at: path).close()
      return try sitting(at: path, contestants: Quantity.grouped(contestants), bench)
    }
  }

  private func sitting(at path: String, contestants: String, _ bench: Bench) throws -> [Row] {
    var starts = Series()
    for _ in 0..<11 {
      let program = try TerminalProgram(bench.program, [path])
      starts.add(try program.screen().nanoseconds)
      program.end()
    }
    let program = try TerminalProgram(bench.program, [path])
    _ = try program.screen()
    let idle = program.processorTime(overSeconds: 2)
    var moves = Answers()
    for number in 0..<40 { moves.add(try program.press(number.isMultiple(of: 2) ? "\u{1B}[B" : "\u{1B}[A")) }
    var marks = Answers()
    for number in 0..<20 {
      for digit in String(60 + number) { _ = try program.press(String(digit)) }
      marks.add(try program.press("\r"))
    }
    let held = try program.press(String(repeating: "\u{1B}[B", count: 200))
    let memory = program.peakMemory
    program.end()
    return [
      Row(.program, "\(contestants) contestants: start to first screen", starts),
      Row(.program, "  cursor key to last byte", moves.times),
      Row(.program, "  bytes of it", moves.bytes, .bytes),
      Row(.program, "  Enter to last byte, the mark on the disk", marks.times),
      Row(.program, "  bytes of it", marks.bytes, .bytes),
      Row(.program, "  200 held Downs to last byte", Series([held.nanoseconds])),
      Row(.program, "  processor time of two idle seconds", Series([idle])),
      Row(.program, "  peak memory", Series([memory]), .bytes),
    ]
  }
}

/// The answers to the same key, pressed several times.
private struct Answers {
  private(set) var times = Series()
  private(set) var bytes = Series()

  mutating func add(_ answer: TerminalProgram.Answer) {
    times.add(answer.nanoseconds)
    bytes.add(answer.bytes)
  }
}

internal import Competition
internal import Desk
internal import Journal
internal import Scoring
internal import Terminal

extension Figure {
  /// Inside the process and without a disk: what `program` measures from outside has the terminal's share too.
  func measureDesk() throws -> [Row] {
    try [300, 100_000].flatMap { contestants in
      let field = Field(contestants: contestants, finished: contestants / 2)
      var sitting = Sitting(folder: try field.make(at: "bench", disk: MemoryDisk()))
      let count = Quantity.grouped(contestants)
      return [
        Row(.desk, "cursor key to frame, \(count) contestants", try sitting.moves(100)),
        Row(.desk, "Enter to frame, mark saved, no disk, \(count)", try sitting.marks(100)),
      ]
    }
  }
}

/// A desk at a folder, without a terminal.
private struct Sitting {
  let folder: CompetitionFolder
  var desk = Desk(language: .zh, size: Size(columns: 120, rows: 40))

  init(folder: CompetitionFolder) {
    self.folder = folder
    _ = desk.update(.opened(readOnly: nil, notices: []), folder.state)
  }

  /// Each to the finished frame, up and down in turn.
  mutating func moves(_ count: Int) throws -> Series {
    var series = Series()
    for number in 0..<count { series.add(try timeOf(number.isMultiple(of: 2) ? .down : .up)) }
    return series
  }

  /// Types two digits into each missing cell in turn; only Enter is timed.
  mutating func marks(_ count: Int) throws -> Series {
    var series = Series()
    for number in 0..<count {
      for digit in String(60 + number % 40) { _ = try timeOf(.character(digit)) }
      series.add(try timeOf(.enter))
    }
    return series
  }

  private mutating func timeOf(_ key: Key) throws -> Int {
    try timed {
      try press(key)
      _ = desk.view(folder.state)
    }.nanoseconds
  }

  private mutating func press(_ key: Key) throws {
    for effect in desk.update(.input(.key(key)), folder.state) {
      guard case .act(let intent) = effect else { continue }
      try folder.act(intent, by: desk.person)
      _ = desk.update(.recorded(intent), folder.state)
    }
  }
}

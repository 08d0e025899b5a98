internal import Competition
internal import Journal
internal import Scoring

/// A competition with invented contestants, as large as a figure needs it.
struct Field {
  /// How many contestants there are.
  let contestants: Int
  /// How many of them have their practical mark; all have the theory mark.
  let finished: Int

  static let scorekeeper = "李敏"
  /// What they compete under: a catalogue of events, certificates by rank and by percent, and everything else.
  static let rulebook: Rulebook = {
    guard let rulebook = Rulebook.builtIn(id: "xicheng-2026") else { fatalError("no built-in rulebook") }
    return rulebook
  }()
  private static let program = "caipan-bench"
  /// So many contestants in one group of records: what a decision holds in memory.
  private static let group = 20_000

  /// Makes the competition's folder and leaves it open.
  func make(at path: String, disk: any Disk = SystemDisk()) throws -> CompetitionFolder {
    let setUp = ContestSetUp(contest: 1, event: "咖啡师", stage: .final)
    let folder = try CompetitionFolder.create(
      at: path, id: "bench", founding: .found(title: "西承技弈", rulebook: Self.rulebook.source, setUp),
      station: "A1", program: Self.program, disk: disk)
    try folder.act(.enrol(name: Self.scorekeeper, duty: .scorekeeper, key: nil, reason: ""), by: "")
    for start in stride(from: 0, to: contestants, by: Self.group) {
      let group = start..<min(contestants, start + Self.group)
      try folder.act(.register(contest: 1, group.map(contestant), from: nil), by: Self.scorekeeper)
      try folder.act(.take(contest: 1, group.map(row), from: note(taken: group.count)), by: Self.scorekeeper)
    }
    return folder
  }

  static func open(_ path: String, disk: any Disk = SystemDisk()) throws(FolderProblem) -> CompetitionFolder {
    try CompetitionFolder(opening: path, program: program, disk: disk)
  }

  /// The entry number of a place in the roster.
  func entry(_ index: Int) -> String { String(String(1_000_000 + index + 1).dropFirst()) }

  /// A mark between 50 and 100 that is the same in every run; neighbours have nothing to do with each other.
  static func mark(_ seed: Int) -> Mark {
    let mixed = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15
    return Mark(hundredths: 5_000 + Int((mixed ^ mixed >> 29) >> 16 % 5_000))
  }

  private func contestant(_ index: Int) -> Contestant {
    let names = ["王晓燕", "赵磊", "孙丽娜", "李建国", "陈思远", "单雄", "曾毅", "解晓东", "欧阳明月"]
    return Contestant(entry: entry(index), name: names[index % names.count], unit: "首都宾馆")
  }

  private func row(_ index: Int) -> MarksRow {
    let theory = KeyedCell(component: "theory", cell: .mark(Self.mark(2 * index)))
    let practical = KeyedCell(component: "practical", cell: .mark(Self.mark(2 * index + 1)))
    return MarksRow(entry: entry(index), cells: index < finished ? [theory, practical] : [theory])
  }

  private func note(taken: Int) -> ImportNote {
    ImportNote(
      contest: 1, what: .marks, file: "bench.csv", sha256: String(repeating: "0", count: 64), taken: taken, mended: 0,
      skipped: 0)
  }
}

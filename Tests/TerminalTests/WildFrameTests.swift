@testable import Terminal
import Testing

@Suite("Laws of the frame under wild drawing") struct WildFrameTests {
  @Test("no wide character ever loses a half", arguments: 0..<40 as Range<UInt64>)
  func halves(seed: UInt64) {
    var random = Dice(seed: seed)
    let size = Size(columns: Int.random(in: 0...17, using: &random), rows: Int.random(in: 0...4, using: &random))
    var frame = Frame(size: size)
    let texts = ["王晓燕", "a", "e\u{301}王", "\u{1B}[m", "👨‍👩‍👧", "", "阿依古丽·买买提"]
    for _ in 0..<60 {
      let (row, column) = (Int.random(in: -2...5, using: &random), Int.random(in: -9...19, using: &random))
      let width = Int.random(in: -2...12, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: frame.fill(row: row, column: column, width: width, height: 2, role: .bar)
      case 1: frame.line(row: row, column: column, width: width)
      case 2: frame.box(row: row, column: column, width: width, height: 3)
      case 3: frame.put(texts[Int.random(in: 0..<7, using: &random)], row: row, column: column)
      default:
        frame.put(texts[Int.random(in: 0..<7, using: &random)], row: row, column: column, width: width, align: .right)
      }
    }
    for row in 0..<size.rows {
      let cells = Array(frame.cells(of: row))
      for (column, cell) in cells.enumerated() {
        #expect(cell.isWide == (column + 1 < cells.count && cells[column + 1].isRightHalf))
      }
      #expect(cells.first?.isRightHalf != true)
      #expect(Width.of(frame.text(row: row)) <= size.columns)
    }
  }
}

/// A generator that throws the same every time for the same seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

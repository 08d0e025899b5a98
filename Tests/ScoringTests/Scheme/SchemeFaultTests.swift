import Scoring
import Testing

/// A scheme that contradicts itself cannot be made: one test a fault.
@Suite struct SchemeFaultTests {
  private let name = Bilingual(zh: "部分", en: "part")

  private func part(_ id: String, _ weight: Int, highest: Int = 100_00, decimals: Int = 2) -> Column {
    Column(
      id: id, name: name, role: .component(weightBasisPoints: weight), highest: Mark(hundredths: highest),
      decimals: decimals)
  }

  private func time(_ id: String = "time", _ better: Column.Better = .lower, highest: Int = 600_00) -> Column {
    Column(id: id, name: name, role: .measure(better), highest: Mark(hundredths: highest))
  }

  private func expect(_ fault: SchemeFault, _ columns: [Column], _ ties: [TieRule] = [], roundTotal: Int? = nil) {
    #expect(throws: fault) { try Scheme(columns: columns, ties: ties, roundTotal: roundTotal) }
  }

  @Test("nothing to add up")
  func noComponent() {
    expect(.noComponent, [])
    expect(.noComponent, [time()], [TieRule(column: 0, better: .lower)])
  }

  @Test("two columns of one name")
  func columnTwice() {
    expect(.columnTwice(1, first: 0), [part("theory", 30_00), part("theory", 70_00)])
  }

  @Test("a weight of nothing, of less, or of more than everything")
  func weightOutOfRange() {
    expect(.weightOutOfRange(1, basisPoints: 0), [part("theory", 100_00), part("practical", 0)])
    expect(.weightOutOfRange(1, basisPoints: -1), [part("theory", 100_00), part("practical", -1)])
    expect(.weightOutOfRange(0, basisPoints: 100_01), [part("theory", 100_01)])
    expect(.weightOutOfRange(0, basisPoints: .max), [part("theory", .max), part("practical", .max)])
  }

  @Test("weights that make no whole")
  func weightSum() {
    expect(.weightSum(basisPoints: 99_99), [part("theory", 30_00), part("practical", 69_99)])
    expect(.weightSum(basisPoints: 100_01), [part("theory", 30_01), part("practical", 70_00)])
  }

  @Test("a component out of another number than 100, a measure without a scale")
  func highestOutOfRange() {
    expect(.highestOutOfRange(0, Mark(hundredths: 150_00)), [part("theory", 100_00, highest: 150_00)])
    let tie = [TieRule(column: 1, better: .lower)]
    for highest in [0, -1, 100_000_00] {
      let columns = [part("theory", 100_00), time(highest: highest)]
      expect(.highestOutOfRange(1, Mark(hundredths: highest)), columns, tie)
    }
  }

  @Test("decimals a mark does not have")
  func decimalsOutOfRange() {
    expect(.decimalsOutOfRange(0, decimals: 3), [part("theory", 100_00, decimals: 3)])
    expect(.decimalsOutOfRange(0, decimals: -1), [part("theory", 100_00, decimals: -1)])
  }

  @Test("a fifth key")
  func tooManyTies() {
    let measures = (0..<5).map { time("time-\($0)") }
    let ties = (1...5).map { TieRule(column: $0, better: .lower) }
    expect(.tooManyTies(count: 5), [part("theory", 100_00)] + measures, ties)
  }

  @Test("a key without a column, and a column that is a key twice")
  func ties() {
    expect(.tieWithoutColumn(0), [part("theory", 100_00)], [TieRule(column: 1, better: .higher)])
    expect(.tieWithoutColumn(0), [part("theory", 100_00)], [TieRule(column: -1, better: .higher)])
    let twice = [TieRule(column: 0, better: .higher), TieRule(column: 0, better: .lower)]
    expect(.tieTwice(1, first: 0), [part("theory", 100_00)], twice)
  }

  @Test("a measure that its key reads the other way, or that no key reads")
  func measures() {
    expect(.tieAgainstMeasure(0), [part("theory", 100_00), time()], [TieRule(column: 1, better: .higher)])
    expect(.measureBreaksNoTie(1), [part("theory", 100_00), time()])
  }

  @Test("rounding to decimals a total cannot be rounded to", arguments: [-1, 6, Int.max, Int.min])
  func roundTotalOutOfRange(_ decimals: Int) {
    expect(.roundTotalOutOfRange(decimals), [part("theory", 100_00)], roundTotal: decimals)
  }
}

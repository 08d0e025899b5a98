import Testing

@testable import Scoring

/// The chunks of the order, kept small so that they split and join all the time.
@Suite struct SeatOrderTests {
  @Test("seats stand as a sorted array would hold them", arguments: 1...40)
  func againstAnArray(_ seed: Int) {
    var random = Seeded(seed: UInt64(seed))
    var seats: [Seat] = []
    var order = SeatOrder(capacity: Int.random(in: 4...9, using: &random))
    for step in 0..<400 {
      // Half of the runs grow to the end, the others shrink again from the middle on.
      let grows = seed.isMultiple(of: 2) || step < 200
      if seats.isEmpty || Int.random(in: 0..<10, using: &random) < (grows ? 8 : 2) {
        let total = Total(millionths: Int.random(in: 0...30, using: &random))
        let seat = Seat(key: OrderKey(total: total), contestant: step)
        order.insert(seat)
        seats.append(seat)
        seats.sort()
      } else {
        order.remove(seats.remove(at: Int.random(in: seats.indices, using: &random)))
      }
      #expect(order.count == seats.count, "seed \(seed), step \(step)")
    }
    #expect(Array(order.seats) == seats, "seed \(seed)")
    #expect(seats.indices.map { order[$0] } == seats, "seed \(seed)")
    #expect(seats.map { order.position(of: $0) } == Array(seats.indices), "seed \(seed)")
    for total in 0...31 {
      let key = OrderKey(total: Total(millionths: total))
      let first = seats.firstIndex { $0.key >= key } ?? seats.count
      let end = seats.firstIndex { $0.key > key } ?? seats.count
      #expect(order.positions(of: key) == first..<end, "seed \(seed), total \(total)")
    }
  }

  @Test("an order made at once is the one made seat by seat", arguments: [0, 1, 3, 4, 5, 8, 9, 100])
  func bulk(_ count: Int) {
    let seats = (0..<count).map { Seat(key: OrderKey(total: Total(millionths: 1_000 - $0)), contestant: $0) }
    var one = SeatOrder(sorted: seats, capacity: 4)
    #expect(one.count == count)
    #expect(Array(one.seats) == seats)
    for seat in seats { one.remove(seat) }
    #expect(one.count == 0)
    #expect(Array(one.seats).isEmpty)
  }

  @Test("four values of a chain pack into a key and come out again")
  func packing() throws {
    let columns = (0..<4).map { index in
      Column(
        id: "m\(index)", name: Bilingual(zh: "量", en: "measure"),
        role: .measure(index.isMultiple(of: 2) ? .lower : .higher), highest: Scheme.highestMark)
    }
    let whole = Column(
      id: "whole", name: Bilingual(zh: "全部", en: "whole"), role: .component(weightBasisPoints: 100_00))
    let scheme = try Scheme(
      columns: [whole] + columns,
      ties: (0..<4).map { TieRule(column: $0 + 1, better: $0.isMultiple(of: 2) ? .lower : .higher) })
    let values = [0, 1, 99_999_99, 99_999_98].map(Mark.init(hundredths:))
    let tieKey = TieKey(total: Total(millionths: 99_990_000), values: values)
    let key = try #require(scheme.orderKey(tieKey))
    #expect(scheme.tieKey(key) == tieKey)
    for index in 0..<4 {
      var worse = values
      worse[index] = Mark(hundredths: values[index].hundredths + (index.isMultiple(of: 2) ? 1 : -1))
      if let worseKey = scheme.orderKey(TieKey(total: tieKey.total, values: worse)) {
        #expect(key < worseKey)
        #expect(scheme.depth(key, worseKey) == index + 1)
      } else {
        #expect(!columns[index].holds(worse[index]))
      }
    }
  }
}

/// One ranked contestant's seat: the key, then the contestant's index, so that no two seats are equal.
struct Seat: Hashable, Comparable, Sendable {
  let key: OrderKey
  let contestant: Int

  static func < (left: Seat, right: Seat) -> Bool {
    left.key == right.key ? left.contestant < right.contestant : left.key < right.key
  }
}

/// The ranked contestants' seats in order: sorted chunks of a few hundred seats, and a directory of their sizes.
///
/// An insertion or removal moves at most one chunk's seats; a position is a sum over the directory. With 100,000 seats
/// that is some 8 kB moved and 400 integers added, no allocation but for the rare split, and no tree to balance. As a
/// value it is copied on write, one chunk at a time.
struct SeatOrder: Sendable {
  private var chunks: [[Seat]] = []
  /// The sizes of the chunks, side by side so that summing them stays in the cache.
  private var sizes: [Int] = []
  private(set) var count = 0
  private let capacity: Int

  /// An order of seats that are sorted already; chunks start half full and hold at most `capacity`, 4 or more.
  init(sorted seats: [Seat] = [], capacity: Int = 512) {
    self.capacity = capacity
    count = seats.count
    for start in stride(from: 0, to: seats.count, by: capacity / 2) {
      append(chunk: seats[start..<min(start + capacity / 2, seats.count)])
    }
  }

  /// All seats, best first.
  var seats: some Sequence<Seat> { chunks.joined() }

  /// How many seats stand before `seat`, whether or not it is taken itself.
  func position(of seat: Seat) -> Int {
    let (chunk, offset) = find(seat)
    return sizes[..<chunk].reduce(offset, +)
  }

  /// The seat at a position, 0..<count.
  subscript(position: Int) -> Seat {
    var rest = position
    for chunk in sizes.indices {
      if rest < sizes[chunk] { return chunks[chunk][rest] }
      rest -= sizes[chunk]
    }
    fatalError("position \(position) of \(count) ranked")
  }

  /// The positions of the seats with this key; empty at its place when there is none.
  func positions(of key: OrderKey) -> Range<Int> {
    position(of: Seat(key: key, contestant: .min))..<position(of: Seat(key: key, contestant: .max))
  }

  /// Takes a seat that is not taken yet.
  mutating func insert(_ seat: Seat) {
    var (chunk, offset) = find(seat)
    if chunk == chunks.count {
      if chunks.isEmpty { append(chunk: []) }
      chunk = chunks.count - 1
      offset = sizes[chunk]
    }
    chunks[chunk].insert(seat, at: offset)
    sizes[chunk] += 1
    count += 1
    if sizes[chunk] == capacity { split(chunk) }
  }

  /// Leaves a seat that is taken.
  mutating func remove(_ seat: Seat) {
    let (chunk, offset) = find(seat)
    guard chunk < chunks.count, chunks[chunk][offset] == seat else {
      fatalError("contestant \(seat.contestant) has no such seat")
    }
    chunks[chunk].remove(at: offset)
    sizes[chunk] -= 1
    count -= 1
    if sizes[chunk] < capacity / 4 { join(chunk) }
  }

  /// The chunk and the offset of the first seat that is not before `seat`; one chunk past the end when all are.
  private func find(_ seat: Seat) -> (chunk: Int, offset: Int) {
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = (low + high) / 2
      if chunks[middle][sizes[middle] - 1] < seat { low = middle + 1 } else { high = middle }
    }
    guard low < chunks.count else { return (low, 0) }
    var first = 0
    var end = sizes[low]
    while first < end {
      let middle = (first + end) / 2
      if chunks[low][middle] < seat { first = middle + 1 } else { end = middle }
    }
    return (low, first)
  }

  private mutating func append(chunk seats: ArraySlice<Seat>) {
    var chunk: [Seat] = []
    chunk.reserveCapacity(capacity)
    chunk += seats
    chunks.append(chunk)
    sizes.append(seats.count)
  }

  /// Halves a full chunk.
  private mutating func split(_ chunk: Int) {
    let half = capacity / 2
    var upper: [Seat] = []
    upper.reserveCapacity(capacity)
    upper += chunks[chunk][half...]
    chunks[chunk].removeSubrange(half...)
    sizes[chunk] = half
    chunks.insert(upper, at: chunk + 1)
    sizes.insert(upper.count, at: chunk + 1)
  }

  /// Joins a thin chunk with the next one if both fit, and drops an empty one, so that the directory stays short.
  private mutating func join(_ chunk: Int) {
    if sizes[chunk] == 0 {
      chunks.remove(at: chunk)
      sizes.remove(at: chunk)
    } else if chunk + 1 < chunks.count, sizes[chunk] + sizes[chunk + 1] <= capacity / 2 {
      chunks[chunk] += chunks[chunk + 1]
      sizes[chunk] += sizes[chunk + 1]
      chunks.remove(at: chunk + 1)
      sizes.remove(at: chunk + 1)
    }
  }
}

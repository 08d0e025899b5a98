/// The same thing measured several times: nanoseconds or bytes.
struct Series {
  private var values: [Int] = []

  init() {}

  init(_ values: [Int]) {
    self.values = values
  }

  mutating func add(_ value: Int) { values.append(value) }

  var isEmpty: Bool { values.isEmpty }
  var count: Int { values.count }
  var least: Int { values.min() ?? 0 }
  var most: Int { values.max() ?? 0 }

  /// The middle value; of an even number the lower of the two.
  var median: Int {
    values.isEmpty ? 0 : values.sorted()[(values.count - 1) / 2]
  }

  /// Every value divided: a batch measured at once, told for one of it.
  func divided(by count: Int) -> Series { Series(values.map { $0 / count }) }
}

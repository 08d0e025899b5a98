/// The head referee's order for the contestants who share one key.
struct Ruling: Sendable {
  /// The contestants, best first, each once.
  let order: [Int]
  /// The place of each contestant in `order`.
  let places: [Int: Int]

  /// A ruling; of a contestant who is named twice the first naming counts.
  init(order: [Int]) {
    var places: [Int: Int] = [:]
    self.order = order.filter { contestant in
      guard places[contestant] == nil else { return false }
      places[contestant] = places.count
      return true
    }
    self.places = places
  }
}

extension Node {
  /// A mark in points, spelled with at most two decimals.
  func mark() throws(RulebookProblem) -> Mark {
    do {
      return Mark(hundredths: try Decimals.hundredths(try text(), places: 2))
    } catch let error as RulebookProblem {
      throw error
    } catch {
      throw problem(.badDecimal)
    }
  }

  /// Refuses anything but null: what stands beside it has no use for it.
  func refuseUse() throws(RulebookProblem) {
    guard value == .null else { throw problem(.notUsed) }
  }

  /// What the objects of an array say, of which there are at most so many.
  func list<Rule>(
    named names: [String], limit most: Int, _ read: (Members) throws(RulebookProblem) -> Rule
  ) throws(RulebookProblem) -> [Rule] {
    guard try elements().count <= most else { throw problem(.tooMany(most: most)) }
    return try list(named: names, read)
  }
}

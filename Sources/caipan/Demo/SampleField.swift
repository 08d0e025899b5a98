internal import Competition
internal import Scoring

/// The marks of the sample: which contestants have which, and who has none.
struct SampleField {
  /// The contestant who did not come.
  let absent: String
  /// The contestant who withdrew after the theory.
  let withdrawn: String

  private let entries: [String]
  private let pairs: [Pair]

  /// A theory and a practical mark.
  private struct Pair: Hashable {
    let theory: Mark
    let practical: Mark
  }

  /// So many sheets at the end of the pile are left for whoever tries the desk.
  private static let leftToKey = 5

  /// Marks for contestants in the order of their sheets; at least ten of them.
  init(_ entries: [String], _ random: inout SeededNumbers) {
    self.entries = entries
    pairs = Self.pairs(for: entries.count, &random)
    absent = entries[Place.absent]
    withdrawn = entries[Place.withdrawn]
  }

  /// Who is special, by their place in the pile.
  private enum Place {
    static let winner = 2
    static let tied = [0, 3]
    static let absent = 1
    static let withdrawn = 4
  }

  /// The rows of one component: everyone's, without those who were not there and the sheets that are left.
  func rows(of component: Sample.Component) -> [MarksRow] {
    entries.indices.compactMap { place in
      guard place != Place.absent else { return nil }
      switch component {
      case .theory:
        return row(place, component, pairs[place].theory)
      case .practical:
        guard place != Place.withdrawn, place < entries.count - Self.leftToKey else { return nil }
        return row(place, component, pairs[place].practical)
      }
    }
  }

  private func row(_ place: Int, _ component: Sample.Component, _ mark: Mark) -> MarksRow {
    MarksRow(entry: entries[place], cells: [KeyedCell(component: component.rawValue, cell: .mark(mark))])
  }

  /// No two contestants have the same two marks but the two who are tied, so that there is one tie and no other: at
  /// 30 % and 70 % equal total and equal practical means equal theory.
  private static func pairs(for count: Int, _ random: inout SeededNumbers) -> [Pair] {
    var taken: Set<Pair> = []
    return (0..<count).map { place in
      if place == Place.winner { return Pair(theory: Mark(hundredths: 94_50), practical: Mark(hundredths: 95_25)) }
      if Place.tied.contains(place) {
        return Pair(theory: Mark(hundredths: 91_00), practical: Mark(hundredths: 93_50))
      }
      // All others stay at or below 92.90 and 92.59, and so below the tied total of 92.75.
      while true {
        let theory = Int.random(in: 650...929, using: &random)
        let practical = Int.random(in: 65_00...92_59, using: &random)
        let pair = Pair(theory: Mark(hundredths: theory * 10), practical: Mark(hundredths: practical))
        if taken.insert(pair).inserted { return pair }
      }
    }
  }
}

import Scoring

/// A contest of the oracle: its facts, its people, and the counts that follow from them.
struct NaiveField: Sendable {
  /// A prize as the organiser set it: so many, or so many per cent of those who competed.
  struct Prize: Hashable, Sendable {
    var name: String
    var count: Int?
    var percent = 0
    var yuan: Int?
  }

  var notice: any NaiveNotice
  var facts: ContestFacts
  /// The organiser's prizes, best first; nil where nobody has said.
  var prizes: [Prize]?
  /// The people, or the teams.
  var people: [NaivePerson] { didSet { count() } }
  /// How many people stand behind one of `people`.
  let members: Int
  /// The recorded decision on those who sat one part, if 30 is reached only with them.
  var countsCompetedInPart: Bool?

  /// 实际参赛, in persons.
  private(set) var competed = 0
  /// Who sat both components, in persons.
  private(set) var complete = 0
  /// 有名次: those with a rank, a team counting once.
  private(set) var ranked = 0
  /// Who may still get a rank.
  private(set) var pending = 0

  init(notice: any NaiveNotice, facts: ContestFacts, people: [NaivePerson], members: Int = 1) {
    self.notice = notice
    self.facts = facts
    self.people = people
    self.members = members
    count()
  }

  /// The place of each of `people`: one more than are better; the equals stand in the head referee's order, if there is
  /// one for all of them.
  func places() -> [Int: Place] {
    let ranked = people.indices.filter { people[$0].isRanked }.map { ($0, people[$0].total, people[$0].practicalMark) }
    var places: [Int: Place] = [:]
    for (person, total, practical) in ranked {
      var better = 0
      var equals: [Int] = []
      for (other, otherTotal, otherPractical) in ranked {
        if otherTotal > total || otherTotal == total && otherPractical > practical { better += 1 }
        if otherTotal == total && otherPractical == practical { equals.append(other) }
      }
      let order = NaiveField.ruled(equals, in: people)
      if equals.count == 1 {
        places[person] = .ranked(better + 1)
      } else if let order, let at = order.firstIndex(of: person) {
        places[person] = .ranked(better + 1 + at)
      } else {
        places[person] = .tied(from: better + 1, through: better + equals.count)
      }
    }
    return places
  }

  /// The order the head referee gave these equals; nil unless the ruling names all of them.
  static func ruled(_ equals: [Int], in people: [NaivePerson]) -> [Int]? {
    guard equals.allSatisfy({ people[$0].ruling != nil }) else { return nil }
    return equals.sorted { (people[$0].ruling ?? 0, $0) < (people[$1].ruling ?? 0, $1) }
  }

  private mutating func count() {
    competed = people.filter(\.competed).count * members
    complete = people.filter(\.satBoth).count * members
    ranked = people.filter(\.isRanked).count
    pending = people.filter(\.isPending).count
  }
}

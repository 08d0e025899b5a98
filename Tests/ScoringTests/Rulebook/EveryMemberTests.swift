import Scoring
import Testing

/// Takes a whole rulebook of version 3 apart, one place after the other: nothing in it may be passed over.
@Suite struct EveryMemberTests {
  private static let places: [JSONPlace] = {
    do {
      return try JSON.read(Array(ProvisionsText.whole.utf8)).places
    } catch {
      Issue.record("the whole rulebook is no JSON: \(error)")
      return []
    }
  }()

  /// What is looked at before the members, the end of the tie chain, which has members of its own, and layouts that the
  /// kind of paper can't have or can't lack.
  private static let ofTheirOwn: Set<String> = [
    "format", "version", "ties[2].key", "papers[1].layout", "papers[2].layout", "papers[3].layout",
  ]

  /// The problem of the rulebook with another value at a place; nil where it is read even so.
  private func problem(_ place: JSONPlace, with value: JSON?) -> RulebookProblem? {
    do {
      _ = try Rulebook(reading: place.text(with: value))
      return nil
    } catch {
      return error
    }
  }

  @Test("a member that is left out is missed, at its path")
  func missing() throws {
    let members = Self.places.filter(\.isMember)
    #expect(members.count > 400)
    let ways = ["after", "before", "beforeDay", "from", "sameYear"]
    for place in members {
      let found = problem(place, with: nil)
      if let due = place.path.ranges(of: ".due.").first, ways.contains(String(place.name)) {
        let path = String(place.path[..<due.lowerBound]) + ".due"
        #expect(found == RulebookProblem(path: path, fault: .exactlyOne(of: ways)))
      } else {
        #expect(found == RulebookProblem(path: place.path, fault: .missing))
      }
    }
  }

  @Test("a member that no rule knows is refused in every object")
  func unknown() {
    for place in Self.places {
      guard case .object(let members) = place.value else { continue }
      let found = problem(place, with: .object(members + [JSON.Member(name: "colour", value: .null)]))
      let path = place.path.isEmpty ? "colour" : "\(place.path).colour"
      #expect(found == RulebookProblem(path: path, fault: .unknownMember))
    }
  }

  @Test("a value of another kind is refused everywhere")
  func wrongKind() {
    for place in Self.places where !Self.ofTheirOwn.contains(place.path) {
      let other: JSON = if case .object = place.value { .bool(true) } else { .object([]) }
      let found = problem(place, with: other)
      #expect(found?.path == place.path)
      #expect(found?.isWrongKind == true, "\(place.path): \(String(describing: found))")
    }
  }

  /// Where the format has a word for "there is none", beside every clause and figure.
  private static let nullable: Set<String> = [
    "round.decimals", "stages.requiredAbove", "stages.admitsAtMost", "advancement.percent", "advancement.atMost",
    "certificates", "certificates.bands.ranks", "certificates.bands.percent", "certificates.winnersOnly",
    "awards.class", "awards.yuan", "prizes", "prizes.atMostPercent", "publicity", "checks.atLeast", "checks.atMost",
    "teams", "catalogue.no", "catalogue.title", "catalogue.theme", "catalogue.class", "catalogue.code",
    "catalogue.size", "catalogue.certificates", "catalogue.month", "papers.layout",
    "papers.layout.seal", "papers.archive",
  ]

  @Test("null stands only where there can be none")
  func null() {
    for place in Self.places where !Self.ofTheirOwn.contains(place.path) {
      let found = problem(place, with: .null)
      let isBasis = ["clause", "figure"].contains(place.name)
      if isBasis || place.isMember && Self.nullable.contains(place.path.replacing(/\[\d+\]/, with: "")) {
        #expect(found?.isWrongKind != true, "\(place.path): \(String(describing: found))")
      } else {
        #expect(found?.isWrongKind == true && found?.path == place.path, "\(place.path)")
      }
    }
  }

  @Test("every clause and every figure has to rest on something quoted")
  func clauses() {
    let clauses = Self.places.filter { ["clause", "figure"].contains($0.name) }
    #expect(clauses.count > 60)
    for place in clauses {
      let expected = RulebookProblem(path: place.path, fault: .clauseNotQuoted("九"))
      #expect(problem(place, with: .string("九")) == expected)
    }
  }

  @Test("every text is bounded: not empty, without control characters")
  func texts() {
    for place in Self.places where !Self.ofTheirOwn.contains(place.path) {
      guard case .string = place.value else { continue }
      #expect(problem(place, with: .string("")) == RulebookProblem(path: place.path, fault: .emptyText))
      let control = RulebookProblem(path: place.path, fault: .controlCharacter)
      #expect(problem(place, with: .string("a\u{1B}[2J")) == control)
    }
  }

  @Test("every word is one of those that can stand there")
  func words() {
    let names: Set<Substring> = [
      "stage", "stages", "tier", "committees", "firmness", "when", "from", "to", "level", "form", "class", "needs",
      "rule", "after", "before", "unit", "ask", "keep", "marking", "better", "kind", "field",
    ]
    var count = 0
    for place in Self.places where names.contains(place.name) && !place.path.contains(".due.from") {
      guard case .string = place.value else { continue }
      count += 1
      let found = problem(place, with: .string("sometimes"))
      #expect(found?.path == place.path)
      guard case .unknownWord(let words) = found?.fault else {
        Issue.record("\(place.path): \(String(describing: found))")
        continue
      }
      #expect(!words.contains("sometimes") && words.count > 0)
    }
    #expect(count > 100)
  }

  @Test("every number of the sections is whole and within bounds")
  func numbers() {
    var count = 0
    for place in Self.places {
      guard case .number = place.value, !place.path.contains("passes"), place.isInSection else { continue }
      count += 1
      #expect(problem(place, with: .number("1.5")) == RulebookProblem(path: place.path, fault: .badInteger))
      #expect(problem(place, with: .number("-1")) == RulebookProblem(path: place.path, fault: .badInteger))
      let huge = problem(place, with: .number("99999999999999999999"))
      #expect(huge == RulebookProblem(path: place.path, fault: .badInteger))
      let tooMany = problem(place, with: .number("100001"))
      #expect(tooMany?.path == place.path && tooMany?.isOutOfRange == true)
      let none = problem(place, with: .number("0"))
      #expect(none?.isOutOfRange == true || place.path.hasPrefix("checks[") && place.name == "atMost")
    }
    #expect(count > 25)
  }

  @Test("every array has at most two hundred elements")
  func arrays() {
    for place in Self.places {
      guard case .array(let elements) = place.value else { continue }
      let long = elements + Array(repeating: .null, count: 201 - elements.count)
      #expect(problem(place, with: .array(long)) == RulebookProblem(path: place.path, fault: .tooMany(most: 200)))
    }
  }

  @Test(
    "arrays that may not be empty",
    arguments: [
      "stages", "fields[0].stages", "awards[0].stages", "prizes.stages", "prizes.sets[0]", "publicity.stages",
      "deadlines[0].stages", "checks[0].stages", "catalogue[0].events", "papers[0].stages", "papers[0].layout.columns",
    ])
  func emptyArrays(path: String) throws {
    let place = try #require(Self.places.first { $0.path == path })
    #expect(problem(place, with: .array([])) == RulebookProblem(path: path, fault: .emptyArray))
  }
}

extension RulebookProblem {
  fileprivate var isWrongKind: Bool {
    if case .wrongKind = fault { true } else { false }
  }

  fileprivate var isOutOfRange: Bool {
    if case .outOfRange = fault { true } else { false }
  }
}

extension JSONPlace {
  /// Whether it lies in one of the sections beyond marking and ranking.
  fileprivate var isInSection: Bool {
    ProvisionsText.sections.contains { path.hasPrefix("\($0.key)[") || path.hasPrefix("\($0.key).") }
  }
}

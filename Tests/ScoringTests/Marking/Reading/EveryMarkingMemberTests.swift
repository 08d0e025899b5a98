import Scoring
import Testing

/// Takes a whole marking scheme apart, one place after the other: nothing in it may be passed over.
@Suite struct EveryMarkingMemberTests {
  private func places() throws -> [JSONPlace] {
    try JSON.read(Array(MarkingText.whole.utf8)).places
  }

  @Test("a member that is left out is missed, at its path")
  func missing() throws {
    let members = try places().filter(\.isMember)
    #expect(members.count > 90)
    for place in members {
      let found = try MarkingText.problem(place.text(with: nil))
      #expect(found == MarkingProblem(path: place.path, fault: .form(.missing)))
    }
  }

  @Test("a member that the format does not know is refused in every object")
  func unknown() throws {
    for place in try places() {
      guard case .object(let members) = place.value else { continue }
      let found = try MarkingText.problem(
        place.text(with: .object(members + [JSON.Member(name: "colour", value: .null)])))
      let path = place.path.isEmpty ? "colour" : "\(place.path).colour"
      #expect(found == MarkingProblem(path: path, fault: .form(.unknownMember)))
    }
  }

  /// What is looked at before the members.
  private static let header: Set<String> = ["format", "version"]
  /// What is null in the scheme because its neighbours have no use for it.
  private static let unused: Set<String> = [
    "modules[0].panel.gap", "modules[1].panel.atLeast", "penalties[0].atMost",
  ]

  @Test("a value of another kind is refused everywhere")
  func wrongKind() throws {
    for place in try places() where !Self.header.contains(place.path) {
      let other: JSON = if case .object = place.value { .bool(true) } else { .object([]) }
      let found = try MarkingText.problem(place.text(with: other))
      #expect(found?.path == place.path)
      if Self.unused.contains(place.path) {
        #expect(found?.fault == .form(.notUsed), "\(place.path)")
      } else if case .form(.wrongKind) = found?.fault {
        continue
      } else {
        Issue.record("\(place.path): \(String(describing: found))")
      }
    }
  }

  /// Where there may be none, in this scheme.
  private static let nullable: Set<String> = [
    "modules[0].weight", "modules[1].weight", "modules[0].panel.gap", "modules[0].panel.spread",
    "modules[1].panel.atLeast", "modules[1].panel.spread", "rounding.judgement", "rounding.points", "rounding.module",
    "penalties[0].module", "penalties[0].atMost", "penalties[1].module", "penalties[1].atMost",
  ]

  @Test("null stands only where there can be none")
  func null() throws {
    for place in try places() where !Self.header.contains(place.path) {
      let found = try MarkingText.problem(place.text(with: .null))
      #expect((found == nil) == Self.nullable.contains(place.path), "\(place.path): \(String(describing: found))")
      if let found { #expect(found.path == place.path) }
    }
  }
}

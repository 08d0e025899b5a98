internal import Scoring

// What the document says of papers; a contest without a marking scheme has none of these members.
extension ResultDocument {
  /// The scheme, and what was done about slips of the hand.
  var marking: [JSON.Member] {
    guard let scheme = contest.marking?.scheme, let done = contest.secondKeyingDone else { return [] }
    return [
      JSON.Member(name: "marking", value: .object([JSON.Member(name: "title", value: .string(scheme.title))])),
      JSON.Member(
        name: "keyedAgain",
        value: .object([
          JSON.Member(name: "which", value: .string(done.which)),
          JSON.Member(name: "verified", value: .number(String(done.verified))),
          JSON.Member(name: "demanded", value: .number(String(done.demanded))),
          JSON.Member(name: "differed", value: .number(String(done.differed))),
        ])),
    ]
  }

  /// The modules' marks of a contestant; none while codes stand between.
  func modules(_ contestant: Int) -> [JSON.Member] {
    guard let scheme = contest.marking?.scheme else { return [] }
    guard let work = contest.subject(of: contestant).flatMap(contest.work(of:)) else {
      return [JSON.Member(name: "modules", value: .null)]
    }
    return [JSON.Member(name: "modules", value: modules(of: work, under: scheme))]
  }

  /// The modules' marks of one contestant's work.
  func modules(of work: MarkedWork, under scheme: MarkingScheme) -> JSON {
    let modules = zip(scheme.modules, scheme.moduleMarks(of: work)).map { module, mark in
      JSON.object([
        JSON.Member(name: "id", value: .string(module.id)),
        JSON.Member(name: "mark", value: mark.isEmpty || mark == Cell.voidedSpelling ? .null : .string(mark)),
        JSON.Member(name: "voided", value: .bool(mark == Cell.voidedSpelling)),
      ])
    }
    return .array(modules)
  }
}

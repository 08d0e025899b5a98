internal import Competition
internal import Desk
internal import Scoring

/// What a check found, for other programs; members are added, never renamed.
struct CheckDocument {
  private let check: ContestCheck

  /// The document of a check.
  init(_ check: ContestCheck) {
    self.check = check
  }

  /// The whole document.
  var json: JSON {
    let setUp = check.contest.setUp
    return .members([
      ("competition", .string(check.title)),
      ("event", .string(setUp.event)),
      ("stage", .string(setUp.stage.rawValue)),
      ("committee", setUp.committee.isEmpty ? .null : .string(setUp.committee)),
      ("rulebook", check.rulebook.map { .string($0.id) } ?? .null),
      ("today", .string(check.today.iso)),
      ("breaksFirmRule", .bool(check.breaksFirmRule)),
      ("leastField", least.map { .number(String($0.atLeast)) } ?? .null),
      ("shortfalls", .array(check.contest.shortfalls.map(shortfall))),
      ("findings", .array(check.findings.map(finding))),
      ("deadlines", .array(check.deadlines.map(deadline))),
      ("breaches", .array(check.breaches.map(breach))),
      ("questions", .array(check.questions.map(question))),
    ])
  }

  private var least: LeastField? {
    check.rulebook?.provisions.leastField(at: check.contest.setUp.stage)
  }

  private func shortfall(_ shortfall: Shortfall) -> JSON {
    .members([
      ("stage", .string(shortfall.stage.rawValue)),
      ("most", .number(String(shortfall.most))),
      ("atLeast", .number(String(shortfall.atLeast))),
      ("clause", .clause(shortfall.basis)),
    ])
  }

  private func finding(_ finding: Finding) -> JSON {
    var why = JSON.null
    if case .unknown(let unknown) = finding.verdict { why = .bilingual(Words.unknown(unknown)) }
    return .members([
      ("id", .string(finding.topic.id)),
      ("name", .bilingual(Words.topic(finding.topic))),
      ("verdict", .string(finding.verdict.word)),
      ("why", why),
      ("figure", .text(finding.figure)),
      ("limit", .text(finding.limit)),
      ("firmness", .string(finding.firmness.rawValue)),
      ("clause", .clause(finding.basis)),
      ("fact", .text(finding.topic.fact?.spelling)),
    ])
  }

  private func deadline(_ deadline: DeadlineFinding) -> JSON {
    let (state, day, days) = deadline.state.parts
    return .members([
      ("id", .string(deadline.id)),
      ("name", .bilingual(Words.subject(deadline.subject))),
      ("due", .text(deadline.due?.day.iso)),
      ("certain", deadline.due.map { .bool($0.isCertain) } ?? .null),
      ("state", .string(state)),
      ("done", .text(day?.iso)),
      ("days", days.map { .number(String($0)) } ?? .null),
      ("firmness", .string(deadline.firmness.rawValue)),
      ("clause", .clause(deadline.basis)),
      ("fact", .string(ContestFact.done(deadline.id).spelling)),
    ])
  }

  private func breach(_ breach: OpenBreach) -> JSON {
    .members([
      ("entry", .text(breach.contestant.map { check.contest.roster[$0].entry })),
      ("rule", .string(breach.rule)),
      ("firmness", .string(breach.firmness.rawValue)),
      ("clause", .clause(breach.basis)),
      ("text", .bilingual(Words.breach(breach))),
    ])
  }

  private func question(_ question: OpenQuestion) -> JSON {
    .members([
      ("entry", .text(question.contestant.map { check.contest.roster[$0].entry })),
      ("rule", .text(question.rule?.id)),
      ("clause", question.rule.map { .clause($0.basis) } ?? .null),
      ("text", .bilingual(Words.question(question))),
    ])
  }
}

extension JSON {
  fileprivate static func members(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  fileprivate static func bilingual(_ text: Bilingual) -> JSON {
    .members([("zh", .string(text.zh)), ("en", .string(text.en))])
  }

  fileprivate static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A clause's number; `null` is our convention.
  fileprivate static func clause(_ basis: Basis) -> JSON {
    switch basis {
    case .clause(let number): .string(number)
    case .convention: .null
    }
  }
}

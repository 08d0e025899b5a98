public import Scoring

/// The result as `results --format json` gives it: a contract with other programs (members are added, never renamed).
public struct ResultDocument: Sendable {
  let contest: Contest
  let openedCodes: OpenedCodes
  private let state: CompetitionState
  private let wording: Wording

  /// The sentences in a document, in Chinese; they are made where all sentences are.
  public struct Wording: Sendable {
    let refused: @Sendable (Withheld) -> String
    let note: @Sendable (ProposedCertificate) -> String?

    /// How to say why something is withheld, and what is to be noted of a certificate.
    public init(
      refused: @escaping @Sendable (Withheld) -> String, note: @escaping @Sendable (ProposedCertificate) -> String?
    ) {
      self.refused = refused
      self.note = note
    }
  }

  /// The result of a contest in a competition.
  public init(_ contest: Contest, in state: CompetitionState, wording: Wording) {
    self.contest = contest
    openedCodes = OpenedCodes(contest)
    self.state = state
    self.wording = wording
  }

  /// The whole document.
  public var json: JSON {
    let table = ResultTable(contest, in: state)
    let open = contest.openItems
    let setUp = contest.setUp
    return .object(
      [
        member("competition", .string(state.title)),
        member("id", .string(state.id)),
        member(
          "event", .object([member("name", .string(setUp.event)), member("code", text(setUp.code))])),
        member("stage", .string(setUp.stage.rawValue)),
        member("committee", text(setUp.committee)),
        member("tier", contest.tier.map { .string($0.rawValue) } ?? .null),
        member("rulebook", .string(state.rulebook?.id ?? "")),
        member("competed", .number(String(contest.field.competed))),
        member("ranked", .number(String(contest.ranking.rankedCount))),
        member("complete", .bool(open.isEmpty)),
        member("sealed", .bool(contest.seal != nil)),
        member("head", .string(state.head?.hash ?? "")),
      ] + marking + coded + [
        member("standings", .array(table.rows.map(standing))),
        member("open", .array(open.flatMap(openItem) + state.questions(of: contest).map(question))),
      ])
  }

  private func standing(_ row: ResultRow) -> JSON {
    let columns = contest.scheme.columns
    // Theory and practical are always there, null where the contest has no such component.
    let absent = ["theory", "practical"].filter { contest.scheme.column(id: $0) == nil }.map { member($0, .null) }
    let marks = columns.indices.map { member(columns[$0].id, mark(row.cells[$0])) } + absent
    return .object(
      [
        member("rank", row.rank.map { .number(String($0)) } ?? .null),
        member("entry", .string(row.entry)),
        member("name", .string(row.name)),
        member("unit", .string(row.unit)),
        member("status", .string(row.status.rawValue)),
      ] + marks + [
        member("total", row.total.map { .string($0.text) } ?? .null),
        member("decidedBy", decided(row)),
        member("advances", row.advances.map { .bool($0) } ?? .null),
        member("awards", .array(row.awards.map(award))),
        member("certificate", row.certificate.map(certificate) ?? .null),
        member("refused", .array(row.refused.map(refused))),
        member("noMark", .array(columns.indices.compactMap { noMark(row, $0) })),
      ] + modules(row.contestant) + codes(of: row.contestant))
  }

  func mark(_ cell: Cell) -> JSON {
    switch cell {
    case .mark(let mark): .string(mark.text)
    case .missing, .notSat, .voided: .null
    }
  }

  /// Why a cell has no mark: what `null` alone would not tell apart.
  private func noMark(_ row: ResultRow, _ column: Int) -> JSON? {
    let why: String
    switch row.cells[column] {
    case .mark: return nil
    case .missing where contest.isInConflict(row.contestant, column: column): why = "conflict"
    case .missing: why = contest.codes.isBlind && contest.isMadeOfModules(column: column) ? "coded" : "notKeyed"
    case .notSat: why = "notSat"
    case .voided: why = "voided"
    }
    return .object([
      member("component", .string(contest.scheme.columns[column].id)), member("why", .string(why)),
    ])
  }

  private func decided(_ row: ResultRow) -> JSON {
    guard row.rank != nil, let decided = row.decided else { return .null }
    switch decided {
    case .total: return .string("total")
    case .key(let column): return .string(contest.scheme.columns[column].id)
    case .ruling: return .string("ruling")
    case .shared: return .string("shared")
    }
  }

  private func award(_ award: Award) -> JSON {
    .object([
      member("name", .string(award.name.zh)), member("clause", clause(award.basis)),
      member("yuan", award.yuan.map { .number(String($0)) } ?? .null), member("proposal", .bool(award.isProposal)),
    ])
  }

  private func certificate(_ certificate: ProposedCertificate) -> JSON {
    .object([
      member("level", .string(certificate.level.rawValue)), member("zh", .string(certificate.level.title)),
      member("clause", clause(certificate.basis)),
      member("note", wording.note(certificate).map { .string($0) } ?? .null),
    ])
  }

  private func refused(_ withheld: Withheld) -> JSON {
    let (what, name): (String, String?) =
      switch withheld.what {
      case .certificate: ("certificate", nil)
      case .award(let name): ("award", name.zh)
      case .advancement: ("advancement", nil)
      }
    return .object([
      member("what", .string(what)), member("name", name.map { .string($0) } ?? .null),
      member("reason", .string(withheld.reason.word)), member("clause", clause(withheld.basis)),
      member("text", .string(wording.refused(withheld))),
    ])
  }

  private func clause(_ basis: Basis) -> JSON {
    switch basis {
    case .clause(let number): .string(number)
    case .convention: .null
    }
  }

  private func openItem(_ item: OpenItem) -> [JSON] {
    switch item {
    case .missing(let contestant, let columns):
      columns.map { open("missingMark", contestant, contest.scheme.columns[$0].id) }
    case .tie(let contestants): contestants.flatMap { tied($0, among: contestants) }
    case .conflict(let contestant): disputed(contestant).map { open("conflict", contestant, $0) }
    case .nobody: [open("question", nil, "roster")]
    case .dispute(let fact): [open("conflict", nil, fact.spelling)]
    case .ineligible(let contestant, let rule): [open("ineligible", contestant, rule)]
    case .warning(let rule, let contestant): [open("warning", contestant, rule)]
    case .marksDiffer(let contestants, let column):
      contestants.map { open("marksDiffer", $0, contest.scheme.columns[column].id) }
    case .unkeyed(let subject, let pile, _): [open("missingMark", of: subject, contest.pileName(pile))]
    case .unverified(let subject, let pile): [open("unverified", of: subject, contest.pileName(pile))]
    case .difference(let subject, let place): [open("difference", of: subject, contest.placeName(place))]
    case .markingConflict(let subject): [open("conflict", of: subject, "sheet")]
    case .spread(let subject, let module, let aspect):
      [open("spread", of: subject, contest.aspectName(module, aspect))]
    case .sampleNotDrawn: [open("unverified", nil, "sample")]
    case .papers(let pile, let step, _, _): [open("papers", nil, "\(contest.pileName(pile)) \(step.rawValue)")]
    case .ownUnit(let judge, let contestant): [open("ownUnit", contestant, judge)]
    case .emptySeat(let pile): [open("emptySeat", nil, contest.pileName(pile))]
    case .codedUnsigned: [open("codedUnsigned", nil, "signoff")]
    case .undecoded(let layers): [open("undecoded", nil, "\(layers)")]
    case .appeal(let number): [open("appeal", nil, "\(number)")]
    }
  }

  /// A subject is named by entry number, or by code where codes stand between.
  private func open(_ kind: String, of subject: Int, _ detail: String) -> JSON {
    guard contest.codes.isBlind else { return open(kind, contest.contestant(of: subject), detail) }
    return open(kind, nil, "\(contest.label(of: subject)) \(detail)")
  }

  /// Every member of a tied team stands in the tie; the others are named by their first members.
  private func tied(_ spokesman: Int, among spokesmen: [Int]) -> [JSON] {
    let others = spokesmen.filter { $0 != spokesman }.map { contest.roster[$0].entry }.joined(separator: " ")
    return contest.teammates(of: spokesman).map { open("tie", $0, others) }
  }

  private func question(_ question: OpenQuestion) -> JSON {
    switch question {
    case .contest(let question): open("question", nil, question.word)
    case .contestant(let contestant, let question): open("question", contestant, question.word)
    case .eligibility(let contestant, let rule, let question):
      open("question", contestant, "\(rule.id):\(question.word)")
    case .team(let contestant): open("question", contestant, "team")
    }
  }

  /// What two or more records claim of a contestant: columns, and `status`.
  private func disputed(_ contestant: Int) -> [String] {
    let columns = contest.scheme.columns.indices.filter { contest.isInConflict(contestant, column: $0) }
    return columns.map { contest.scheme.columns[$0].id }
      + (contest.isStatusInConflict(contestant) ? [UndoRecord.status] : [])
      + (contest.particularsRefs(contestant).count > 1 ? ["particulars"] : [])
  }

  private func open(_ kind: String, _ contestant: Int?, _ detail: String) -> JSON {
    .object([
      member("kind", .string(kind)), member("entry", contestant.map { .string(contest.roster[$0].entry) } ?? .null),
      member("detail", .string(detail)),
    ])
  }

  func member(_ name: String, _ value: JSON) -> JSON.Member { JSON.Member(name: name, value: value) }

  private func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}

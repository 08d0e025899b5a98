internal import Competition
internal import Scoring

/// The marking scheme of a contest: the one in use as a table, one that is being put together, or what to start from.
struct SchemePage: Sendable {
  /// What stands on the screen.
  enum Mode: Hashable, Sendable {
    /// Nothing is in use: a template is chosen.
    case choosing
    /// The scheme in use.
    case reading
    /// A draft that is not in use yet.
    case editing
  }

  private(set) var mode = Mode.choosing
  /// What is shown: the draft, or the scheme in use as one.
  private(set) var shown = MarkingDraft()
  /// The rows of what is shown.
  private(set) var rows: [SchemeRow] = []
  /// Why the scheme can't be changed any more; nil where it can.
  private(set) var fixed: Refusal?
  /// What the rulebook calls its components.
  private(set) var components: [String: Bilingual] = [:]
  /// What stood wrong when the draft was to be taken into use.
  private(set) var wrong: MarkingProblem?
  var cursor = 0

  /// The drafts by contest: what was put together stays while another screen or contest is open.
  private var drafts: [Int: MarkingDraft] = [:]
  private var contest = 0

  /// How many rows a cursor can be on.
  var count: Int { mode == .choosing ? SchemeTemplate.allCases.count : rows.count }

  /// The row under the cursor; nil while a template is chosen.
  var row: SchemeRow? { mode != .choosing && rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Whether anything was put together that is not in use yet, in whatever contest.
  var hasDraft: Bool { !drafts.isEmpty }

  /// Reads the scheme in use anew; a draft stays as it is.
  mutating func refresh(_ contest: Contest?, in state: CompetitionState) {
    guard let contest else { return }
    if contest.setUp.contest != self.contest {
      self.contest = contest.setUp.contest
      cursor = 0
      wrong = nil
    }
    let columns = state.rulebook?.scheme.columns ?? []
    components = Dictionary(columns.map { ($0.id, $0.name) }) { first, _ in first }
    fixed = state.whyFixed(contest)
    if let draft = drafts[self.contest], fixed == nil || contest.marking == nil {
      show(draft, .editing)
    } else if let scheme = contest.marking?.scheme {
      show(scheme.draft, .reading)
    } else {
      show(MarkingDraft(), .choosing)
    }
  }

  /// Puts a draft on the screen; it is kept until it is dropped or taken into use.
  mutating func edit(_ draft: MarkingDraft, at row: SchemeRow? = nil) {
    drafts[contest] = draft
    wrong = nil
    show(draft, .editing)
    if let row, let at = draft.row(of: row) { cursor = at }
  }

  /// Forgets the draft.
  mutating func drop() {
    drafts[contest] = nil
    wrong = nil
  }

  /// Goes to the row where something is wrong.
  mutating func tell(_ problem: MarkingProblem) {
    wrong = problem
    cursor = shown.row(at: problem.path)
  }

  private mutating func show(_ draft: MarkingDraft, _ mode: Mode) {
    shown = draft
    self.mode = mode
    rows = mode == .choosing ? [] : draft.rows
    cursor = max(0, min(cursor, count - 1))
  }
}

extension CompetitionState {
  /// Why a contest's marking scheme stands as it is; nil where another may be taken into use.
  fileprivate func whyFixed(_ contest: Contest) -> Refusal? {
    if let seal = contest.seal { return .sealed(by: seal.signer) }
    guard let source = contest.marking?.scheme.source ?? rulebook.map({ MarkingDraft(for: $0).text }) else {
      return nil
    }
    do throws(Refusal) {
      _ = try decide(.adopt(contest: contest.setUp.contest, scheme: source, reason: "-"))
      return nil
    } catch {
      // What is wrong with the likely scheme itself says nothing about another one.
      if case .marking = error { return nil }
      return error == .unchanged ? nil : error
    }
  }
}

internal import Competition
public import Scoring
internal import Terminal

/// The papers of the open contest: which can be made, and what the others lack; worked out when the screen opens.
struct PaperworkPage: Hashable, Sendable {
  /// One line: the heading of a group, or a paper.
  enum Row: Hashable, Sendable {
    case heading(PaperKind.Phase)
    case paper(PaperKind, lack: PaperLack?)
  }

  private(set) var rows: [Row] = []
  /// The row under the cursor.
  var cursor = 0
  /// What papers are made into.
  private(set) var forms: Set<PaperForm> = [.pdf, .xlsx]
  /// What was made last, newest first; bounded.
  private(set) var made: [MadePaper] = []

  /// The papers that can be made.
  var ready: [PaperKind] {
    rows.compactMap { row in
      if case .paper(let kind, nil) = row { kind } else { nil }
    }
  }

  /// The paper under the cursor.
  var chosen: (kind: PaperKind, lack: PaperLack?)? {
    guard rows.indices.contains(cursor), case .paper(let kind, let lack) = rows[cursor] else { return nil }
    return (kind, lack)
  }

  /// Works out anew what can be made; the cursor stays on its paper.
  ///
  /// Papers that the notice does not ask for are left out.
  mutating func refresh(_ contest: Contest?, in state: CompetitionState, for person: String) {
    guard let contest else { return }
    let before = chosen?.kind
    rows = PaperKind.Phase.allCases.flatMap { phase in
      let papers = PaperKind.allCases.filter { $0.phase == phase }
        .map { Row.paper($0, lack: state.lack(of: $0, in: contest, for: person)) }
        .filter { $0.isShown }
      return papers.isEmpty ? [] : [.heading(phase)] + papers
    }
    if let before, let row = rows.firstIndex(where: { $0.kind == before }) { cursor = row } else { goToFirstReady() }
  }

  /// Moves the cursor; headings are passed over.
  mutating func move(_ move: Move, page: Int) {
    let target = move.row(from: cursor, of: max(1, rows.count), page: page)
    let step = target >= cursor ? 1 : -1
    var row = target
    while rows.indices.contains(row), rows[row].kind == nil { row += step }
    // The first row is a heading: what is below it is the first paper.
    if rows.indices.contains(row) { cursor = row }
  }

  /// Puts a form among those papers are made into, or takes it out; the last one stays.
  mutating func toggle(_ form: PaperForm) {
    if forms.contains(form), forms.count > 1 { forms.remove(form) } else { forms.insert(form) }
  }

  /// Notes what was made.
  mutating func take(_ papers: [MadePaper]) {
    made = Array((papers.reversed() + made).prefix(Self.mostNoted))
  }

  private mutating func goToFirstReady() {
    let isReady = { (row: Row) in if case .paper(_, nil) = row { true } else { false } }
    cursor = rows.firstIndex(where: isReady) ?? rows.firstIndex { $0.kind != nil } ?? 0
  }

  private static let mostNoted = 200
}

extension PaperworkPage.Row {
  var kind: PaperKind? {
    switch self {
    case .heading: nil
    case .paper(let kind, _): kind
    }
  }

  fileprivate var isShown: Bool {
    if case .paper(_, .notAsked) = self { false } else { true }
  }
}

/// A file that papers were made into.
public struct MadePaper: Hashable, Sendable {
  /// Which paper.
  public let kind: PaperKind
  /// The file's name, without its folder.
  public let file: String
  /// Whether the same file was there already.
  public let isUnchanged: Bool

  /// A file.
  public init(kind: PaperKind, file: String, isUnchanged: Bool) {
    self.kind = kind
    self.file = file
    self.isUnchanged = isUnchanged
  }
}

internal import Scoring

/// The result by code whose hash the head referee signs before the codes are opened: one line a code, ascending.
///
/// Tab between the code, one mark a module, one mark a component made of modules, and the status; LF after each line. A
/// module's mark is written with two decimals, half up, whatever finer fraction counts; it is empty while something is
/// missing, and `voided` where it is void. The status is that of `ResultTable`.
public struct CodedTable: Hashable, Sendable {
  /// One line.
  public struct Row: Hashable, Sendable {
    /// The code of the last layer.
    public let code: String
    /// By module of the scheme.
    public let modules: [String]
    /// By component made of modules, in the order of the scheme.
    public let components: [String]
    /// `competed`, `absent`, `withdrawn`, or `registered` while marks are missing.
    public let status: String
  }

  /// The lines in their order.
  public let rows: [Row]

  /// The result by code of a contest as it stands, also after the codes were opened; empty where no codes were laid.
  public init(_ contest: Contest) {
    guard let scheme = contest.marking?.scheme, !contest.codes.layers.isEmpty else {
      rows = []
      return
    }
    rows = (0..<contest.subjectCount).map { subject in
      Row(contest.label(of: subject), contest.work(of: subject) ?? MarkedWork(for: scheme), under: scheme)
    }
  }

  /// The table as it is hashed.
  public var text: String {
    rows.map { row in ([row.code] + row.modules + row.components + [row.status]).joined(separator: "\t") + "\n" }
      .joined()
  }
}

extension CodedTable.Row {
  fileprivate init(_ code: String, _ work: MarkedWork, under scheme: MarkingScheme) {
    let made = scheme.components.filter(\.isMadeOfModules).map(\.id)
    let cells = made.map { scheme.cell(of: $0, work) }
    var marks = Array(repeating: "", count: scheme.modules.count)
    for step in made.flatMap({ scheme.steps(of: $0, work) }) { scheme.note(step, in: &marks) }
    self.code = code
    modules = marks
    components = cells.map(\.spelling)
    let hasBegun = work.scores.contains { $0 != nil }
    status = work.exclusion?.rawValue ?? (hasBegun ? Status.competed : Status.registered).rawValue
  }
}

extension MarkingScheme {
  /// What a module's mark is after one more step; the last step that speaks of the module has it.
  fileprivate func note(_ step: MarkingStep, in marks: inout [String]) {
    switch step {
    case .module(let module, let points): marks[module] = points.rounded(decimals: 2).text
    case .penalty(let rule, _, _, let left):
      guard let module = penalties[rule].module.flatMap({ id in modules.firstIndex { $0.id == id } }) else { return }
      marks[module] =
        left < .zero ? "-" + (Fraction.zero - left).rounded(decimals: 2).text : left.rounded(decimals: 2).text
    case .floored(let module?): marks[module] = Fraction.zero.rounded(decimals: 2).text
    case .voidedModule(let module, _): marks[module] = Cell.voided.spelling
    case .roundedModule(let module, let mark): marks[module] = mark.text
    case .floored(nil), .combined, .ruled, .aspect, .share, .roundedComponent, .component, .mark: break
    }
  }
}

internal import Scoring

/// The result by code whose hash the head referee signs before the codes are opened: one line a code, ascending.
///
/// Tab between the code, one mark a module, one mark a component made of modules, and the status; LF after each line. A
/// module's mark is written with two decimals, half up, whatever finer fraction counts; it is empty while something is
/// missing, and `voided` where it is void. Status words are those of `ResultTable`; whose result is void competed.
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
    guard let marking = contest.marking, !contest.codes.layers.isEmpty else {
      rows = []
      return
    }
    rows = (0..<contest.subjectCount).map { subject in
      Row(contest.label(of: subject), contest.work(of: subject) ?? MarkedWork(for: marking.scheme), under: marking)
    }
  }

  /// The table as it is hashed.
  public var text: String {
    rows.map { row in ([row.code] + row.modules + row.components + [row.status]).joined(separator: "\t") + "\n" }
      .joined()
  }
}

extension CodedTable.Row {
  fileprivate init(_ code: String, _ work: MarkedWork, under marking: ContestMarking) {
    self.code = code
    modules = marking.scheme.moduleMarks(of: work)
    components = marking.parts.map { marking.scheme.cell(of: $0, work).spelling }
    let hasBegun = work.scores.contains { $0 != nil }
    let status: Status =
      switch work.exclusion {
      case .absent: .absent
      case .withdrawn: .withdrawn
      case .disqualified, .void, nil: hasBegun ? .competed : .registered
      }
    self.status = status.rawValue
  }
}

internal import Scoring

/// One row of a marking scheme as the screen lists it.
enum SchemeRow: Hashable, Sendable {
  case title
  case component(Int)
  case join
  case module(Int)
  case panel(Int)
  case aspect(module: Int, Int)
  case deducting
  case penalty(Int)
  case rounding
  case secondKeying
  case papers

  /// The members of the scheme's text that the row is about, as problems name them.
  var paths: [String] {
    switch self {
    case .title: ["title"]
    case .component(let at): ["components[\(at)]"]
    case .join: ["join", "modules", "components"]
    case .module(let at): ["modules[\(at)]"]
    case .panel(let at): ["modules[\(at)].panel"]
    case .aspect(let module, let at): ["modules[\(module)].aspects[\(at)]"]
    case .deducting: ["floorsModules", "penaltiesBeforeRounding", "voidedModule", "penalties"]
    case .penalty(let at): ["penalties[\(at)]"]
    case .rounding: ["rounding"]
    case .secondKeying: ["secondKeying"]
    case .papers: ["countsPapers"]
    }
  }

  /// How much of a path the row is about: the length of the longest member that leads there; nil where none does.
  func reach(of path: String) -> Int? {
    paths.filter { own in
      guard path.hasPrefix(own) else { return false }
      return path.count == own.count || ".[".contains(path[path.index(path.startIndex, offsetBy: own.count)])
    }
    .map(\.count).max()
  }

  /// How far it stands in from the left, in cells.
  var indent: Int {
    switch self {
    case .title, .component, .join, .deducting, .rounding, .secondKeying, .papers: 0
    case .module, .penalty: 2
    case .panel, .aspect: 4
    }
  }
}

extension MarkingDraft {
  /// The rows of the scheme in the order of its text, which is the order of the papers.
  var rows: [SchemeRow] {
    let heads = [.title] + components.indices.map(SchemeRow.component) + [.join]
    let parts = modules.indices.flatMap { module in
      [.module(module), .panel(module)] + modules[module].aspects.indices.map { SchemeRow.aspect(module: module, $0) }
    }
    return heads + parts + [.deducting] + penalties.indices.map(SchemeRow.penalty) + [
      .rounding, .secondKeying, .papers,
    ]
  }

  /// The row of a path, the nearest one; the first where nothing is nearer.
  func row(at path: String) -> Int {
    var best = (row: 0, reach: -1)
    for (at, row) in rows.enumerated() {
      if let reach = row.reach(of: path), reach > best.reach { best = (at, reach) }
    }
    return best.row
  }

  /// The row without what isn't there any more; the nearest one instead.
  func row(of wanted: SchemeRow) -> Int? { rows.firstIndex(of: wanted) }
}

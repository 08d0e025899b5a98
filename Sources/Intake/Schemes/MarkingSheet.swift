public import Scoring

/// A marking scheme as the sheet that `MarkingReading` reads: what an organiser edits in a spreadsheet program.
public struct MarkingSheet: Sendable {
  /// The table's rows, the headings first; each cell as people of either language write it.
  public let aspects: [[Bilingual]]
  /// The rows of settings, every one of them, so that nothing is left to what holds where nothing is said.
  public let settings: [[Bilingual]]

  /// All rows of the sheet, an empty one between the table and the settings.
  public var rows: [[Bilingual]] { aspects + [[]] + settings }

  /// The sheet of a scheme, with the names of the rulebook's components.
  ///
  /// A second column has the names of the other language where they differ.
  public init(of draft: MarkingDraft, under rulebook: Rulebook) {
    let names = Dictionary(rulebook.scheme.columns.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let isWeighted = draft.modules.contains { !$0.weight.isEmpty }
    let hasTwoNames = draft.modules.contains { module in
      ([module.name] + module.aspects.map(\.name)).contains { $0.zh != $0.en }
    }
    let columns = MarkingColumn.allCases.filter { column in
      switch column {
      case .moduleEnglish, .aspectEnglish: hasTwoNames
      case .weight: isWeighted
      case .component, .module, .moduleName, .moduleHighest, .judges, .combine, .missing, .spread, .aspect,
        .aspectName, .kind, .points, .decimals:
        true
      }
    }
    let rows = draft.modules.flatMap { module in
      module.aspects.indices.map { index in
        columns.map { MarkingSheet.cell($0, of: module, aspect: index, names) }
      }
    }
    aspects = [columns.map(MarkingSheet.heading)] + rows
    settings = MarkingSheet.settings(of: draft, names)
  }

  /// A heading; the column of the other language's names is headed in the other language.
  private static func heading(_ column: MarkingColumn) -> Bilingual {
    let heading = column.heading
    switch column {
    case .moduleEnglish, .aspectEnglish: return Bilingual(zh: heading.en, en: heading.zh)
    case .component, .module, .moduleName, .moduleHighest, .weight, .judges, .combine, .missing, .spread, .aspect,
      .aspectName, .kind, .points, .decimals:
      return heading
    }
  }

  private static func cell(
    _ column: MarkingColumn, of module: MarkingDraft.Module, aspect index: Int, _ names: [String: Bilingual]
  ) -> Bilingual {
    let aspect = module.aspects[index]
    switch column {
    case .module: return plain(module.id)
    case .aspect: return plain(aspect.id)
    case .aspectName: return aspect.name
    case .aspectEnglish: return aspect.name.swapped
    case .kind: return MarkingWords.kinds.cell(of: aspect.kind)
    case .points: return plain(aspect.highest)
    case .decimals: return plain(aspect.decimals)
    case .component, .moduleName, .moduleEnglish, .moduleHighest, .weight, .judges, .combine, .missing, .spread:
      // A module's own values stand in its first row.
      return index == 0 ? value(column, of: module, names) : plain("")
    }
  }

  private static func value(
    _ column: MarkingColumn, of module: MarkingDraft.Module, _ names: [String: Bilingual]
  ) -> Bilingual {
    switch column {
    case .component: names[module.component] ?? plain(module.component)
    case .moduleName: module.name
    case .moduleEnglish: module.name.swapped
    case .moduleHighest: plain(module.highest)
    case .weight: plain(module.weight)
    case .judges: plain(module.panel.judges)
    case .combine: module.panel.judges == "0" && module.panel.combine == "mean" ? plain("") : module.panel.combineCell
    case .missing: module.panel.judges == "0" && module.panel.missing == "wait" ? plain("") : module.panel.missingCell
    case .spread: plain(module.panel.spread)
    case .module, .aspect, .aspectName, .aspectEnglish, .kind, .points, .decimals: plain("")
    }
  }

  static func plain(_ text: String) -> Bilingual { Bilingual(zh: text, en: text) }
}

extension Bilingual {
  fileprivate var swapped: Bilingual { Bilingual(zh: en, en: zh) }
}

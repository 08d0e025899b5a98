internal import Desk
internal import Intake
internal import Scoring
internal import Terminal

/// A marking scheme for people: its modules with their aspects below them, then what holds for all of it.
struct SchemeText {
  private let scheme: MarkingScheme
  private let sheet: MarkingSheet
  private let components: [Column]
  private let language: Language

  /// A scheme under the rulebook whose components it marks.
  init(_ scheme: MarkingScheme, under rulebook: Rulebook, _ language: Language) {
    self.scheme = scheme
    sheet = MarkingSheet(of: scheme.draft, under: rulebook)
    components = rulebook.scheme.columns
    self.language = language
  }

  /// The lines.
  var lines: [String] {
    let rows = [Words.schemeHeads.map { $0(language) }] + scheme.modules.flatMap(rows)
    let points = rows.reduce(0) { max($0, Width.of($1[3])) }
    let table = rows.map { row in
      [row[0], row[1], row[2], Width.pad(row[3], to: points, align: .right), row[4]]
    }
    // The word that opens a setting's row says nothing here.
    let settings = sheet.settings.map { row in row.dropFirst().map { $0(language) } }
    return Columns(table).lines + [""] + Columns(settings).lines
  }

  private func rows(of module: Module) -> [[String]] {
    let component = components.first { $0.id == module.component }?.name(language)
    let weight = module.weightBasisPoints.map { Words.percent($0) }
    let place = [component, weight].compactMap { $0 }.joined(separator: " ")
    let head = [module.id, module.name(language), place, module.highest.text, Words.panel(of: module)(language)]
    return [head]
      + module.aspects.map { aspect in
        ["  " + aspect.id, aspect.name(language), Words.kind(of: aspect)(language), aspect.highest.text, ""]
      }
  }
}

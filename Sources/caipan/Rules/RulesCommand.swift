internal import Desk
internal import Scoring
internal import Terminal

/// `caipan rules`: the built-in rulebooks, or one as the file it is, to be changed and given to `new --rulebook`.
struct RulesCommand {
  private let id: String?

  /// What was typed, as values.
  init(_ invocation: Invocation) {
    id = invocation.operands.first
  }

  /// Prints the table, or the file of one rulebook as it stands.
  func run(_ language: Language) throws(CommandProblem) {
    guard let id else { return try Output.standard.write(lines: Self.table(language)) }
    guard let rulebook = Rulebook.builtIn(id: id) else { throw .noSuchRulebook(id) }
    try Output.standard.write(rulebook.source)
  }

  /// One line a rulebook: its ID, its document number, its title.
  private static func table(_ language: Language) -> [String] {
    let width = Rulebook.builtIn.map { Width.of($0.id) }.max() ?? 0
    let documents = Rulebook.builtIn.map { Width.of($0.document) }.max() ?? 0
    return Rulebook.builtIn.map { rulebook in
      Width.pad(rulebook.id, to: width) + "  " + Width.pad(rulebook.document, to: documents) + "  "
        + rulebook.title(language)
    }
  }
}

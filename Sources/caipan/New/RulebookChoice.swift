internal import Scoring

/// The rulebook that `--rulebook` chooses: a built-in one by its ID, or a file.
enum RulebookChoice {
  /// A rulebook that this program names itself, so that a wrong id is its own mistake and no test gets past it.
  static func carried(_ id: String) -> Rulebook {
    guard let rulebook = Rulebook.builtIn(id: id) else { fatalError("no built-in rulebook \(id)") }
    return rulebook
  }

  /// Finds and reads a rulebook.
  static func rulebook(_ choice: String) throws(CommandProblem) -> Rulebook {
    if let builtIn = Rulebook.builtIn(id: choice) { return builtIn }
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try InputFile.read(choice, most: Rulebook.mostBytes)
    } catch {
      if error.isMissing { throw .noSuchRulebook(choice) }
      throw .file(error, at: choice)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(at: choice) }
    do throws(RulebookProblem) { return try Rulebook(reading: text) } catch { throw .rulebook(error, at: choice) }
  }
}

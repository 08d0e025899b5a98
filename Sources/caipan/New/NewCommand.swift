internal import Competition
internal import Desk
internal import Scoring

/// `caipan new`: founds a competition with one contest in a folder.
struct NewCommand {
  private let folder: String
  private let rulebook: String
  private let title: String
  private let setUp: ContestSetUp
  private let station: String

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    let values = invocation.values
    folder = invocation.folder
    rulebook = values[.rulebook] ?? ""
    let event = values[.event] ?? ""
    title = values[.title] ?? event
    guard let stage = try invocation.stage() else { throw .missingOption(.stage) }
    setUp = ContestSetUp(
      contest: 1, event: event, code: values[.code] ?? "", stage: stage, committee: values[.committee] ?? "",
      tier: try invocation.tier(), date: try invocation.date()?.iso ?? "")
    station = values[.station] ?? Program.station
    guard (1...Self.longestStation).contains(station.utf8.count), station.shown == station else {
      throw .badValue(.station, station)
    }
  }

  /// A station's name stands in the title bar of every screen.
  private static let longestStation = 40

  /// Founds it.
  func run(_ language: Language) throws(CommandProblem) {
    let source = try Self.source(of: rulebook)
    do throws(FolderProblem) {
      try Founding.create(
        at: folder, title: title, rulebook: source, setUp, station: station, program: Program.name
      ).close()
    } catch {
      throw CommandProblem(making: error, at: folder)
    }
    try Output.standard.write(lines: [Words.founded(setUp, in: folder)(language)])
  }

  /// The JSON text of a rulebook that is named by its ID or by its file.
  static func source(of rulebook: String) throws(CommandProblem) -> String {
    if let builtIn = Rulebook.builtIn(id: rulebook) { return builtIn.source }
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try InputFile.read(rulebook, most: Rulebook.mostBytes)
    } catch {
      if error.isMissing { throw .noSuchRulebook(rulebook) }
      throw .file(error, at: rulebook)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(at: rulebook) }
    return text
  }
}

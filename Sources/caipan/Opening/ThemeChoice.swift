internal import Desk
internal import Glibc
internal import Terminal
internal import Themes

/// The theme that `--theme` chooses: a file, one of the user's own, or one that comes with the program.
enum ThemeChoice {
  /// Finds and reads a theme; `nil` is the one used where none is chosen.
  ///
  /// What has a slash in it is a file. Any other name is looked for in the user's `caipan/themes` folder first.
  static func theme(_ choice: String?) throws(CommandProblem) -> Theme {
    let name = choice ?? BuiltIn.themes[0].name
    if name.contains("/") { return try read(name, at: name) }
    if let folder = ownFolder {
      let path = "\(folder)/\(name).json"
      if access(path, F_OK) == 0 { return try read(path, at: path) }
    }
    guard let builtIn = BuiltIn.themes.first(where: { $0.name == name }) else {
      throw .noSuchTheme(name, known: BuiltIn.themes.map(\.name))
    }
    return try theme(builtIn.json, at: name)
  }

  /// Where users keep themes of their own.
  private static var ownFolder: String? {
    if let folder = Environment.value("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/caipan/themes" }
    return Environment.value("HOME").map { $0 + "/.config/caipan/themes" }
  }

  private static func read(_ path: String, at place: String) throws(CommandProblem) -> Theme {
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try InputFile.read(path, most: ThemeFile.mostBytes)
    } catch {
      throw .file(error, at: place)
    }
    return try theme(bytes, at: place)
  }

  private static func theme(_ bytes: [UInt8], at place: String) throws(CommandProblem) -> Theme {
    do throws(ThemeProblem) { return try ThemeFile.read(bytes) } catch { throw .theme(error, at: place) }
  }
}

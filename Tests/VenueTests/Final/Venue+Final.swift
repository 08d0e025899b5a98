import Foundation
import Testing

extension Venue {
  /// Founds the final and imports its roster.
  func foundFinal() throws {
    try write(Field.roster, to: "名单.csv")
    try foundFinal(roster: "名单.csv", encoding: "UTF-8")
  }

  /// Founds the final and imports its roster from a file, which has to be taken for what it is.
  func foundFinal(roster: String, encoding: String) throws {
    let founded = try caipan(
      "new", "final", "--rulebook", "beijing-certificates-2023", "--event", "咖啡师", "--stage", "final", "--title", "西承技弈"
    )
    #expect(founded.status == 0, "\(founded.errors)")
    let imported = try caipan("import", "final", "roster", roster)
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.output.contains("\(roster): \(encoding)"))
  }

  /// Sits down at the final's desk in a window and says who keys; the desk's process is written down.
  func sitDown(at window: Window) async throws {
    try window.type("sh -c 'echo $$ > desk.pid; exec caipan final'\r")
    try await window.shows("谁在键盘前录分？")
    try window.type("李敏\r")
    try await window.shows("已登记记分员 李敏")
  }

  /// A founded final, open at a desk with 李敏 at the keyboard.
  func openFinal(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) async throws -> Window {
    try foundFinal()
    let window = try await window(columns: columns, rows: rows, environment: environment)
    try await sitDown(at: window)
    return window
  }

  /// Sends a signal to the desk that someone sat down at last.
  func signal(_ name: String) throws {
    let process = try text(of: "desk.pid").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try run("kill", "-\(name)", process).status == 0)
  }
}

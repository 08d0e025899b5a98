import Foundation
import Intake
import Scoring
import Testing

@testable import caipan

@Suite struct SheetExamplesTests {
  @Test(
    "what the help shows of a marking scheme is read, every alternative of every setting", arguments: [true, false])
  func help(inChinese: Bool) throws {
    let lines = SheetExamples.lines.map { inChinese ? $0.zh : $0.en }
    let table = lines.prefix { !$0.isEmpty }
    let settings = lines.filter { $0.hasPrefix("设置,") || $0.hasPrefix("setting,") }
    #expect(table.count == 4)
    #expect(settings.count == 10)
    for setting in settings.flatMap(alternatives) {
      let reading = try read((table + [setting]).joined(separator: "\n"))
      #expect(reading.bad == [], "\(setting)")
    }
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let draft = try read(table.joined(separator: "\n") + "\n设置,标题,x").draft
    #expect(try MarkingScheme(reading: draft.text, under: rulebook).modules.map(\.id) == ["A", "B"])
  }

  @Test("README's sheet is a marking scheme")
  func readme() throws {
    let readme = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
    let text = try String(contentsOf: readme, encoding: .utf8)
    let sheet = try #require(text.components(separatedBy: "```csv\n").dropFirst().first)
      .components(separatedBy: "```")[0]
    let reading = try read(sheet)
    #expect(reading.bad == [])
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let scheme = try MarkingScheme(reading: reading.draft.text, under: rulebook)
    #expect(scheme.secondKeying == .sample(topPercent: 30, restPercent: 15, allAbovePercent: 5))
    #expect(scheme.penalties.map(\.id) == ["late"])
  }

  private func read(_ sheet: String) throws -> MarkingReading {
    try MarkingReading(
      reading: Array(sheet.utf8), under: try #require(Rulebook.builtIn(id: "xicheng-2026")))
  }

  /// The rows that a row with `|` in its cells stands for.
  private func alternatives(_ row: String) -> [String] {
    row.split(separator: ",", omittingEmptySubsequences: false).reduce([""]) { rows, cell in
      let cells = cell.split(separator: "|", omittingEmptySubsequences: false)
      return rows.flatMap { row in (cells.isEmpty ? [""] : cells).map { row.isEmpty ? String($0) : "\(row),\($0)" } }
    }
  }
}

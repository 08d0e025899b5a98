import Competition
import Foundation
import Journal
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The catalogue")
struct CatalogueTests {
  /// Every pair of texts in the source of the catalogue.
  private static func pairs() throws -> [(file: String, zh: String, en: String)] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Desk")
    var found: [(String, String, String)] = []
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let pair = /(?:both|KeyBinding)\(\s*(?:\[[^\]]*\],\s*)?"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"/
      for match in text.matches(of: pair) {
        found.append((file.lastPathComponent, String(match.1), String(match.2)))
      }
    }
    return found
  }

  @Test("Every sentence stands in both languages, each in its own script")
  func bothLanguages() throws {
    let pairs = try Self.pairs()
    #expect(pairs.count > 250)
    for pair in pairs {
      #expect(pair.zh.isEmpty == pair.en.isEmpty, "\(pair.file): \(pair.zh) | \(pair.en)")
      let isChinese = pair.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      #expect(!isChinese || pair.en == "中文", "\(pair.file): \(pair.en)")
      let hasFullWidth = pair.en.unicodeScalars.contains { (0xFF01...0xFF5E).contains($0.value) }
      #expect(!hasFullWidth, "\(pair.file): \(pair.en)")
    }
  }

  @Test("What a record refuses fits two lines of 78 columns, in both languages", arguments: Language.allCases)
  func refusals(language: Language) throws {
    let table = try Table.nearlyDone(language)
    let long = String(repeating: "长", count: 12)
    let noon = try #require(DayTime(spelled: "2026-08-14 12:00"))
    let refusals: [Refusal] = [
      .noSuchContest, .alreadyFounded, .noSuchEntry("017"), .noSuchComponent("theory"),
      .mark(.empty, component: "theory"),
      .alreadyKeyed(.notSat, table.contest.refs(0, column: 0)), .unchanged, .otherRecordsStand([]), .reasonNeeded,
      .absent(entry: "017"), .hasMarks(entry: "017"), .nothingToUndo, .noSuchTie, .sealed(by: long), .notSealed,
      .open([.missing(contestant: 0, columns: [0]), .tie([0, 1]), .conflict(contestant: 1)]), .noHeadReferee,
      .headRefereeStands(long), .alreadyEnrolled(long), .notEnrolled(long), .entryTaken("017"),
      .identityTaken(entry: "017"), .emptyText(.reason), .textTooLong(.unit, longest: 3000), .controlCharacter(.name),
      .statementStale, .signatureWrong, .open([.appeal(1)]), .emptyText(.arbiter), .register(.noSuchIncident(7)),
      .register(.noSuchAppeal(7)), .register(.late(.moment(noon))), .register(.tellsCode), .register(.effectNeeded),
      .register(.effectWithoutSuccess), .register(.correctionsNeeded), .register(.correctionsWithoutEffect),
      .register(.noSuchCorrection(table.contest.refs(0, column: 0)[0])), .register(.ruledBeforeFiled(noon)),
    ]
    for refusal in refusals {
      let text = Words.refusal(refusal, of: nil, in: table.state)(language)
      #expect(!text.isEmpty && Wrapping.lines(text, width: 78).count <= 2, "\(text)")
    }
  }

  @Test("What the journal notices is said in both languages, and tells what to do")
  func notices() {
    let all: [Notice] = [
      .recovered(bytes: 57, file: "a1.17"), .unconfirmed(from: 4, count: 2), .acknowledgementsMissing,
      .acknowledgementNotWritten(errno: 28), .littleSpace(free: 20 << 20), .noReserve(errno: 28), .keyMissing,
    ]
    let page = Words.journalNotices(all)
    #expect(page.lines.count == all.count)
    #expect(Set(page.lines.map(\.zh)).count == all.count && Set(page.lines.map(\.en)).count == all.count)
  }

  @Test("The locale chooses the language")
  func locales() {
    #expect(Language(locale: "zh_CN.UTF-8") == .zh)
    #expect(Language(locale: "zh_CN.GB18030") == .zh)
    #expect(Language(locale: "en_US.UTF-8") == .en)
    #expect(Language(locale: "C") == .en)
  }
}

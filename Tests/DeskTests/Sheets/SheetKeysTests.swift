import Terminal
import Testing

@testable import Desk

@Suite("The keys of sheets")
struct SheetKeysTests {
  @Test("No key means two things in one place")
  func once() {
    expectOnce(KeyTable.sheet, KeyTable.desk)
    expectOnce(KeyTable.sheetTyping, KeyTable.desk)
    expectOnce(KeyTable.jump, KeyTable.desk)
    expectOnce(KeyTable.piles, KeyTable.desk)
    expectOnce(KeyTable.codedRanking, KeyTable.desk)
    for table in [
      KeyTable.sheet.flatMap(\.keys), KeyTable.piles.flatMap(\.keys), KeyTable.progress.flatMap(\.keys),
      KeyTable.differences.flatMap(\.keys), KeyTable.papers.flatMap(\.keys),
    ] {
      #expect(Set(table).isDisjoint(with: KeyTable.parts.flatMap(\.keys)))
    }
    expectOnce(KeyTable.progress, KeyTable.desk)
    expectOnce(KeyTable.differences, KeyTable.desk)
    expectOnce(KeyTable.papers, KeyTable.desk)
    expectOnce(KeyTable.spreads, KeyTable.rulingParts)
    expectOnce(KeyTable.penalties, KeyTable.rulingParts)
    expectOnce(KeyTable.ruling, KeyTable.rulingParts)
  }

  private func expectOnce<Here, There>(_ table: [KeyBinding<Here>], _ others: [KeyBinding<There>]) {
    let keys = table.flatMap(\.keys) + others.flatMap(\.keys)
    for key in keys { #expect(keys.filter { $0 == key }.count == 1, "\(key)") }
  }

  @Test("A bar fills with what is done and is full only when all is", arguments: [1, 5, 12, 80])
  func bars(whole: Int) {
    for done in 0...whole {
      for underway in 0...(whole - done) {
        let text = Bar(done: done, underway: underway, whole: whole).text(width: 12)
        #expect(text.count == 12)
        #expect(text.contains("█") == (done > 0))
        #expect(text.contains("░") == (done + underway < whole))
      }
    }
    #expect(Bar(done: 0, underway: 0, whole: 0).text(width: 3) == "░░░")
    #expect(Bar(done: 1, underway: 0, whole: 2).text(width: -1) == "")
  }
}

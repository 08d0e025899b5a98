import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("How many keys a contestant takes")
struct KeyCountTests {
  /// The keys of a whole sheet, typed as they come off the paper.
  private func keys(_ marks: [String], isJudged: Bool) -> [Key] {
    marks.flatMap { mark in mark.map { Key.character($0) } + (isJudged ? [] : [.enter]) } + [.enter]
  }

  /// Keys three judges' piles, so many contestants each; the keys of one contestant.
  private func count(_ table: Table, _ sheet: [Key]) throws -> Int {
    var counted = 0
    for pile in 0..<3 {
      table.open(pile: "A:\(pile + 1)")
      for contestant in Field.five.indices {
        #expect(table.desk.sheets.subject == contestant && table.desk.sheets.face == .sheet)
        for key in sheet {
          table.tell(.input(.key(key)))
          if contestant == 0 { counted += 1 }
        }
      }
    }
    #expect(table.contest.markingProgress.keyed == 15, "every sheet of every judge was keyed on the way")
    return counted
  }

  @Test("Twenty judgements by three judges: 63 keys, all on the number pad")
  func judgements() throws {
    let table = try Table.marked(MarkedField.twenty("judgement", decimals: 0))
    let sheet = keys((0..<20).map { String($0 % 4) }, isJudged: true)
    // 20 digits and the Enter on the total, three times.
    #expect(try count(table, sheet) == 63)
    #expect(sheet.allSatisfy(isOnNumberPad))
  }

  @Test("Twenty marks with one decimal by three judges: 243 keys, all on the number pad")
  func points() throws {
    let table = try Table.marked(MarkedField.twenty("points", decimals: 1))
    let sheet = keys((0..<20).map { "\($0 % 4).5" }, isJudged: false)
    // Digit, point, digit and Enter twenty times, and the Enter on the total, three times.
    #expect(try count(table, sheet) == 243)
    #expect(sheet.allSatisfy(isOnNumberPad))
  }

  private func isOnNumberPad(_ key: Key) -> Bool {
    switch key {
    case .enter: true
    case .character(let character): "0123456789.+-*/".contains(character)
    default: false
    }
  }
}

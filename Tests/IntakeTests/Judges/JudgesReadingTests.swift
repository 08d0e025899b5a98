import Competition
import Testing

@testable import Intake

@Suite struct JudgesReadingTests {
  private func read(_ text: String, known: [Judge] = []) throws -> JudgesReading {
    try JudgesReading(reading: Array(text.utf8), known: known)
  }

  private let lin = Judge(
    id: "J1", name: "林晓", unit: "云杉饭店", seats: [JudgeSeat(module: "A", seat: 1), JudgeSeat(module: "B", seat: 2)])

  @Test("seats in one cell, however they are separated, and rows around the table left alone")
  func oneCell() throws {
    let reading = try read(
      """
      评委名单,,,
      序号,编号,姓名,工作单位,席位
      1,J1,林　晓,云杉饭店,Ａ：1、B:2
      2,J2,田若水,,A:2; A:3
      3,J3,何平,青石咖啡,
      注：以抽签为准,,,
      """)
    #expect(reading.bad == [])
    #expect(
      reading.taken.map(\.judge) == [
        lin,
        Judge(
          id: "J2", name: "田若水", unit: "", seats: [JudgeSeat(module: "A", seat: 2), JudgeSeat(module: "A", seat: 3)]),
        Judge(id: "J3", name: "何平", unit: "青石咖啡", seats: []),
      ])
    #expect(reading.taken.map(\.line) == [3, 4, 5])
    #expect(reading.mended.map(\.after) == ["林晓"])
    #expect(reading.notes.map(\.line) == [1, 6])
  }

  @Test("a row for each seat, by module and seat; what is merged in the sheet is empty in the file")
  func oneRowASeat() throws {
    let reading = try read("Judge ID,Name,Unit,Module,Seat\nJ1,林晓,云杉饭店,A,1\n,,,B,2\nJ2,田若水,,A,2\nJ2,,,B,1\n")
    #expect(reading.bad == [])
    #expect(reading.taken.map(\.judge).first == lin)
    #expect(reading.taken.map(\.judge.seats.count) == [2, 2])
  }

  @Test("who is known just so is told, who is known otherwise is taken")
  func known() throws {
    let text = "编号,姓名,单位,席位\nJ1,林晓,云杉饭店,B:2 A:1\nJ2,田若水,,A:2\n"
    let other = Judge(id: "J2", name: "田若水", unit: "", seats: [])
    let reading = try read(text, known: [lin, other])
    #expect(reading.known == [2])
    #expect(reading.taken.map(\.judge.id) == ["J2"])
  }

  @Test("every row that can't be taken says why")
  func badRows() throws {
    let reading = try read(
      """
      编号,姓名,单位,席位,模块,席
      ,林晓,,A:1,,
      J1,林晓,,A:1,,
      J2,田若水,,A:1 B,,
      J3,,,C:1,,
      J 4!,何平,,,,
      J1,李敏,,,,
      J5,孔祥瑞,,A:16 D:1 D:1,B,
      J6,严冬雪,,,B,0
      """)
    #expect(reading.taken.map(\.judge.id) == ["J1"])
    #expect(
      reading.bad == [
        BadJudgeRow(line: 2, faults: [.noID]),
        BadJudgeRow(line: 4, faults: [.seat("B"), .seatTwice("A:1", line: 3)]),
        BadJudgeRow(line: 5, faults: [.name(.noName)]),
        BadJudgeRow(line: 6, faults: [.id(.entryCharacter("!"))]),
        BadJudgeRow(line: 7, faults: [.otherThanAbove(line: 3)]),
        BadJudgeRow(line: 8, faults: [.seat("A:16"), .halfSeat, .seatTwice("D:1", line: 8)]),
        BadJudgeRow(line: 9, faults: [.seat("B:0")]),
      ])
  }

  @Test("a list without ids, or without names, says too little")
  func columns() {
    #expect(throws: FileProblem.missingColumn(.judge, line: 1)) { try read("姓名,席位\n林晓,A:1\n") }
    #expect(throws: FileProblem.missingColumn(.name, line: 1)) { try read("编号,席位\nJ1,A:1\n") }
  }
}

import Foundation
import Testing

extension VenueTests {
  @Suite struct WholeFinal {
    @Test("thirty contestants: keyed, ruled on, signed, checked, and found altered")
    func wholeFinal() async throws {
      try await Venue.open { venue in
        // As Excel saves it in China.
        let encode = "import sys; open('名单.csv', 'wb').write(sys.stdin.buffer.read().decode().encode('gb18030'))"
        #expect(try venue.python(encode, input: Data(Field.roster.utf8)).status == 0)
        try venue.foundFinal(roster: "名单.csv", encoding: "GB18030")
        let desk = try await venue.window(columns: 120, rows: 40)
        try await venue.sitDown(at: desk)
        try await keyAll(at: desk)
        try await rule(at: desk)
        try await sign(at: desk)
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        try await lookAgain(at: desk)
        try check(venue)
        try await alter(venue, at: desk)
      }
    }

    private func keyAll(at desk: Window) async throws {
      // Absent and withdrawn, before their sheets come up in the pile.
      try desk.type("/\(Field.absent)\ra")
      try await desk.shows("缺考：哪一种？")
      try desk.press(.down, .enter)
      try await desk.shows("已存：\(Field.absent) 缺考")
      try desk.type("/\(Field.withdrawn)\rw")
      try await desk.shows("理由")
      try desk.type("本人提出\r")
      let saved = try #require(try await desk.shows("已存：\(Field.withdrawn) 弃权").saved)

      // All theory marks in one burst, faster than any disk. The last is keyed wrongly, and taken back.
      try desk.press(.home)
      let theory = competing.dropLast().map { Field.keyed($0.theory) + "\r" }
      try desk.type(theory.joined() + "7\r")
      try await desk.screen("28 marks saved") { $0.saved == saved + 28 }
      try desk.type("u")
      try await desk.shows("已撤销：030")
      try desk.type(Field.keyed(competing[27].theory) + "\r")
      try await desk.screen("the undo and the right mark saved") { $0.saved == saved + 30 }

      // The practical marks. The first one off the scale, then with a wrong key in its middle; 012 with slipped digits.
      try desk.press(.home, .right)
      try desk.type("105\r")
      try await desk.shows("超出满分：技能操作满分 100")
      try desk.press(.escape)
      try await desk.screen("an empty cell again") { !$0.shows("105") }
      let first = Field.keyed(competing[0].practical)
      try desk.type(first.prefix(1) + "x")
      try await desk.shows("不是分数")
      try desk.press(.backspace)
      let practical = competing.dropFirst().map { $0.entry == "012" ? "78\r" : Field.keyed($0.practical) + "\r" }
      try desk.type(first.dropFirst() + "\r" + practical.joined())
      try await desk.screen("28 marks more") { $0.saved == saved + 58 }
      try await correct(at: desk)
    }

    private func correct(at desk: Window) async throws {
      try desk.type("/012\r87\r")
      let form = try await desk.shows("78.00 → 87.00")
      #expect(form.shows("更正分数"))
      try desk.type("看错一行\r")
      let screen = try await desk.shows("已存：012 技能操作 87.00")
      #expect(screen.shows("1 组待裁定"))
    }

    private func rule(at desk: Window) async throws {
      try desk.press(.f5)
      let screen = try await desk.shows("总分 89.825 相同")
      #expect(screen.shows("第 1/1 组 · 第 5–6 名 · 待裁定"))
      // No ruling without a head referee.
      try desk.press(.enter)
      try await desk.shows("登记裁判长")
      try desk.type("张伟\r千山万水\r千山万水\r")
      try await desk.shows("已登记裁判长 张伟")
      // 007 is under the cursor; the head referee wants 019 first, and 007 follows by itself.
      try desk.press(.down, .enter)
      try await desk.shows("第 5 名  019 朱丽叶")
      try desk.type("复评仪态分较高\r")
      try await desk.shows("已存裁定：019 › 007")
    }

    private func sign(at desk: Window) async throws {
      try desk.press(.f6)
      try await desk.shows("没有未决事项")
      try desk.type("s")
      try await desk.shows("签名封存 ")
      try desk.type("千水万山\r")
      try await desk.shows("口令不对")
      try desk.type("千山万水\r")
      let sealed = try await desk.shows("caipan-journal/1 sign-off")
      #expect(sealed.shows("已由裁判长 张伟 签核封存"))
      #expect(sealed.lines[0].contains("已封存"))
    }

    /// Starting again shows the same ranking, sealed.
    private func lookAgain(at desk: Window) async throws {
      try desk.type("clear; caipan final\r")
      try await desk.shows("已封存")
      try desk.type("9")
      try await desk.shows("本场已由 张伟 签核封存")
      try desk.press(.escape)
      try await desk.shows("数字 录入")
      try desk.press(.f3)
      try await desk.screen("the ranking as the plain way has it") { screen in
        Field.ranking.enumerated().allSatisfy { place, sheet in
          screen.line(beginning: "\(place + 1) \(sheet.entry) ").map {
            $0.contains(sheet.name) && $0.contains(sheet.totalText)
          } ?? false
        }
      }
      try desk.press(.f10)
      #expect(try await desk.status() == 0)
    }

    /// What others can check without the desk: the program's own verification, the result, and the auditor's script.
    private func check(_ venue: Venue) throws {
      let verified = try venue.caipan("verify", "final")
      #expect(verified.status == 0, "\(verified.errors)")

      let result = try ResultFile(venue.caipan("results", "final", "--format", "json").output)
      #expect(result.sealed && result.complete && result.competed == 28 && result.ranked == 28)
      let expected = Field.ranking.enumerated().map { "\($0 + 1) \($1.entry) \($1.totalText)" }
      #expect(result.standings.filter { $0.rank != nil }.map(\.text) == expected)
      #expect(result.standings.filter { $0.rank == nil }.map(\.entry) == [Field.absent, Field.withdrawn])
      #expect(result.standings.first { $0.entry == "019" }?.decidedBy == "ruling")
      #expect(result.standings.first { $0.entry == "011" }?.decidedBy == "practical")

      let journal = try venue.journal(of: "final").path
      let lines = try venue.lines(of: "final")
      let audited = try venue.python(auditorsScript(), journal, result.head)
      #expect(audited.status == 0, "\(audited.errors)")
      #expect(audited.output.contains("\(lines.count) records, head"))
      #expect(audited.output.contains("is the head on the sheet"))
    }

    /// One changed digit of a mark is found by everyone who looks, and the desk takes nothing more.
    private func alter(_ venue: Venue, at desk: Window) async throws {
      let record = try #require(try venue.lines(of: "final").firstIndex { $0.contains(#""k":"mark""#) })
      var bytes = try Data(contentsOf: venue.journal(of: "final"))
      let end = bytes.split(separator: 10)[record].endIndex
      bytes[end - 90] ^= 1
      try bytes.write(to: venue.journal(of: "final"))

      let verified = try venue.caipan("verify", "final")
      #expect(verified.status == 1)
      #expect(verified.complaints.count == 1 && verified.errors.contains("record \(record)"), "\(verified.errors)")
      let audited = try venue.python(auditorsScript(), venue.journal(of: "final").path)
      #expect(audited.errors.contains("record \(record): chain broken"))
      try desk.type("clear; caipan final\r")
      try await desk.shows("只读：日志第 \(record) 条")
      try desk.press(.f10)
      #expect(try await desk.status() == 0)
    }

    private var competing: [Field.Sheet] {
      Field.sheets.filter { $0.entry != Field.absent && $0.entry != Field.withdrawn }
    }

    /// The script an auditor finds in README.
    private func auditorsScript() throws -> String {
      let readme = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
      let text = try String(contentsOf: readme, encoding: .utf8)
      return try #require(text.components(separatedBy: "```python\n").dropFirst().first).components(separatedBy: "```")[
        0]
    }
  }
}

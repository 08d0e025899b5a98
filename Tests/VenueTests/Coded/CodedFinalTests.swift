import Foundation
import Testing

extension VenueTests {
  @Suite struct CodedFinal {
    @Test(
      "six contestants under two layers of codes, three judges: keyed twice, ruled on, signed by code, decoded, signed")
    func codedFinal() async throws {
      try await Venue.open { venue in
        try found(venue)
        let desk = try await venue.window(columns: 110, rows: 40)
        try await venue.sitDown(at: desk)
        try await enrol(at: desk)
        try await code(at: desk)
        try await keyFirst(at: desk)
        try await rule(at: desk)
        try await keyAgain(at: desk)
        try await lookAThirdTime(at: desk)
        try await signByCode(at: desk)
        try await decode(at: desk)
        try await keyTheory(at: desk)
        try await sign(at: desk)
        try desk.press(.f10)
        #expect(try await desk.status() == 0)
        try check(venue)
      }
    }

    /// Scheme and judges come from the sheets of an organiser, the scheme as Excel saves it in China.
    private func found(_ venue: Venue) throws {
      try venue.write(CodedField.roster, to: "名单.csv")
      try venue.write(CodedField.judges, to: "评委.csv")
      let encode = "import sys; open('方案.csv', 'wb').write(sys.stdin.buffer.read().decode().encode('gb18030'))"
      #expect(try venue.python(encode, input: Data(CodedField.scheme.utf8)).status == 0)
      try venue.foundFinal(roster: "名单.csv", encoding: "UTF-8")
      let scheme = try venue.caipan("import", "final", "scheme", "方案.csv")
      #expect(scheme.status == 0, "\(scheme.output)\(scheme.errors)")
      #expect(scheme.output.contains("方案.csv: GB18030"))
      #expect(try venue.caipan("import", "final", "judges", "评委.csv").status == 0)
    }

    private func enrol(at desk: Window) async throws {
      try desk.press(.f9)
      try await desk.enrol(.secondKeyer, steps: 1)
      try await desk.enrol(.firstKeeper, steps: 2)
      try await desk.enrol(.secondKeeper, steps: 2)
      try await desk.enrol(.supervisor, steps: 3)
      try desk.type("h")
      try await desk.shows("登记裁判长")
      let passphrase = CodedPeople.passphrase
      try desk.type("\(CodedPeople.referee.rawValue)\r\(passphrase)\r\(passphrase)\r")
      try await desk.shows("已登记裁判长")
      // The first PIN is the person's own to choose, at the keyboard.
      try await desk.seat(.secondKeyer)
      try desk.press(.f9)
      try desk.type("1p")
      try await desk.shows("再输一次 PIN")
      try desk.type("\(CodedPeople.pin)\r\(CodedPeople.pin)\r")
      try await desk.shows("的 PIN 已设")
      try await desk.seat(.scorekeeper)
    }

    /// A judge of a contestant's unit is decided on, order and stations are drawn, two keepers lay a layer each.
    private func code(at desk: Window) async throws {
      try desk.press(.f9)
      try desk.type("2")
      try await desk.shows("与 004 李建国 同单位：待定")
      try desk.press(.home, .down, .enter)
      try await desk.shows("回避：林晓 与 004 李建国")
      try await desk.answer("照常评分")
      try desk.type("\r\r\r已公示，无异议\r")
      try await desk.shows("与 004 李建国 同单位：照常评分")
      try desk.type("4d")
      try await desk.shows("抽签：顺序与工位")
      try desk.type("2\r公开抽签\r")
      try await desk.shows("抽签已记录")

      try await desk.seat(.firstKeeper)
      try await lay(1, seed: CodedField.seeds.first, codes: "101–106", at: desk)
      try await desk.seat(.secondKeeper)
      try await lay(2, seed: CodedField.seeds.second, codes: "201–206", at: desk)
      // A keeper sees the own layer, which stands for codes, and not the other one, which stands for people.
      try desk.press(.home, .down, .enter)
      try await desk.shows("这一层只给保管人 陈力 看")
      try desk.press(.down, .enter)
      let table = try await desk.screen("the second layer's table") { $0.shows("101") && $0.shows("206") }
      #expect(!table.shows("001") && !table.shows("王晓燕"))
      try desk.press(.escape)
      try await desk.seat(.scorekeeper)
    }

    private func lay(_ layer: Int, seed: String, codes: String, at desk: Window) async throws {
      try desk.press(.f9)
      try desk.type("4l")
      try await desk.shows("加密第 \(layer) 层")
      try desk.type("\r\(seed)\r")
      try await desk.shows(codes)
    }

    /// Seven piles from the number pad; one wrong key, which loses nothing.
    private func keyFirst(at desk: Window) async throws {
      try desk.press(.f2)
      var saved = try #require(try await desk.shows("评委 3 何平").saved)
      try desk.press(.home, .down, .enter)
      try await desk.shows("第 1/6 张")
      try desk.type("1x")
      try await desk.shows("不是分数")
      try desk.press(.backspace)
      try desk.type("2\r\r")
      let marks = CodedField.codes.indices.map(CodedField.measured)
      try desk.type(marks.dropFirst().map { $0 + "\r\r" }.joined())
      saved += 6
      try await desk.screen("the measured pile keyed") { $0.saved == saved && $0.shows("：到底，已全部录完") }
      try await keyJudges(at: desk, from: saved) { $0 }
      // By code, and nothing says whose.
      try desk.press(.f3)
      let ranking = try await desk.screen("the ranking by code") { $0.shows("密码未解") }
      #expect(!ranking.shows("王晓燕") && !ranking.shows("001"))
    }

    /// The judges' piles, the cursor on the first of them; `slip` may change a pile's marks.
    private func keyJudges(
      at desk: Window, from start: Int, slip: ([String]) -> [String]
    ) async throws {
      var saved = start
      for seat in 1...3 {
        saved += 6
        try await desk.keyPile(
          CodedField.codes.indices.map { CodedField.judged($0, by: seat) }, saved: saved, savesItself: true)
      }
      for seat in 1...3 {
        saved += 6
        let marks = CodedField.codes.indices.map { CodedField.points($0, by: seat) }
        try await desk.keyPile(seat == 2 ? slip(marks) : marks, saved: saved)
      }
    }

    private func rule(at desk: Window) async throws {
      try desk.press(.f5)
      try desk.type("2")
      try await desk.shows("1: 0  2: 3  3: 2")
      try desk.press(.enter)
      try await desk.shows("裁判长裁定：另定一分")
      try desk.press(.down, .down, .down, .down, .down, .enter)
      try await desk.shows("裁定的分")
      try desk.type("2\r看录像复评\r")
      try await desk.shows("裁定已存：203 A/A2")
      try desk.type("3n")
      try await desk.shows("扣分、处分")
      try desk.type("\(CodedField.late)\r")
      try await desk.answer("迟到 每次 −2.00，最多 10.00")
      try desk.type("\r\r\r\r迟到八分钟\r")
      try await desk.shows("已存：\(CodedField.late) late")
    }

    /// The first keyer is refused; somebody else keys everything again, with two slips.
    private func keyAgain(at desk: Window) async throws {
      try desk.press(.f4)
      try await desk.shows("复核：全部评分表")
      try desk.press(.home, .enter)
      try await desk.shows("复核 · 第 1/6 张")
      try desk.type("1")
      try await desk.shows("须换人复核")
      try desk.choose(.secondKeyer)
      try await desk.shows("请输入 PIN")
      try desk.type("1234\r")
      try await desk.shows("PIN 不对")
      try desk.type("\(CodedPeople.pin)\r")
      try await desk.isAtKeyboard(.secondKeyer)

      try desk.press(.f4)
      try desk.type("*")
      try desk.press(.home)
      var saved = try #require(try await desk.shows("评委 3 何平").saved)
      saved += 6
      try await desk.keyPile(
        CodedField.codes.indices.map {
          CodedField.codes[$0] == CodedField.slips.measured ? "3" : CodedField.measured($0)
        },
        saved: saved)
      try await keyJudges(at: desk, from: saved) { marks in
        marks.enumerated().map { CodedField.codes[$0] == CodedField.slips.points ? "33.5" : $1 }
      }
    }

    /// Both values and the paper: 202 was 13, and judge 2 gave 205 35.5.
    ///
    /// Then the papers are counted.
    private func lookAThirdTime(at desk: Window) async throws {
      try await desk.seat(.supervisor)
      try desk.press(.f4, .tab)
      let both = try await desk.screen("the two differences") { $0.shows("三核 2") && $0.shows("33.5") }
      #expect(both.shows("13.0") && both.shows("35.5"))
      try desk.type("1")
      try await desk.shows("三核 1")
      try desk.type("1")
      try await desk.shows("三核 0")
      try desk.press(.tab)
      try await desk.shows("未平")
      try desk.type("*")
      try await desk.shows("都照应有张数记")
      try desk.press(.down, .enter)
      try await desk.screen("every pile even") { !$0.shows("未平") && $0.shows("✓") }
    }

    private func signByCode(at desk: Window) async throws {
      try desk.press(.f6)
      let table = try await desk.shows("密码成绩没有未决事项")
      #expect(table.shows("复核 42/42 张，曾有不同 2 张"))
      for (index, code) in CodedField.codes.enumerated() {
        let line = try #require(table.line(beginning: code))
        #expect(line.hasSuffix(CodedField.text(CodedField.practical(index))))
      }
      try desk.type("s")
      try await desk.shows("签名封存 ")
      try desk.type("\(CodedPeople.passphrase)\r")
      try await desk.shows("caipan-journal/1 coded sign-off")
    }

    /// The last layer first, by its keeper with a witness; then the first one, with the head referee there.
    private func decode(at desk: Window) async throws {
      try await open(2, by: .secondKeeper, with: .supervisor, at: desk)
      try await desk.shows("周密、赵督 在场")
      // One layer is still closed: no name has a mark yet.
      try desk.press(.f3)
      let ranking = try await desk.screen("the ranking by code") { $0.shows("密码未解") }
      #expect(!ranking.shows("王晓燕"))
      try await open(1, by: .firstKeeper, with: .referee, at: desk)
      try desk.press(.f3)
      try await desk.screen("names again") { $0.shows("王晓燕") && !$0.shows("密码未解") }
    }

    private func open(_ layer: Int, by keeper: CodedPeople, with witness: CodedPeople, at desk: Window) async throws {
      try await desk.seat(keeper)
      try desk.press(.f6)
      try await desk.shows("逐层解密")
      try desk.type("d")
      try await desk.shows("在场的另一人")
      try await desk.answer(witness.rawValue)
      try desk.type("\r\r")
      try await desk.shows("已解密一层")
    }

    private func keyTheory(at desk: Window) async throws {
      try await desk.seat(.scorekeeper)
      try desk.press(.f2)
      let saved = try #require(try await desk.shows("整分录入").saved)
      try desk.press(.home, .enter)
      try await desk.shows("001 王晓燕 · 理论知识")
      try desk.type((0..<6).map { "\(CodedField.theory($0) / 100)\r" }.joined())
      try await desk.screen("the theory marks saved") { $0.saved == saved + 6 }
    }

    private func sign(at desk: Window) async throws {
      try desk.press(.f6)
      try await desk.shows("没有未决事项")
      try desk.type("s")
      try await desk.shows("签名封存 ")
      try desk.type("\(CodedPeople.passphrase)\r")
      let sealed = try await desk.shows("caipan-journal/1 sign-off")
      #expect(sealed.shows("keyed-again all 42 of 42 differed 2"))
    }

    /// What others can check without the desk; whose the codes were is found from the seeds by Python alone.
    private func check(_ venue: Venue) throws {
      let script = """
        import hashlib, sys
        def dealt(names, seed, first):
            names = sorted(names, key=lambda name: hashlib.sha256(f'{seed}:{name}'.encode()).hexdigest())
            return {name: str(first + place) for place, name in enumerate(names)}
        one = dealt([f'00{n}' for n in range(1, 7)], sys.argv[1], 101)
        two = dealt(one.values(), sys.argv[2], 201)
        for entry, code in one.items(): print(entry, two[code])
        """
      let found = try venue.python(script, CodedField.seeds.first, CodedField.seeds.second)
      #expect(found.status == 0, "\(found.errors)")
      let pairs = found.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      let codeOfEntry = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })

      let result = try ResultFile(venue.caipan("results", "final", "--format", "json").output)
      #expect(result.sealed && result.complete && result.ranked == 6)
      #expect(result.standings.map(\.text) == CodedField.result(codeOfEntry))

      let verified = try venue.caipan("verify", "final")
      #expect(verified.status == 0, "\(verified.errors)")
      #expect(verified.output.contains("42 of 42 sheets keyed twice and settled, 2 differed at first"))
      #expect(verified.output.contains("layer 1 of codes, kept by 陈力, opened by 陈力, 张伟 present"))
      #expect(verified.output.contains("layer 2 of codes, kept by 周密, opened by 周密, 赵督 present"))
      #expect(try !venue.lines(of: "final").contains { $0.contains(CodedPeople.pin) })
    }
  }
}

import Terminal
import Testing

@Suite("What stands on a frame") struct FrameTests {
  @Test("Chinese columns line up")
  func columns() {
    var frame = Frame(size: Size(columns: 32, rows: 4))
    let rows = [
      ("017", "王晓燕", "86.50"), ("018", "赵  磊", "78.00"), ("019", "阿依古丽·买买提", "—"), ("020", "𠮷\u{31350}", "9.00"),
    ]
    for (row, (entry, name, mark)) in rows.enumerated() {
      frame.put(entry, row: row, column: 1)
      frame.put(name, row: row, column: 6, width: 16)
      frame.put(mark, row: row, column: 22, width: 8, align: .right)
    }
    #expect(
      frame.text == """
         017  王晓燕             86.50
         018  赵  磊             78.00
         019  阿依古丽·买买提        —
         020  𠮷\u{31350}                9.00
        """)
  }

  @Test("a field cuts a wide character whole and fills up with blanks")
  func field() {
    var frame = Frame(size: Size(columns: 12, rows: 3))
    for row in 0..<3 { frame.put("············", row: row, column: 0) }
    #expect(frame.put("王晓燕", row: 0, column: 1, width: 5) == 5)
    #expect(frame.put("王", row: 1, column: 1, width: 5, align: .centre) == 5)
    #expect(frame.put("王晓燕", row: 2, column: 1) == 6)
    #expect(
      frame.text == """
        ·王晓 ······
        · 王  ······
        ·王晓燕·····
        """)
  }

  @Test("at the right edge a wide character is left out, at the left edge its visible half is a blank")
  func edges() {
    var frame = Frame(size: Size(columns: 5, rows: 2))
    #expect(frame.put("王晓燕", row: 0, column: 0) == 4)
    #expect(frame.put("王晓燕", row: 1, column: -1) == 5)
    #expect(frame.text == "王晓\n 晓燕")
  }

  @Test(
    "overwriting half of a wide character blanks the other half",
    arguments: [(0, "x 晓"), (1, " x晓"), (2, "王x"), (3, "王 x")])
  func halves(column: Int, shown: String) {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.put("王晓", row: 0, column: 0)
    frame.put("x", row: 0, column: column)
    #expect(frame.text == shown)
  }

  @Test("a wide character over two halves blanks both others")
  func wideOverHalves() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.put("王晓燕", row: 0, column: 0)
    frame.put("李", row: 0, column: 1)
    #expect(frame.text == " 李 燕")
  }

  @Test(
    "nothing that steers a terminal gets through",
    arguments: [
      ("a\u{1B}[2Jb", "a�[2Jb"), ("a\tb\r\nc", "a�b��c"), ("\u{9B}31m", "�31m"), ("x\u{7F}", "x�"),
      ("\u{202E}321\u{2066}", "�321�"), ("zero\u{200B}width\u{FEFF}", "zero�width�"), ("\u{E0041}\u{FFFF}", "��"),
    ])
  func cleaning(_ text: String, _ shown: String) {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    frame.put(text, row: 0, column: 0)
    #expect(frame.text == shown)
  }

  @Test("a mark stays with its base, and three are enough")
  func marks() {
    var frame = Frame(size: Size(columns: 8, rows: 2))
    frame.put("e\u{301}王\u{301}x", row: 0, column: 0)
    frame.put("o" + String(repeating: "\u{300}", count: 40) + "k", row: 1, column: 0)
    #expect(Array(frame.text(row: 0).unicodeScalars) == Array("e\u{301}王\u{301}x".unicodeScalars))
    #expect(Array(frame.text(row: 1).unicodeScalars) == Array("o\u{300}\u{300}\u{300}k".unicodeScalars))
  }

  @Test("roles are put with the text, and a region can be given another")
  func roles() {
    var frame = Frame(size: Size(columns: 5, rows: 2))
    frame.put("王a", row: 0, column: 1, role: .alarm)
    #expect(frame.roles(row: 0) == [.text, .alarm, .alarm, .alarm, .text])
    frame.style(row: 0, column: 3, width: 9, height: 9, role: .selected)
    #expect(frame.roles(row: 0) == [.text, .alarm, .alarm, .selected, .selected])
    #expect(frame.roles(row: 1) == [.text, .text, .text, .selected, .selected])
    #expect(frame.text == " 王a\n")
    frame.fill(row: 0, column: 2, width: 1, role: .bar)
    #expect(frame.text(row: 0) == "   a")
  }

  @Test("outside the frame there is nothing, and no number is too wild")
  func outside() {
    var frame = Frame(size: Size(columns: -4, rows: 3))
    #expect(frame.size == Size(columns: 0, rows: 3))
    #expect(Frame(size: Size(columns: .max, rows: .max)).size == Size(columns: 1_000, rows: 1_000))
    #expect(frame.put("王", row: 0, column: 0) == 0)
    frame = Frame(size: Size(columns: 3, rows: 1))
    for number in [Int.min, -1, 1, 3, .max] {
      #expect(frame.put("王", row: number, column: 0) == 0)
      frame.put("王", row: 0, column: number, width: number == 1 ? 1 : .max, align: .right)
      frame.fill(row: number, column: number, width: .max, height: .max, role: .text)
      frame.line(row: number, column: number, width: number)
      frame.line(row: number, column: number, height: number)
      frame.box(row: number, column: number, width: .max, height: .max)
    }
    #expect(frame.text(row: 7) == "")
    #expect(frame.roles(row: -1) == [])
  }

  @Test("one cell and two hundred rows of five hundred", arguments: [(1, 1), (500, 200)])
  func sizes(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    for row in 0..<rows { frame.put(String(repeating: "8", count: columns), row: row, column: 0) }
    frame.put("王", row: rows - 1, column: columns - 1)
    let row = String(repeating: "8", count: columns)
    #expect(frame.text == Array(repeating: row, count: rows).joined(separator: "\n"))
  }
}

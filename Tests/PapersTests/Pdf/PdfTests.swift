import Papers
import Scoring
import Testing

/// PDFs as a PDF reader sees them.
@Suite struct PdfTests {
  @Test("the text of each paper's PDF is what the paper says", arguments: Sample.all.keys.sorted())
  func text(of name: String) throws {
    let paper = try #require(Sample.all[name])
    let pdf = try PdfTool(paper)
    defer { pdf.remove() }
    let text = try pdf.text(of: paper)
    for string in paper.printedStrings { #expect(text.contains(string.unspaced), "\(string)") }
  }

  @Test("papers of a signed contest read back as they are", arguments: [PaperKind.scoreSheet, .notice, .signIn])
  func real(_ kind: PaperKind) throws {
    let arena = try Arena(.xicheng, people: 35)
    try arena.adopt()
    try arena.keySheets()
    try arena.sign()
    let paper = try arena.paper(kind)
    let pdf = try PdfTool(paper)
    defer { pdf.remove() }
    let text = try pdf.text(of: paper)
    for string in paper.printedStrings { #expect(text.contains(string.unspaced), "\(string)") }
  }

  @Test("every page has the table's head, the stamp and its number, and no contestant is lost or there twice")
  func pages() throws {
    let numbers = (1...80).map { "选手\(1000 + $0)" }
    let table = Table([.init("名次", .centred), .init("姓名")], numbers.map { .init(["9", $0]) })
    let paper = Sample.paper(.scoreSheet, [.table(table), .signatures(["记分员签字", "裁判长签字"])])
    let pdf = try PdfTool(paper)
    defer { pdf.remove() }
    let pages = try pdf.pages()
    #expect(pages.count == 3)
    for (number, page) in pages.enumerated() {
      let text = page.unspaced
      #expect(text.contains("名次姓名9选手"))
      #expect(text.contains("第\(number + 1)页/共3页"))
      for line in paper.stamp.lines(paper.kind, title: paper.title, digest: paper.digest) {
        #expect(text.contains(line.unspaced))
      }
    }
    let words = pages.joined(separator: "\n").split { $0.isWhitespace }.map(String.init)
    #expect(words.filter { $0.hasPrefix("选手") } == numbers)
  }

  @Test("fonts are embedded, as subsets, with the characters they show")
  func fonts() throws {
    let pdf = try PdfTool(Sample.paper(.scoreSheet, [.table(Sample.result(3)), .verbatim("scope 1")]))
    defer { pdf.remove() }
    let fonts = try pdf.fonts()
    #expect(fonts.count >= 4)
    for font in fonts {
      #expect(font.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(font)")
      #expect(font[0].contains("CJK"), "\(font)")
    }
  }

  @Test("the same paper has the same bytes, and its only date is the stamp's")
  func reproducible() throws {
    let paper = Sample.paper(.scoreSheet, [.table(Sample.result(20)), .code("签名 0123", caption: "核对")])
    #expect(try paper.bytes(as: .pdf) == paper.bytes(as: .pdf))
    let pdf = try PdfTool(paper)
    defer { pdf.remove() }
    let about = try pdf.about().split(separator: "\n").filter { $0.contains("Date:") }
    #expect(about.count == 2)
    for line in about { #expect(line.hasSuffix("2026-08-14T18:20:05+08"), "\(line)") }
  }

  @Test("a landscape page is one, and A4")
  func landscape() throws {
    let pdf = try PdfTool(Sample.paper(.scoreSheet, page: .landscape, [.note("横向")]))
    defer { pdf.remove() }
    #expect(try pdf.about().contains("841.89 x 595.2"))
  }

  @Test("each sheet of a bundle begins on its own page, with the title again or its own")
  func newPages() throws {
    let paper = Sample.paper(
      .judgeSheets, title: "评分表", [.note("甲"), .newPage(title: nil), .note("乙"), .newPage(title: "评分表 三"), .note("丙")])
    let pdf = try PdfTool(paper)
    defer { pdf.remove() }
    let pages = try pdf.pages().map(\.unspaced)
    #expect(pages.count == 3)
    for (page, words) in zip(pages, ["评分表咖啡师·决赛注：甲", "评分表咖啡师·决赛注：乙", "评分表三咖啡师·决赛注：丙"]) {
      #expect(page.hasPrefix(words), "\(page)")
    }
  }

  @Test("what could steer a terminal or hide text is shown as such, and ends no PDF")
  func hostile() throws {
    let paper = Sample.paper(
      .register, title: "异常\u{202E}记录",
      [
        .table(
          Table([.init("内容")], [.init(["a\u{0}b\u{1B}[31mc\r\nd"]), .init([String(repeating: "长", count: 9000)])]))
      ])
    let pdf = try PdfTool(paper)
    defer { pdf.remove() }
    let text = try pdf.pages().joined().unspaced
    #expect(text.contains("异常\u{FFFD}记录"))
    #expect(text.contains("a\u{FFFD}b\u{FFFD}[31mc"))
    // A row of several pages is all there.
    #expect(text.filter { $0 == "长" }.count == 9000)
  }

  @Test("more columns than a page has room for are all there")
  func manyColumns() throws {
    let columns = (1...120).map { Table.Column("第\($0)", .number) }
    let row = Table.Row([String](repeating: "甲乙", count: 120))
    let pdf = try PdfTool(Sample.paper(.runningTotals, page: .landscape, [.table(Table(columns, [row, row]))]))
    defer { pdf.remove() }
    let text = try pdf.pages().joined()
    #expect(text.filter { $0 == "甲" }.count == 240)
    #expect(text.filter { $0 == "乙" }.count == 240)
  }
}

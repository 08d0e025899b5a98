import Foundation
import Papers
import Scoring
import Terminal
import Testing

@Suite struct PaperTextTests {
  /// The column at which a text begins in a line, as a terminal shows it.
  private func column(of text: String, in line: String) throws -> Int {
    Width.of(String(line[..<(try #require(line.range(of: text))).lowerBound]))
  }

  @Test("columns stand below each other whatever is in them")
  func aligned() throws {
    let rows = [["王晓燕", "云杉饭店", "86.50"], ["䶮舸", "𠮷野家", "9.25"], ["Ōkubo 太郎", "A", "100.00"], ["阿依古丽·买买提", "", ""]]
    let table = Table([.init("姓名"), .init("单位"), .init("成绩", .number)], rows.map { .init($0) })
    let lines = Sample.paper(.scoreSheet, [.table(table)]).text.split(separator: "\n").map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("姓名") })
    let unit = try column(of: "单位", in: lines[head])
    let end = Width.of(lines[head])
    for (number, row) in rows.enumerated() {
      let line = lines[head + 2 + number]
      #expect(line.hasPrefix(row[0]))
      if !row[1].isEmpty { #expect(try column(of: row[1], in: line) == unit) }
      // Numbers end below each other, under the end of their heading.
      if !row[2].isEmpty { #expect(Width.of(line) == end + max(0, 6 - 4) - 2 && line.hasSuffix(row[2])) }
    }
  }

  @Test("an upright page is 80 columns wide, one that lies on its side 120", arguments: Sample.all.keys.sorted())
  func width(of name: String) throws {
    let paper = try #require(Sample.all[name])
    let room = paper.page == .portrait ? 80 : 120
    // What is quoted to the letter keeps its lines, and so does the machine line.
    for line in paper.text.split(separator: "\n").dropLast() where !line.hasPrefix("caipan") {
      #expect(Width.of(String(line)) <= room, "\(line)")
    }
  }

  @Test("nothing on a paper is missing in its text", arguments: Sample.all.keys.sorted())
  func whole(_ name: String) throws {
    let paper = try #require(Sample.all[name])
    let text = paper.text.unspaced
    // A cell of several lines has its neighbours between them, so its characters are counted instead.
    for case .table(let table) in paper.blocks {
      for character in Set(table.rows.flatMap { $0.cells.joined() }) where !character.isWhitespace {
        let onPaper = table.rows.reduce(0) { $0 + $1.cells.joined().filter { $0 == character }.count }
        #expect(text.filter { $0 == character }.count >= onPaper, "\(character)")
      }
    }
    for line in paper.stamp.lines(paper.kind, title: paper.title, digest: paper.digest) {
      #expect(text.contains(line.unspaced))
    }
    #expect(paper.text.hasSuffix(PaperMark(paper, as: .text).text + "\n"))
  }

  @Test("what could steer a terminal never reaches one", arguments: [PaperForm.text, .csv])
  func harmless(_ form: PaperForm) throws {
    let bad = "a\u{1B}[31m\u{0}\u{202E}\u{9B}b"
    let paper = Paper(
      .register, title: bad, subtitle: [bad], stamp: Sample.stamp,
      blocks: [
        .heading(bad), .note(bad), .verbatim(bad), .fields([.init(bad, bad)]), .signatures([bad]), .points([bad]),
        .table(Table([.init(bad)], [.init([bad])])), .code(bad, caption: bad), .closing([bad]), .paragraph(bad),
      ])
    let text = String(decoding: try paper.bytes(as: form), as: UTF8.self)
    let allowed: Set<Unicode.Scalar> = ["\n", "\r", "\u{FEFF}"]
    for scalar in text.unicodeScalars where [.control, .format].contains(scalar.properties.generalCategory) {
      #expect(allowed.contains(scalar), "U+\(String(scalar.value, radix: 16))")
    }
    #expect(text.contains("a\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}b"))
  }

  @Test("a paper of ten thousand rows has them all")
  func long() {
    let text = Sample.paper(.scoreSheet, [.table(Sample.result(10_000))]).text
    #expect(
      text.split(separator: "\n").filter { Int($0.prefix { $0 != " " }) != nil || $0.hasPrefix(" ") }.count >= 10_000)
    #expect(text.contains("\n10000 "))
  }
}

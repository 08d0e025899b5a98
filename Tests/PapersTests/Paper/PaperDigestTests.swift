import Competition
import Papers
import Scoring
import Testing

@Suite struct PaperDigestTests {
  /// Papers that differ from each other in one thing each.
  private static let papers: [Paper] = {
    let column = Table.Column("姓名")
    let tables: [Block] = [
      .table(Table([column], [.init(["甲", "乙"])])), .table(Table([column], [.init(["甲\t乙"])])),
      .table(Table([column], [.init(["甲"]), .init(["乙"])])), .table(Table([column], [.init(["甲\n乙"])])),
      .table(Table([column], [.init(["甲\\t乙"])])), .table(Table([column], [.init(["甲", "乙"], isStrong: true)])),
      .table(Table([column], [.init(["甲", "乙"])], isWrittenIn: true)),
      .table(Table([.init("姓名", .centred)], [.init(["甲", "乙"])])),
      .table(Table([.init("姓名", width: 1)], [.init(["甲", "乙"])])),
    ]
    let texts: [Block] = [
      .heading("甲"), .paragraph("甲"), .paragraph("甲", indented: true), .note("甲"), .verbatim("甲"), .points(["甲"]),
      .closing(["甲"]), .signatures(["甲"]), .fields([.init("甲", "")]), .code("甲", caption: ""), .newPage(title: "甲"),
      .newPage(title: nil), .newPage(title: ""), .points(["甲", ""]), .points([]),
    ]
    return (tables + texts).map { Sample.paper(.scoreSheet, [$0]) } + [
      Sample.paper(.scoreSheet, []), Sample.paper(.notice, []), Sample.paper(.scoreSheet, title: "成绩", []),
      Sample.paper(.scoreSheet, page: .landscape, []),
      Paper(.scoreSheet, title: "成绩单", stamp: Sample.stamp, blocks: []),
      Paper(.scoreSheet, title: "成绩单", subtitle: ["咖啡师 · 决赛"], stamp: Sample.stamp(.provisional), blocks: []),
      Paper(.scoreSheet, title: "成绩单", subtitle: ["咖啡师 · 决赛"], stamp: Sample.stamp(.coded(Sample.signed)), blocks: []),
      Paper(.scoreSheet, title: "成绩单", subtitle: ["咖啡师 · 决赛"], stamp: Sample.stamp(.final(Sample.signed)), blocks: []),
    ]
  }()

  @Test("papers that differ in anything have different digests")
  func distinct() {
    #expect(Set(Self.papers.map(\.digest)).count == Self.papers.count)
  }

  @Test("a digest is 64 hex, and the same for the same paper in every form")
  func same() throws {
    let paper = Sample.paper(.scoreSheet, [.table(Sample.result(5))])
    #expect(paper.digest == Sample.paper(.scoreSheet, [.table(Sample.result(5))]).digest)
    #expect(paper.digest.utf8.count == 64)
  }

  @Test("what is hashed can be written by hand: SHA-256 of lines whose parts are apart by tabs")
  func byHand() {
    let paper = Paper(.notice, title: "公\\示", stamp: Sample.stamp(.provisional), blocks: [.note("a\tb")])
    let lines = [
      "caipan-paper/1\tnotice\tportrait", #"title"# + "\t" + #"公\\示"#, "competition\t2026年西城区职工职业技能大赛",
      "contest\t1\t咖啡师\t\tfinal\t\t\t", "provisional", "version\t2",
      "replaces\t张伟\t2026-08-14T17:03:22.123+08:00\t" + String(repeating: "8e12", count: 16),
      "record\t0123456789abcdef\t1842\t\(paper.stamp.record.hash)\tA1\t2026-08-14T18:20:05.001+08:00",
      "note\t" + #"a\tb"#,
    ]
    #expect(paper.digest == sha256(Array(lines.map { $0 + "\n" }.joined().utf8)))
  }
}

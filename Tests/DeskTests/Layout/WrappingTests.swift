import Terminal
import Testing

@testable import Desk

@Suite("Breaking lines, and windows over lists")
struct WrappingTests {
  @Test("Latin text breaks at blanks, Chinese anywhere, and no line is wider than it may be")
  func wrapping() {
    #expect(Wrapping.lines("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    #expect(Wrapping.lines("按总成绩排名，总成绩相同", width: 10) == ["按总成绩排", "名，总成绩", "相同"])
    #expect(Wrapping.lines("请运行 caipan verify", width: 14) == ["请运行 caipan", "verify"])
    #expect(Wrapping.lines("不设并列）。", width: 10) == ["不设并", "列）。"])
    #expect(
      Wrapping.lines("h \(String(repeating: "0", count: 100))", width: 60).map(\.count) == [60, 42], "a hash is no word"
    )
    #expect(Wrapping.lines("aaaaaaaaaaaa", width: 5) == ["aaaaa", "aaaaa", "aa"])
    #expect(Wrapping.lines("京职技鉴发〔2023〕1号", width: 14) == ["京职技鉴发〔", "2023〕1号"], "a year is not torn")
    #expect(Wrapping.lines("到期2026-09-27为止", width: 10) == ["到期", "2026-09-27", "为止"])
    #expect(Wrapping.lines("", width: 5) == [""])
    #expect(Wrapping.lines("一二", width: 0) == ["一", "二"])
    for width in 2...40 {
      for line in Wrapping.lines("按总成绩排名 ranked by the total，总成绩相同 equal", width: width) {
        #expect(Width.of(line) <= width)
      }
    }
  }

  @Test("Nothing of a text is lost but the blanks it is broken at")
  func whole() {
    let text = "按总成绩排名 ranked by the total，总成绩相同 equal"
    for width in 2...40 {
      let joined = Wrapping.lines(text, width: width).joined()
      #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("The cursor's row is always in the window, and the window in the list")
  func windows() {
    for rows in 1...9 {
      for count in 0...25 {
        for cursor in 0..<max(1, count) {
          let window = Listing.window(cursor: cursor, count: count, rows: rows)
          #expect(window.lowerBound >= 0 && window.upperBound <= count)
          #expect(window.count == min(rows, count))
          #expect(count == 0 || window.contains(cursor), "row \(cursor) of \(count) in \(rows)")
        }
      }
    }
  }
}

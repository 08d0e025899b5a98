import Testing

@testable import Papers

/// Where pages end; a piece's number stands for it.
@Suite struct PaginationTests {
  private func piece(_ number: Int, height: Length = 10, keeps: Bool = false, starts: Bool = false) -> Piece {
    Piece(ink: [mark(number)], height: height, keepsWithNext: keeps, startsPage: starts)
  }

  private func mark(_ number: Int) -> Ink { .fill(grey: number, x: 0, y: 0, width: 1, height: 1) }

  private func numbers(_ pieces: [Piece], height: Length) -> [[Int]] {
    Pagination.pages(of: pieces, height: height).map { page in
      page.compactMap { if case .fill(let grey, _, _, _, _) = $0 { grey } else { nil } }
    }
  }

  @Test("pages are filled to their last unit")
  func full() {
    #expect(numbers((0..<7).map { piece($0) }, height: 30) == [[0, 1, 2], [3, 4, 5], [6]])
    #expect(numbers((0..<4).map { piece($0) }, height: 29) == [[0, 1], [2, 3]])
  }

  @Test(
    "lines come closer to stand on one page, rows of tables do not; where that takes more than a quarter, nothing does")
  func onePage() {
    func line(_ height: Length) -> Piece {
      Piece(ink: [.line("一", .body, x: 0, top: 0)], height: height)
    }
    let pieces = [line(20), piece(1, height: 40), line(20), line(20)]
    // 100 for 91: the lines' 60 give 9, 3 each.
    #expect(pieces.closer(toFit: 91).map(\.height) == [17, 40, 17, 17])
    #expect(pieces.closer(toFit: 100).map(\.height) == [20, 40, 20, 20])
    #expect(pieces.closer(toFit: 84).map(\.height) == [20, 40, 20, 20])
  }

  @Test("a heading goes with what it heads, a block that stays together goes as one")
  func together() {
    #expect(numbers([piece(0), piece(1), piece(2, keeps: true), piece(3)], height: 30) == [[0, 1], [2, 3]])
    let block = [piece(0), piece(1, keeps: true), piece(2, keeps: true), piece(3)]
    #expect(numbers(block, height: 30) == [[0], [1, 2, 3]])
  }

  @Test("what stays together and has no room on any page loses its first piece, not its end")
  func tooMuch() {
    let block = (0..<4).map { piece($0, keeps: $0 < 3) }
    #expect(numbers(block, height: 30) == [[0], [1, 2, 3]])
  }

  @Test("the head is there again where a table goes on, and takes its room")
  func heads() {
    let rows = (1...4).map { number in
      var row = piece(number)
      row.head = Piece.Head(ink: [mark(99)], height: 10)
      return row
    }
    #expect(numbers([piece(99, keeps: true)] + rows, height: 30) == [[99, 1, 2], [99, 3, 4]])
  }

  @Test("a page begins where it is asked for, and none is empty")
  func begins() {
    #expect(
      numbers([piece(0, starts: true), piece(1, keeps: true), piece(2, starts: true)], height: 90) == [[0, 1], [2]])
  }

  @Test("a piece higher than a page still gets its page")
  func high() {
    #expect(numbers([piece(0), piece(1, height: 50), piece(2)], height: 30) == [[0], [1], [2]])
  }
}

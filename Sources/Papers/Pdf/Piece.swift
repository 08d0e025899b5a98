/// What is never cut: a line of text, a row of a table.
struct Piece {
  /// What is drawn, measured from the piece's own top and the page's left.
  var ink: [Ink]
  var height: Length
  /// Room above it, unless it stands first on a page.
  var gap: Length = 0
  /// Whether it stands on the same page as the piece after it.
  var keepsWithNext = false
  /// Whether it begins a page.
  var startsPage = false
  /// What is repeated above it where it stands first on a page: the head of its table.
  var head: Head?

  /// The head of a table.
  struct Head {
    let ink: [Ink]
    let height: Length
  }
}

/// Pieces on their pages.
enum Pagination {
  /// The ink of each page, from the top of its body.
  ///
  /// Pieces that keep together begin a page where they don't fit on what is left of one. Those that don't fit on any
  /// page lose their first piece to the page before, and so on.
  static func pages(of pieces: [Piece], height: Length) -> [[Ink]] {
    var pages: [[Ink]] = []
    var page: [Ink] = []
    var used: Length = 0
    var isFresh = true
    var at = 0
    while at < pieces.count {
      let chain = chain(from: at, in: pieces, height: height)
      let needed = chain.reduce(0) { $0 + pieces[$1].gap + pieces[$1].height }
      if pieces[at].startsPage || used + needed > height, !isFresh {
        pages.append(page)
        (page, used, isFresh) = ([], 0, true)
      }
      for piece in pieces[chain] {
        if !isFresh {
          used += piece.gap
        } else if let head = piece.head {
          page += head.ink
          used = head.height
        }
        page += piece.ink.map { $0.moved(down: used) }
        used += piece.height
        isFresh = false
      }
      at = chain.upperBound
    }
    return pages + [page]
  }

  /// The pieces from one on that keep together; one alone where a page has no room for them all.
  private static func chain(from first: Int, in pieces: [Piece], height: Length) -> Range<Int> {
    var end = first + 1
    var needed = pieces[first].height + (pieces[first].head?.height ?? 0)
    while end < pieces.count, pieces[end - 1].keepsWithNext, !pieces[end].startsPage {
      needed += pieces[end].gap + pieces[end].height
      guard needed <= height else { return first..<(first + 1) }
      end += 1
    }
    return first..<end
  }
}

internal import Scoring

extension Paper {
  /// The paper as PDF on A4: Chinese type embedded as a subset, no clock and no setting of this machine in it.
  func pdf() throws(PaperProblem) -> [UInt8] {
    // The stamp is set first: what it takes of a page is not there for the rest.
    let bare = PageGeometry(page, foot: 0)
    let press = try Press(bare)
    let foot = Foot(stamp.lines(kind, title: title, digest: digest), press: press, width: bare.bodyWidth)
    let geometry = PageGeometry(page, foot: foot.height)
    press.tell(title: title.onOneLine, keywords: PaperMark(self, as: .pdf).text, created: stamp.time)
    var typesetter = Typesetter(press, geometry)
    try typesetter.set(self)
    let height = geometry.bodyHeight
    let pieces = kind.isOnePage ? typesetter.pieces.closer(toFit: height) : typesetter.pieces
    let pages = Pagination.pages(of: pieces, height: height)
    for (number, ink) in pages.enumerated() {
      press.turn(
        ink.map { $0.moved(down: geometry.top) } + foot.ink(geometry, press: press, number: number + 1, of: pages.count)
      )
    }
    return try press.finish()
  }
}

/// The stamp at the foot of every page, the page's number at its right.
private struct Foot {
  private let lines: [(line: SetLine, lettering: Lettering)]
  private static let above = pt(5)

  init(_ texts: [String], press: Press, width: Length) {
    lines = texts.enumerated().flatMap { number, text in
      // What a paper is worth, signed or not, is what is looked for.
      let lettering: Lettering = number == 1 ? .footStrong : .foot
      return press.lines(text, lettering, width: width - pt(60)).map { ($0, lettering) }
    }
  }

  var height: Length { Self.above + lines.count * Lettering.foot.leading + pt(8) }

  func ink(_ page: PageGeometry, press: Press, number: Int, of count: Int) -> [Ink] {
    let top = page.footTop + pt(8)
    var ink: [Ink] = [.rule(x: page.side, y: top, width: page.bodyWidth, grey: 120)]
    for (at, set) in lines.enumerated() {
      ink.append(
        .line(set.line.text, set.lettering, x: page.side, top: top + Self.above + at * Lettering.foot.leading, grey: 40)
      )
    }
    let text = "第 \(number) 页 / 共 \(count) 页"
    let x = page.side + page.bodyWidth - press.width(text, .foot)
    ink.append(.line(text, .foot, x: x, top: top + Self.above, grey: 40))
    return ink
  }
}

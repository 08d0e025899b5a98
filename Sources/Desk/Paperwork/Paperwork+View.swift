internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawPaperwork(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    let listing = paperworkListing
    listing.drawHead(row: Self.bodyTop, on: &frame, language)
    let window = Listing.window(cursor: paperwork.cursor, count: paperwork.rows.count, rows: paperworkRows)
    for (line, at) in window.enumerated() {
      let row = Self.bodyTop + 1 + line
      switch paperwork.rows[at] {
      case .heading(let phase): frame.put(say(Words.phase(phase)), row: row, column: 1, role: .header)
      case .paper(let kind, let lack):
        listing.draw(
          [
            ("", .text), (say(kind.name), lack == nil ? .text : .dim),
            (say(lack.map(Words.paperLack) ?? Words.paperReady), lack == nil ? .good : .dim),
          ], row: row, on: &frame)
      }
      guard at == paperwork.cursor, paperwork.rows[at].kind != nil else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
    drawPaperworkFoot(contest, on: &frame)
  }

  /// What is made of a paper, and what was made last.
  private func drawPaperworkFoot(_ contest: Contest, on frame: inout Frame) {
    let forms = PaperForm.allCases.map { form in
      "[\(paperwork.forms.contains(form) ? "✓" : " ")] \(form.rawValue)"
    }
    frame.put(
      Width.cut("\(say(Words.paperForms))  \(forms.joined(separator: "  "))", to: size.columns - 2), row: footTop - 3,
      column: 1, role: .text)
    if let last = paperwork.made.first {
      frame.put(
        Width.cut(say(Words.lastPaper(last.file)), to: size.columns - 2), row: footTop - 2, column: 1, role: .dim)
    }
    let isFinal = contest.seal != nil
    frame.put(
      Width.cut(say(isFinal ? Words.papersFinal : Words.papersProvisional), to: size.columns - 2), row: footTop - 1,
      column: 1, role: isFinal ? .good : .provisional)
  }

  private var paperworkListing: Listing {
    // The longest name in English has 37 cells.
    let name = min(38, size.columns / 2)
    return Listing([
      Listing.Column(title: Words.both("", ""), width: 1), Listing.Column(title: Words.paperHead, width: name),
      Listing.Column(title: Words.paperStateHead, width: max(10, size.columns - name - 6)),
    ])
  }
}

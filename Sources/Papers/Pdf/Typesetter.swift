/// Sets a paper's blocks as pieces that pages are filled with.
struct Typesetter {
  let press: Press
  let page: PageGeometry
  private(set) var pieces: [Piece] = []

  init(_ press: Press, _ page: PageGeometry) {
    self.press = press
    self.page = page
  }

  /// A paper's pieces, its title first.
  mutating func set(_ paper: Paper) throws(PaperProblem) {
    begin(title: paper.title, subtitle: paper.subtitle)
    for block in paper.blocks { try add(block, of: paper) }
  }

  private mutating func add(_ block: Block, of paper: Paper) throws(PaperProblem) {
    switch block {
    case .newPage(let title): begin(title: title ?? paper.title, subtitle: paper.subtitle)
    case .heading(let text): add(text, .heading, gap: pt(12), keepsWithNext: true)
    case .paragraph(let text, let indented): add((indented ? "　　" : "") + text, .body, gap: pt(5))
    case .closing(let lines): close(lines)
    case .note(let text): add(text, .note, gap: pt(5), hanging: "注：")
    case .fields(let fields): append(fieldRows(fields), gap: pt(7))
    case .table(let table): append(rows(of: table), gap: pt(7))
    case .points(let points):
      for (number, point) in points.enumerated() { add(point, .body, gap: pt(2), hanging: "\(number + 1). ") }
    case .signatures(let names): sign(names)
    case .verbatim(let text):
      // What is signed is read in one piece.
      add(text, .verbatim, gap: pt(6), keepsWithNext: true)
      pieces[pieces.count - 1].keepsWithNext = false
    case .code(let text, let caption):
      keepLast(1)
      append([try code(text, caption: caption)], gap: pt(10))
    }
  }

  private mutating func begin(title: String, subtitle: [String]) {
    let first = pieces.count
    add(title, .title, gap: 0, keepsWithNext: true, centred: true)
    for line in subtitle { add(line, .subtitle, gap: pt(1), keepsWithNext: true, centred: true) }
    if first < pieces.count { pieces[first].startsPage = true }
    // Room below the title, also where it stands first.
    pieces[pieces.count - 1].height += pt(7)
  }

  /// Pieces with room above the first of them.
  mutating func append(_ added: [Piece], gap: Length) {
    guard var first = added.first else { return }
    first.gap = gap
    pieces.append(first)
    pieces += added.dropFirst()
  }

  /// Running text, a piece a line; at least two lines of it stay together at the foot of a page and at its head.
  private mutating func add(
    _ text: String, _ lettering: Lettering, gap: Length, hanging: String = "", keepsWithNext: Bool = false,
    centred: Bool = false
  ) {
    let indent = hanging.isEmpty ? 0 : press.width(hanging, lettering)
    let lines = press.lines(text, lettering, width: page.bodyWidth - indent)
    let set = lines.enumerated().map { number, line in
      let x = page.side + indent + (centred ? (page.bodyWidth - line.width) / 2 : 0)
      let opening = number == 0 && !hanging.isEmpty ? [Ink.line(hanging, lettering, x: page.side, top: 0)] : []
      let keeps = number == 0 || number == lines.count - 2
      return Piece(
        ink: opening + [.line(line.text, lettering, x: x, top: 0)], height: lettering.leading,
        keepsWithNext: keepsWithNext || keeps && number < lines.count - 1)
    }
    append(set, gap: gap)
  }

  /// Who a letter is from, and its day: lines below each other, centred, at the right.
  private mutating func close(_ texts: [String]) {
    let lines = texts.flatMap { press.lines($0, .body, width: page.bodyWidth) }
    let width = lines.reduce(0) { max($0, $1.width) }
    let right = max(page.side, page.width - page.side - width - pt(22))
    let set = lines.enumerated().map { number, line in
      Piece(
        ink: [.line(line.text, .body, x: right + (width - line.width) / 2, top: 0)], height: Lettering.body.leading,
        keepsWithNext: number < lines.count - 1)
    }
    keepLast(2)
    append(set, gap: pt(16))
  }

  /// The last pieces stay with what comes next, so that it doesn't stand on a page alone.
  mutating func keepLast(_ count: Int) {
    for at in pieces.indices.suffix(count) { pieces[at].keepsWithNext = true }
  }
}

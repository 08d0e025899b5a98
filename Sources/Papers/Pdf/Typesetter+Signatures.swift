extension Typesetter {
  /// Lines to sign on, two beside each other where their names leave room; they stay together, and with the last rows of
  /// what is signed.
  mutating func sign(_ names: [String]) {
    let labels = names.map { $0.onOneLine + "：" }
    let longest = labels.reduce(0) { max($0, press.width($1, Self.label)) }
    let half = (page.bodyWidth - Self.between) / 2
    let columns = longest + Self.shortestLine + Self.day <= half && names.count > 1 ? 2 : 1
    let width = columns == 2 ? half : page.bodyWidth * 2 / 3
    let rows = stride(from: 0, to: labels.count, by: columns).map { first in
      let beside = labels[first..<min(first + columns, labels.count)].enumerated().map { column, label in
        line(label, x: page.side + column * (half + Self.between), width: width)
      }
      let height = beside.reduce(0) { max($0, $1.height) }
      return Piece(
        ink: beside.flatMap { line in line.ink.map { $0.moved(down: height - line.height) } }, height: height,
        keepsWithNext: first + columns < labels.count)
    }
    keepLast(3)
    append(rows, gap: pt(12))
  }

  /// A name, a line, and the day, which is written in; a long name has lines above.
  private func line(_ label: String, x: Length, width: Length) -> (ink: [Ink], height: Length) {
    let lines = press.lines(label, Self.label, width: width - Self.day - Self.shortestLine)
    let leading = Self.label.leading
    let last = Self.above + (max(1, lines.count) - 1) * leading
    let named = lines.last?.width ?? 0
    let name = lines.enumerated().map { number, line in
      Ink.line(line.text, Self.label, x: x, top: Self.above + number * leading)
    }
    let rest: [Ink] = [
      .rule(x: x + named, y: last + leading - pt(2.5), width: width - Self.day - named),
      .line(Self.date, .note, x: x + width - Self.day + pt(18), top: last + pt(1)),
    ]
    return (name + rest, last + leading)
  }

  private static let label = Lettering(.serif, pt(10), leading: 1.6)
  /// Between them a hand has room for two digits.
  private static let date = "年\u{3000}\u{2002}月\u{3000}\u{2002}日"
  /// Room for a hand above a line.
  private static let above = pt(15)
  private static let between = pt(14)
  private static let shortestLine = pt(50)
  private static let day = pt(73)
}

extension Typesetter {
  /// Names with their values: up to three columns of them, as many as all short ones fit in; a long one has its own line.
  func fieldRows(_ fields: [Field]) -> [Piece] {
    let set = fields.map { field in
      let name = field.name.onOneLine + "："
      let named = press.width(name, Self.named)
      let value = field.value.isEmpty ? pt(60) : press.natural(field.value, .field)
      return Fitting(name: name, value: field.value, named: named, width: named + value + Self.between)
    }
    // What would not fit in half a line does not decide how many columns there are.
    let short = set.map(\.width).filter { $0 <= page.bodyWidth / 2 }
    let columns = (1...3).last { columns in short.allSatisfy { $0 <= page.bodyWidth / columns } } ?? 1
    let width = page.bodyWidth / columns
    var rows: [Piece] = []
    var filled = columns
    for fitting in set {
      let taken = min(columns, max(1, (fitting.width + width - 1) / width))
      if filled + taken > columns {
        rows.append(Piece(ink: [], height: Lettering.field.leading + pt(3)))
        filled = 0
      }
      let (ink, height) = draw(fitting, x: page.side + filled * width, width: taken * width - Self.between)
      rows[rows.count - 1].ink += ink
      rows[rows.count - 1].height = max(rows[rows.count - 1].height, height + pt(3))
      filled += taken
    }
    return rows
  }

  private func draw(_ field: Fitting, x: Length, width: Length) -> (ink: [Ink], height: Length) {
    guard field.named <= width * 2 / 3 else {
      let lines = press.lines(field.name + field.value, .field, width: width).enumerated().map { number, line in
        Ink.line(line.text, .field, x: x, top: number * Lettering.field.leading)
      }
      return (lines, lines.count * Lettering.field.leading)
    }
    let name = Ink.line(field.name, Self.named, x: x, top: 0)
    let room = width - field.named
    guard !field.value.isEmpty else {
      let rule = Ink.rule(x: x + field.named, y: Lettering.field.leading - pt(2), width: room)
      return ([name, rule], Lettering.field.leading)
    }
    let lines = press.lines(field.value, .field, width: room)
    let value = lines.enumerated().map { number, line in
      Ink.line(line.text, .field, x: x + field.named, top: number * Lettering.field.leading)
    }
    return ([name] + value, lines.count * Lettering.field.leading)
  }

  private struct Fitting {
    let name: String
    let value: String
    let named: Length
    /// Its name, its value and the room after it.
    let width: Length
  }

  private static let named = Lettering(.sans, pt(10.5), leading: 1.6)
  private static let between = pt(12)
}

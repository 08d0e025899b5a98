import Terminal

/// What a test types: a text is its characters one by one, everything else has a name.
///
///     table.type("91.5", .enter, .f(3))
enum Stroke: ExpressibleByStringLiteral {
  case keys([Key])
  case input(Input)

  init(stringLiteral text: String) {
    self = .keys(text.map { .character($0) })
  }

  static let enter = Stroke.keys([.enter])
  static let escape = Stroke.keys([.escape])
  static let tab = Stroke.keys([.tab])
  static let backTab = Stroke.keys([.backTab])
  static let backspace = Stroke.keys([.backspace])
  static let delete = Stroke.keys([.delete])
  static let up = Stroke.keys([.up])
  static let down = Stroke.keys([.down])
  static let left = Stroke.keys([.left])
  static let right = Stroke.keys([.right])
  static let home = Stroke.keys([.home])
  static let end = Stroke.keys([.end])
  static let pageDown = Stroke.keys([.pageDown])
  static let pageUp = Stroke.keys([.pageUp])

  static func text(_ text: String) -> Stroke { Stroke(stringLiteral: text) }
  static func f(_ number: Int) -> Stroke { .keys([.function(number)]) }
  static func control(_ letter: Character) -> Stroke { .keys([.control(letter)]) }
  static func alt(_ letter: Character) -> Stroke { .keys([.alt(letter)]) }
  static func paste(_ text: String) -> Stroke { .input(.paste(text)) }
  static func size(_ columns: Int, _ rows: Int) -> Stroke { .input(.resize(Size(columns: columns, rows: rows))) }
  static func click(row: Int, column: Int) -> Stroke {
    .input(.mouse(Mouse(.press(.left), at: Point(row: row, column: column))))
  }
  static let wheelDown = Stroke.input(.mouse(Mouse(.wheelDown, at: Point(row: 10, column: 10))))

  var inputs: [Input] {
    switch self {
    case .keys(let keys): keys.map(Input.key)
    case .input(let input): [input]
    }
  }
}

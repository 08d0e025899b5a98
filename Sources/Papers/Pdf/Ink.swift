/// One thing drawn, in greys from 0 (black) to 255.
enum Ink {
  /// A line of type.
  case text(String, Lettering, grey: Int, x: Length, baseline: Length)
  /// A rectangle; a rule is a thin one.
  case fill(grey: Int, x: Length, y: Length, width: Length, height: Length)

  /// The same further down.
  func moved(down: Length) -> Ink {
    switch self {
    case .text(let text, let lettering, let grey, let x, let baseline):
      .text(text, lettering, grey: grey, x: x, baseline: baseline + down)
    case .fill(let grey, let x, let y, let width, let height):
      .fill(grey: grey, x: x, y: y + down, width: width, height: height)
    }
  }

  /// A line of type whose top is at some height.
  static func line(_ text: String, _ lettering: Lettering, x: Length, top: Length, grey: Int = 0) -> Ink {
    .text(text, lettering, grey: grey, x: x, baseline: top + lettering.baseline)
  }

  /// The thickness of the rules of tables and of lines to write on.
  static let thickness = pt(0.5)

  /// A rule from the left to the right.
  static func rule(x: Length, y: Length, width: Length, grey: Int = 0) -> Ink {
    .fill(grey: grey, x: x, y: y - thickness / 2, width: width, height: thickness)
  }

  /// A rule downwards.
  static func upright(x: Length, y: Length, height: Length) -> Ink {
    .fill(grey: 0, x: x - thickness / 2, y: y - thickness / 2, width: thickness, height: height + thickness)
  }
}

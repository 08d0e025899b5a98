/// Figures as pictures of characters, for eyes that look and do not read; every picture stands beside its figure.
enum Bars {
  /// The eighths of a cell, the lowest first.
  private static let steps = Array("▁▂▃▄▅▆▇█")

  /// A small distribution, one character a class; a class that is not empty has at least the lowest step.
  static func distribution(_ counts: [Int]) -> String {
    guard let most = counts.max(), most > 0 else { return String(repeating: " ", count: counts.count) }
    return String(
      counts.map { count in
        guard count > 0 else { return " " }
        // The product fits: nobody gives so many marks.
        let step = (count * steps.count + most - 1) / most - 1
        return steps[max(0, min(steps.count - 1, step))]
      })
  }

  /// A bar left or right of a middle line, half cells and all; what is beyond the scale ends with an arrow.
  ///
  /// - Parameters:
  ///   - value: what it shows; nil draws the middle line alone.
  ///   - scale: what fills one side.
  ///   - side: the cells of one side.
  /// - Returns: a text of twice as many cells and one.
  static func severity(_ value: Double?, scale: Double, side: Int) -> String {
    let side = max(0, side)
    let blank = String(repeating: " ", count: side)
    guard let value, value.isFinite, scale > 0, side > 0 else { return "\(blank)│\(blank)" }
    let share = min(1, abs(value) / scale)
    let halves = Int((share * Double(side * 2)).rounded())
    let isBeyond = abs(value) > scale
    let full = String(repeating: "█", count: halves / 2)
    let isOdd = halves % 2 == 1
    let left = side - halves / 2 - (isOdd ? 1 : 0)
    let rest = String(repeating: " ", count: max(0, left))
    if value < 0 {
      return rest + (isBeyond ? "◄" + full.dropFirst() : (isOdd ? "▐" : "") + full) + "│" + blank
    }
    return blank + "│" + (isBeyond ? full.dropLast() + "►" : full + (isOdd ? "▌" : "")) + rest
  }

  /// A bar from the left, at least one cell where there is something.
  static func length(_ count: Int, of most: Int, width: Int) -> String {
    guard count > 0, most > 0, width > 0 else { return "" }
    return String(repeating: "█", count: max(1, min(width, count * width / most)))
  }
}

extension Double {
  /// A share in per cent with one decimal, with its sign where `signed`: 0.824 is `82.4`.
  func percentText(signed: Bool = false) -> String {
    guard isFinite, abs(self) <= 10 else { return "—" }
    let tenths = Int((abs(self) * 1000).rounded())
    let sign = tenths == 0 ? "" : self < 0 ? "−" : signed ? "+" : ""
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}

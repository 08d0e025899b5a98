extension Panel {
  /// What judges' marks, in hundredths, come to; sorts them.
  func combined(_ marks: inout [Int]) -> Fraction {
    switch combine {
    case .mean, .pair: return Panel.mean(marks[...])
    case .median:
      marks.sort()
      let middle = marks.count / 2
      return Panel.mean(marks[(marks.count.isMultiple(of: 2) ? middle - 1 : middle)...middle])
    case .trimmed(let high, let low):
      marks.sort()
      return Panel.mean(marks.dropFirst(low).dropLast(high))
    }
  }

  private static func mean(_ marks: ArraySlice<Int>) -> Fraction {
    Fraction(Int128(marks.reduce(0, +)), over: Int128(100 * max(1, marks.count)))
  }

  /// How far apart marks on an aspect of this kind may lie; nil is any distance.
  public func limit(for kind: Aspect.Kind) -> Mark? {
    switch (kind, combine) {
    case (.measurement, _): nil
    case (.judgement, _): Mark(hundredths: 1_00)
    case (.points, .pair(let gap)): gap
    case (.points, .mean), (.points, .median), (.points, .trimmed): spread
    }
  }
}

extension Aspect {
  /// Whether a mark lies on the scale that is keyed, 0.00…highest.
  public func holds(_ mark: Mark) -> Bool {
    mark.hundredths >= 0 && mark <= highestKeyed
  }
}

extension Rounding {
  /// The decimals that the points of an aspect are rounded to; nil where they are exact.
  func decimals(_ kind: Aspect.Kind) -> Int? {
    switch kind {
    case .measurement: nil
    case .judgement: judgement
    case .points: points
    }
  }

  /// An aspect's points from what its judges' marks came to.
  func points(of aspect: Aspect, combined value: Fraction) -> Fraction {
    let points = aspect.kind == .judgement ? value * Fraction(Int128(aspect.highest.hundredths), over: 300) : value
    guard let decimals = decimals(aspect.kind) else { return points }
    return Fraction(points.rounded(decimals: decimals))
  }
}

extension MarkingWalk {
  /// Where the sheets of a module begin among the places.
  private struct Sheets {
    /// The sheet of agreed values.
    var agreed: Int?
    /// The judges' sheets by seat; nil where the judge is excused.
    var seats: [Int?] = []
  }

  /// The sum of a module's aspects; nil while one of them is not there.
  mutating func sum(ofAspectsOf module: Int) -> Fraction? {
    let sheets = sheets(of: module)
    let isEnough = isEnough(sheets.seats, for: scheme.modules[module].panel)
    var sum: Fraction? = .zero
    var (agreedBefore, judgedBefore) = (0, 0)
    for (index, aspect) in scheme.modules[module].aspects.enumerated() {
      var points: Fraction?
      if aspect.isJudged {
        if isEnough { points = judged(module, index, cell: judgedBefore, on: sheets.seats) }
        judgedBefore += 1
      } else {
        points = agreed(aspect, at: sheets.agreed.map { $0 + agreedBefore })
        agreedBefore += 1
      }
      let decimals = scheme.rounding.decimals(aspect.kind)
      if let points { note(.aspect(module: module, aspect: index, points: points, decimals: decimals)) }
      sum = sum.flatMap { sum in points.map { sum + $0 } }
    }
    return sum
  }

  private func sheets(of module: Int) -> Sheets {
    var sheets = Sheets()
    for pile in scheme.piles(of: module) {
      let start = work.excused.contains(pile) ? nil : scheme.piles[pile].cells.lowerBound
      if scheme.piles[pile].judge == 0 { sheets.agreed = start } else { sheets.seats.append(start) }
    }
    return sheets
  }

  /// Whether the judges who are not excused may make a mark: all of them, or as many as the panel's rule asks for.
  private func isEnough(_ seats: [Int?], for panel: Panel) -> Bool {
    let due = seats.count { $0 != nil }
    return switch panel.missing {
    case .wait: due == seats.count
    case .rest(let least): due >= least
    }
  }

  private func agreed(_ aspect: Aspect, at place: Int?) -> Fraction? {
    guard let place, let mark = value(at: place, of: aspect) else { return nil }
    return Fraction(mark)
  }

  /// The points of a judged aspect; nil while a judge's mark is not there.
  private mutating func judged(_ module: Int, _ index: Int, cell: Int, on seats: [Int?]) -> Fraction? {
    let aspect = scheme.modules[module].aspects[index]
    let panel = scheme.modules[module].panel
    given.removeAll(keepingCapacity: true)
    for case .some(let sheet) in seats {
      guard let mark = value(at: sheet + cell, of: aspect) else { return nil }
      given.append(mark.hundredths)
    }
    guard let lowest = given.min(), let highest = given.max() else { return nil }
    let limit = panel.limit(for: aspect.kind)
    let isApart = limit.map { highest - lowest > $0.hundredths } ?? false
    let marks = isApart || steps != nil ? bySeat(seats) : []
    var value = panel.combined(&given)
    note(.combined(module: module, aspect: index, marks: marks, by: panel.combine, value: value))
    if isApart, let limit {
      if let ruling = ruling(on: marks, module, index) {
        note(.ruled(module: module, aspect: index, value: ruling.value))
        if let ruled = ruling.value { value = Fraction(ruled) }
      } else {
        spreads?.append(Spread(module: module, aspect: index, marks: marks, limit: limit))
      }
    }
    return scheme.rounding.points(of: aspect, combined: value)
  }

  /// The marks of the aspect at hand by seat, nil where a judge is excused.
  private func bySeat(_ seats: [Int?]) -> [Mark?] {
    var marks = given.makeIterator()
    return seats.map { $0 == nil ? nil : marks.next().map { Mark(hundredths: $0) } }
  }

  /// The latest ruling on just these marks; one off the scale is none.
  private func ruling(on marks: [Mark?], _ module: Int, _ index: Int) -> SpreadRuling? {
    let aspect = scheme.modules[module].aspects[index]
    return work.rulings.last { ruling in
      ruling.module == module && ruling.aspect == index && ruling.marks == marks
        && (ruling.value.map(aspect.holds) ?? true)
    }
  }

  /// What stands in a cell; a mark off the scale is none.
  private func value(at place: Int, of aspect: Aspect) -> Mark? {
    guard place < work.scores.count, let mark = work.scores[place], aspect.holds(mark) else { return nil }
    return mark
  }
}

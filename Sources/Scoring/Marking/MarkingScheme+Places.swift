extension MarkingScheme {
  /// Lays the sheets out: a module's measured sheet first, then one for each judge of its panel.
  static func laidOut(_ modules: [Module]) -> (piles: [Pile], places: [ScorePlace], firstPiles: [Int]) {
    var piles: [Pile] = []
    var places: [ScorePlace] = []
    var firstPiles: [Int] = []
    func sheet(_ module: Int, judge: Int, of aspects: [Int]) {
      let start = places.count
      for aspect in aspects {
        places.append(ScorePlace(module: module, aspect: aspect, judge: judge, pile: piles.count))
      }
      piles.append(Pile(module: module, judge: judge, cells: start..<places.count))
    }
    for (index, module) in modules.enumerated() {
      firstPiles.append(piles.count)
      let measured = module.aspects.indices.filter { !module.aspects[$0].isJudged }
      let judged = module.aspects.indices.filter { module.aspects[$0].isJudged }
      if !measured.isEmpty { sheet(index, judge: 0, of: measured) }
      guard !judged.isEmpty else { continue }
      for seat in 0..<module.panel.judges { sheet(index, judge: seat + 1, of: judged) }
    }
    return (piles, places, firstPiles)
  }

  /// The piles of a module, its sheet of agreed values first; none for a module that is not there.
  public func piles(of module: Int) -> Range<Int> {
    guard modules.indices.contains(module) else { return 0..<0 }
    let next = module + 1
    return firstPiles[module]..<(next < firstPiles.count ? firstPiles[next] : piles.count)
  }

  /// The pile of a module's judge, 0 for the sheet of agreed values; nil where there is none.
  public func pile(module: Int, judge: Int) -> Int? {
    piles(of: module).first { piles[$0].judge == judge }
  }

  /// The cell of an aspect and a judge, 0 for an agreed value, as an index of `places`; nil where there is none.
  public func place(module: Int, aspect: Int, judge: Int) -> Int? {
    guard let pile = pile(module: module, judge: judge) else { return nil }
    return piles[pile].cells.first { places[$0].aspect == aspect }
  }
}

extension Aspect {
  /// Whether each judge marks it; else one value is agreed on.
  public var isJudged: Bool {
    switch kind {
    case .measurement: false
    case .judgement, .points: true
    }
  }
}

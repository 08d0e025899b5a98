// What the members of one module say together.
extension Module {
  func check(at path: String, rounding: Rounding) throws(MarkingProblem) {
    try checkHighest(highest, atMost: MarkingScheme.highestModule, roundedTo: rounding.module, at: path)
    try MarkingScheme.checkNames(aspects.map(\.id), in: "\(path).aspects")
    for (index, aspect) in aspects.enumerated() {
      let path = "\(path).aspects[\(index)]"
      let decimals: Int? =
        switch aspect.kind {
        case .measurement: nil
        case .judgement: rounding.judgement
        case .points: rounding.points
        }
      try checkHighest(aspect.highest, atMost: highest, roundedTo: decimals, at: path)
      guard aspect.kind == .judgement || aspect.highest.has(decimals: aspect.decimals) else {
        throw MarkingProblem(path: "\(path).highest", fault: .finerThanKeyed(decimals: aspect.decimals))
      }
    }
    let sum = Mark(hundredths: aspects.reduce(0) { $0 + $1.highest.hundredths })
    guard sum == highest else { throw MarkingProblem(path: "\(path).highest", fault: .aspectsSum(sum)) }
    try checkPanel(at: "\(path).panel")
  }

  /// A highest mark is reached by full marks and passed by nothing, rounding included.
  private func checkHighest(
    _ highest: Mark, atMost most: Mark, roundedTo decimals: Int?, at path: String
  ) throws(MarkingProblem) {
    guard highest.hundredths > 0, highest <= most else {
      throw MarkingProblem(path: "\(path).highest", fault: .form(.offScale(highest: most)))
    }
    if let decimals, !highest.has(decimals: decimals) {
      throw MarkingProblem(path: "\(path).highest", fault: .finerThanRounded(decimals: decimals))
    }
  }

  private func checkPanel(at path: String) throws(MarkingProblem) {
    let isJudged = aspects.contains(where: \.isJudged)
    guard isJudged || panel.judges == 0 else {
      throw MarkingProblem(path: "\(path).judges", fault: .nothingJudged)
    }
    guard !isJudged || panel.judges > 0 else {
      throw MarkingProblem(path: "\(path).judges", fault: .form(.outOfRange(1...MarkingScheme.mostJudges)))
    }
    var dropped = 0
    switch panel.combine {
    case .mean, .median: break
    case .trimmed(let high, let low):
      dropped = high + low
      guard dropped > 0 else { throw MarkingProblem(path: "\(path).high", fault: .nothingTrimmed) }
      guard dropped < panel.judges else {
        throw MarkingProblem(path: "\(path).high", fault: .allTrimmed(judges: panel.judges))
      }
    case .pair:
      guard panel.judges == 2 else { throw MarkingProblem(path: "\(path).judges", fault: .pairOfTwo) }
    }
    if case .rest(let least) = panel.missing {
      // Fewer would leave nothing behind the trimming; as many as sit would be no missing judge at all.
      guard dropped + 1 < panel.judges else {
        throw MarkingProblem(path: "\(path).missing", fault: .nobodyToSpare(judges: panel.judges))
      }
      let enough = dropped + 1...panel.judges - 1
      guard enough.contains(least) else {
        throw MarkingProblem(path: "\(path).atLeast", fault: .form(.outOfRange(enough)))
      }
    }
    try checkSpread(at: path)
  }

  /// A limit of its own is for points, and a pair has its gap.
  private func checkSpread(at path: String) throws(MarkingProblem) {
    guard panel.spread != nil else { return }
    if case .pair = panel.combine { throw MarkingProblem(path: "\(path).spread", fault: .form(.notUsed)) }
    guard aspects.contains(where: { $0.kind == .points }) else {
      throw MarkingProblem(path: "\(path).spread", fault: .form(.notUsed))
    }
  }
}

extension Mark {
  /// Whether so many decimals are enough to write it.
  fileprivate func has(decimals: Int) -> Bool {
    hundredths % (decimals == 0 ? 100 : decimals == 1 ? 10 : 1) == 0
  }
}

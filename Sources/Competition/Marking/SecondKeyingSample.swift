internal import Scoring

/// Whose sheets are keyed a second time, as it was drawn once the first keying was complete.
struct SecondKeyingSample: Hashable, Sendable {
  /// The record of the draw.
  let ref: Ref
  /// Those drawn.
  let drawn: Set<Int>
  /// Those whose sheets were keyed by then and who were not drawn; whoever comes later is not spared.
  private(set) var spared: Set<Int>
  /// How many sheets those drawn had.
  let sheets: Int
}

extension SecondKeyingSample {
  /// Spares somebody no longer: what was keyed after the draw nobody but its keyer has seen.
  mutating func demand(_ subject: Int) { spared.remove(subject) }
}

extension ContestMarking {
  /// Whether the sheets that are keyed again were drawn.
  public var isSampleDrawn: Bool { sample != nil }

  /// Whether so many sheets differed that all are keyed again: more than the scheme's share of the sheets drawn.
  ///
  /// The share is taken of the whole sample, not of what was verified so far: the first slip of two sheets is no half.
  var isSampleExceeded: Bool {
    guard case .sample(_, _, let limit) = scheme.secondKeying, let sample else { return false }
    return differedSheets * 100 > limit * sample.sheets
  }

  /// Whether the sample spares a subject a second keying, while not too much differs.
  func isSpared(_ subject: Int) -> Bool { sample?.spared.contains(subject) == true }

  /// Whether a subject's sheets are to be keyed again.
  func demands(_ subject: Int) -> Bool {
    switch scheme.secondKeying {
    case .all: true
    case .none: false
    case .sample: sample != nil && (!isSpared(subject) || isSampleExceeded)
    }
  }
}

extension Contest {
  /// Draws whose sheets are keyed again: the best by the first keying, ties at the border included, and of the others
  /// those whose SHA-256 of `seed:label` comes first.
  ///
  /// Reads every subject; meant for the moment at which the first keying is complete.
  func sampled(with seed: String, top: Int, rest: Int) -> [Int] {
    guard let marking else { return [] }
    let subjects = marking.papers.indices.filter { !marking.papers[$0].result.due.isEmpty }
    let ordered = subjects.map { (subject: $0, total: partTotal(of: $0) ?? -1) }.sorted { $0.total > $1.total }
    let best = Self.share(top, of: ordered.count)
    let border = best > 0 ? ordered[best - 1].total : Int.max
    let drawn = ordered.filter { best > 0 && $0.total >= border }.map(\.subject)
    let others = ordered.dropFirst(drawn.count).map {
      (subject: $0.subject, lot: sha256(Array("\(seed):\(label(of: $0.subject))".utf8)))
    }
    .sorted { ($0.lot, $0.subject) < ($1.lot, $1.subject) }
    return (drawn + others.prefix(Self.share(rest, of: others.count)).map(\.subject)).sorted()
  }

  /// ⌈count × percent ÷ 100⌉.
  private static func share(_ percent: Int, of count: Int) -> Int { (count * percent + 99) / 100 }
}

import Scoring

/// One aspect of one contestant, marked once more.
struct NaivePanel {
  private let marking: NaiveMarking
  private let module: MarkingDraft.Module
  private let aspect: MarkingDraft.Aspect
  private let work: NaiveWork
  /// What each seat gave, nil where it is excused; nothing while a mark that is due is not there, or too few are due.
  private var seats: [Int?]?

  init(
    _ marking: NaiveMarking, _ module: MarkingDraft.Module, _ aspect: MarkingDraft.Aspect, _ work: NaiveWork
  ) {
    self.marking = marking
    self.module = module
    self.aspect = aspect
    self.work = work
    guard aspect.kind != "measurement", let judges = Int(module.panel.judges) else { return }
    var seats: [Int?] = []
    for judge in 1...judges {
      if work.excused.contains("\(module.id):\(judge)") {
        seats.append(nil)
      } else if let mark = work.marks["\(module.id)/\(aspect.id):\(judge)"] {
        seats.append(mark)
      } else {
        return
      }
    }
    let there = seats.count { $0 != nil }
    let least = module.panel.missing == "wait" ? judges : (Int(module.panel.atLeast) ?? judges)
    if there >= least { self.seats = seats }
  }

  /// The aspect's points in parts; nil while they are missing.
  var points: Int128? {
    guard aspect.kind != "measurement" else {
      return work.marks["\(module.id)/\(aspect.id):0"].map { Int128($0) * marking.parts / 100 }
    }
    guard let seats else { return nil }
    // A sum of marks in hundredths, and by how much it is to be divided.
    var (sum, count) = Self.combined(seats.compactMap(\.self), by: module.panel)
    if isApart, case let value?? = ruling { (sum, count) = (value, 1) }
    switch aspect.kind {
    case "judgement":
      let highest = NaiveMarking.hundredths(aspect.highest)
      let exact = marking.parts * Int128(sum * highest) / Int128(count * 3 * 100 * 100)
      return marking.rounded(exact, decimals: marking.draft.roundsJudgement)
    default:
      let exact = marking.parts * Int128(sum) / Int128(count * 100)
      return marking.rounded(exact, decimals: marking.draft.roundsPoints)
    }
  }

  /// Whether a case waits for the head referee.
  var isOpen: Bool { isApart && ruling == nil }

  private var isApart: Bool {
    guard let marks = seats?.compactMap(\.self) else { return false }
    let limit: Int
    switch (aspect.kind, module.panel.combine) {
    case ("judgement", _): limit = 100
    case (_, "pair"): limit = NaiveMarking.hundredths(module.panel.gap)
    case (_, _):
      guard !module.panel.spread.isEmpty else { return false }
      limit = NaiveMarking.hundredths(module.panel.spread)
    }
    return marks.contains { one in marks.contains { one - $0 > limit } }
  }

  /// What was ruled on just these marks: nothing, that they stand, or a value.
  private var ruling: Int?? {
    guard let seats else { return nil }
    let own = work.rulings.filter { $0.aspect == "\(module.id)/\(aspect.id)" && $0.marks == seats }
    return own.last.map(\.value)
  }

  /// Takes marks away one by one, the highest and the lowest in turn, until the ones that count are left.
  private static func combined(_ marks: [Int], by panel: MarkingDraft.Panel) -> (sum: Int, count: Int) {
    var left = marks
    func dropHighest() { if let place = left.indices.max(by: { left[$0] < left[$1] }) { left.remove(at: place) } }
    func dropLowest() { if let place = left.indices.min(by: { left[$0] < left[$1] }) { left.remove(at: place) } }
    switch panel.combine {
    case "median":
      while left.count > 2 {
        dropHighest()
        dropLowest()
      }
    case "trimmed":
      for _ in 0..<(Int(panel.high) ?? 0) { dropHighest() }
      for _ in 0..<(Int(panel.low) ?? 0) { dropLowest() }
    default: break
    }
    return (left.reduce(0, +), left.count)
  }
}

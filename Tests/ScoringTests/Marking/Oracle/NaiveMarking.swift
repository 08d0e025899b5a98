import Scoring

/// Marking done once more, from the draft's words: every value is a whole number of parts, so many of them to a point.
///
/// The engine reckons with fractions in lowest terms, aspect by aspect. Here one number of parts is chosen before, which
/// every divisor that can come about divides, and after that nothing is a fraction any more.
struct NaiveMarking {
  let draft: MarkingDraft
  /// How many parts make one point.
  let parts: Int128

  init(_ draft: MarkingDraft) {
    self.draft = draft
    // 360 360 is divided by 1…15 judges; 30 000 by hundredths of judgements in thirds of hundredths of points.
    var parts: Int128 = 30_000 * 360_360
    if draft.join == "weighted" {
      var common = 1
      for module in draft.modules {
        let highest = Self.hundredths(module.highest)
        var multiple = common
        while multiple % highest != 0 { multiple += common }
        common = multiple
      }
      parts *= Int128(common)
    }
    self.parts = parts
  }

  /// A decimal text in hundredths: "12.5" is 1250.
  static func hundredths(_ text: String) -> Int {
    let halves = text.split(separator: ".")
    let behind = halves.count > 1 ? (halves[1] + "00").prefix(2) : "00"
    return (Int(halves[0]) ?? 0) * 100 + (Int(behind) ?? 0)
  }

  /// The practical part: a mark as it is printed, or the word for what stands there instead.
  func practical(_ work: NaiveWork) -> String {
    if ["absent", "withdrawn"].contains(work.exclusion) { return "notSat" }
    if !work.exclusion.isEmpty { return "voided" }
    if draft.voidedModule == "voidsComponent", !work.voided.isEmpty { return "voided" }
    var sum: Int128 = 0
    for module in draft.modules where !work.voided.contains(module.id) {
      guard let own = points(of: module, work) else { return "missing" }
      sum += share(own, of: module)
    }
    if !draft.penaltiesBeforeRounding { sum = rounded(sum, decimals: "2") }
    for penalty in draft.penalties where penalty.module.isEmpty { sum -= cost(of: penalty, work) }
    let hundredths = Int(rounded(max(0, sum), decimals: "2") * 100 / parts)
    let cents = String(hundredths % 100)
    return "\(hundredths / 100).\(cents.count < 2 ? "0" + cents : cents)"
  }

  private func share(_ points: Int128, of module: MarkingDraft.Module) -> Int128 {
    guard draft.join == "weighted" else { return points }
    return points * Int128(Self.hundredths(module.weight)) / Int128(Self.hundredths(module.highest))
  }

  /// A module's points; nil while something is missing.
  private func points(of module: MarkingDraft.Module, _ work: NaiveWork) -> Int128? {
    var sum: Int128 = 0
    for aspect in module.aspects {
      guard let points = NaivePanel(self, module, aspect, work).points else { return nil }
      sum += points
    }
    let penalties = draft.penalties.filter { $0.module == module.id }.reduce(Int128(0)) { $0 + cost(of: $1, work) }
    func floored(_ points: Int128) -> Int128 { draft.floorsModules ? max(0, points) : points }
    return draft.penaltiesBeforeRounding
      ? rounded(floored(sum - penalties), decimals: draft.roundsModule)
      : floored(rounded(sum, decimals: draft.roundsModule) - penalties)
  }

  private func cost(of penalty: MarkingDraft.Penalty, _ work: NaiveWork) -> Int128 {
    let faults = work.penalties.filter { $0.rule == penalty.id }.reduce(0) { $0 + $1.count }
    var cost = Self.hundredths(penalty.points) * (penalty.kind == "fixed" ? min(faults, 1) : faults)
    if !penalty.atMost.isEmpty { cost = min(cost, Self.hundredths(penalty.atMost)) }
    return Int128(cost) * parts / 100
  }

  /// Half up to so many decimals, by looking at what is left over; no decimals named is exact.
  func rounded(_ value: Int128, decimals: String) -> Int128 {
    guard let decimals = Int(decimals) else { return value }
    let unit = parts / [1, 10, 100][decimals]
    var left = value % unit
    if left < 0 { left += unit }
    return value - left + (2 * left >= unit ? unit : 0)
  }

  /// The aspects whose judges are too far apart with nobody's ruling on it, as `A/A1`.
  func spreads(_ work: NaiveWork) -> [String] {
    guard work.exclusion.isEmpty, draft.voidedModule == "noPoints" || work.voided.isEmpty else { return [] }
    return draft.modules.filter { !work.voided.contains($0.id) }.flatMap { module in
      module.aspects.filter { NaivePanel(self, module, $0, work).isOpen }.map { "\(module.id)/\($0.id)" }
    }
  }

  /// A judge's sheet added up, in hundredths; nil while a cell is empty.
  func sheetTotal(_ module: MarkingDraft.Module, judge: Int, _ work: NaiveWork) -> Int? {
    var sum = 0
    for aspect in module.aspects where (aspect.kind == "measurement") == (judge == 0) {
      guard let mark = work.marks["\(module.id)/\(aspect.id):\(judge)"] else { return nil }
      sum += mark
    }
    return sum
  }
}

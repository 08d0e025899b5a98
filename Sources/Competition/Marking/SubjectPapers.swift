internal import Scoring

/// All papers of one subject, with what was taken off and ruled; and what follows from it, once a replay is at its end.
struct SubjectPapers: Sendable {
  /// The sheets by pile; a sheet is there from its first keying on.
  private(set) var sheets: [Int: KeyedSheet] = [:]
  /// How many sheets ever had two keyings that differed.
  private(set) var differedSheets = 0
  /// The rulings on marks that lay too far apart.
  var rulings: [MarkedAspect: Held<SpreadRuling>] = [:]
  /// The penalties and sanctions.
  var penalties: [PenaltyKind: Held<PenaltyOnRecord>] = [:]
  /// What follows.
  var result = PapersResult()

  /// Whether any record stands here.
  var isUsed: Bool {
    sheets.values.contains(where: \.isUsed) || !rulings.isEmpty || !penalties.isEmpty
  }

  /// Whether nothing ever was recorded here.
  var isBlank: Bool { sheets.isEmpty && penalties.isEmpty }

  /// Whether two or more records claim a cell of a sheet, or a penalty.
  var isInConflict: Bool {
    sheets.values.contains { $0.conflicts > 0 } || penalties.values.contains(where: \.isConflict)
  }

  /// Whether every sheet that is due was keyed whole.
  var isKeyed: Bool { result.due.allSatisfy { sheets[$0]?.isKeyed == true } }

  /// The excused sheets without which no mark comes out, although all others are there.
  ///
  /// A panel that lacks more judges than its rule allows has no mark, and somebody has to say who marks instead.
  var lacking: [Int] {
    result.cells.contains(.missing) && !result.excused.isEmpty && isKeyed && !isInConflict ? result.excused : []
  }

  /// Changes a sheet, which is there from then on.
  mutating func change<Answer>(_ pile: Int, cells: Int, _ body: (inout KeyedSheet) -> Answer) -> Answer {
    if sheets[pile]?.everDiffering.isEmpty == false { differedSheets -= 1 }
    let answer = body(&sheets[pile, default: KeyedSheet(cells: cells)])
    if sheets[pile]?.everDiffering.isEmpty == false { differedSheets += 1 }
    return answer
  }

  /// The penalties in force, by rule and module.
  var penaltiesInForce: [PenaltyOnRecord] {
    penalties.values.compactMap { held in held.value.flatMap { $0.count > 0 ? $0 : nil } }
      .sorted { ($0.rule, $0.module) < ($1.rule, $1.module) }
  }

  /// Why there is no result at all: void, or not there; nil for everyone else.
  var exclusion: Exclusion? {
    if penalties.isEmpty { return nil }
    if isUnder(.voidResult) { return .disqualified }
    if isUnder(.withdrawn) { return .withdrawn }
    return isUnder(.absent) ? .absent : nil
  }

  private func isUnder(_ sanction: Sanction) -> Bool {
    (penalties[PenaltyKind(rule: sanction.rawValue, module: "")]?.value?.count ?? 0) > 0
  }
}

/// What follows from a subject's papers.
struct PapersResult: Hashable, Sendable {
  /// What the components made of modules come to, in the order of `ContestMarking.parts`.
  var cells: [Cell] = []
  /// Where judges lie too far apart, with nobody's ruling on it.
  var spreads: [Spread] = []
  /// The piles in which a sheet is due, in their order.
  var due: [Int] = []
  /// The piles in which one would be due, were the judge not excused.
  var excused: [Int] = []
  /// Whether the subject has no result, as far as it is known of the subject.
  var isOut = false
}

/// An aspect of a module, by their indices.
struct MarkedAspect: Hashable, Sendable {
  let module: Int
  let aspect: Int
}

/// A penalty's id in the scheme or a sanction's word, and the module it voids.
struct PenaltyKind: Hashable, Sendable {
  let rule: String
  let module: String
}

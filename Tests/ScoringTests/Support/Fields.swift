import Scoring

/// The scheme of 京职技鉴发〔2023〕1号 五(四): theory 30 %, practical 70 %, higher practical first, then a ruling.
func beijing(roundTotal: Int? = nil, sharedRanks: Bool = false) throws -> Scheme {
  try Scheme(
    columns: [
      Column(
        id: "theory", name: Bilingual(zh: "理论知识", en: "theory"), role: .component(weightBasisPoints: 30_00)),
      Column(
        id: "practical", name: Bilingual(zh: "技能操作", en: "practical"), role: .component(weightBasisPoints: 70_00)),
    ],
    ties: [TieRule(column: 1, better: .higher, basis: .clause("五(四)"))], roundTotal: roundTotal,
    sharedRanks: sharedRanks, rankBasis: .clause("五(四)"), sharedBasis: .clause("五(四)"))
}

/// A row of marks in hundredths: `row(80_03, 80_00)`.
func row(_ hundredths: Int..., exclusion: Exclusion? = nil) -> Sheet {
  Sheet(cells: hundredths.map { .mark(Mark(hundredths: $0)) }, exclusion: exclusion)
}

extension Ranking {
  /// The ranked contestants, best first.
  var order: [Int] { (0..<rankedCount).map(contestant(at:)) }

  /// Everyone's place, by index.
  var places: [Place] { (0..<count).map { standing(of: $0).place } }
}

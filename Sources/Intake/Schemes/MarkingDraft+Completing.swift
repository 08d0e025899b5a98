internal import Scoring

extension MarkingDraft.Aspect {
  /// Puts in what the aspect's row leaves out; what is wrong where that can't be known.
  ///
  /// A module of one mark needs no aspect of its own in the sheet: it takes the module's id, name and highest mark.
  mutating func complete(
    of module: String, named: Bilingual, highest ofModule: String, isOnly: Bool, isJudged: Bool
  ) -> [MarkingRowFault] {
    var faults: [MarkingRowFault] = []
    if id.isEmpty, isOnly { id = module }
    if id.isEmpty { faults.append(.noAspect) }
    if name.zh.isEmpty { name = isOnly ? named : Bilingual(zh: id, en: id) }
    if highest.isEmpty, isOnly { highest = ofModule }
    if highest.isEmpty { faults.append(.noPoints) }
    if kind.isEmpty { kind = isJudged ? "points" : "measurement" }
    if decimals.isEmpty { decimals = kind == "judgement" ? "0" : "2" }
    return faults
  }
}

extension MarkingDraft.Module {
  /// The sum of the aspects' points, as a module's highest mark is spelled; empty where one has none.
  var sum: String {
    let points = aspects.compactMap { WrittenNumber($0.highest)?.hundredths }
    guard points.count == aspects.count else { return "" }
    return Mark(hundredths: points.reduce(0, +)).text
  }
}

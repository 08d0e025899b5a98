internal import Competition
internal import Scoring

// What a sentence on a paper rests on, with the document's number so that it can be looked up.
extension Material {
  /// Where a rule stands: `西人社发〔2026〕12号 七`, or that it is our convention.
  func cited(_ basis: Basis) -> String {
    switch basis {
    case .convention: return wording.basis(basis)
    case .clause(let number):
      // A clause of another document, which this one has hold as well, names that document itself.
      let isElsewhere = number.contains("〔")
      return [isElsewhere ? "" : state.rulebook?.document ?? "", wording.basis(basis)].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// The same of several rules, each named once: `（依据：…；…）`.
  func cited(_ bases: [Basis]) -> String {
    var seen: Set<Basis> = []
    let named = bases.filter { seen.insert($0).inserted }.map(cited)
    return "（依据：\(named.joined(separator: "；"))）"
  }
}

internal import Competition
internal import Scoring

// What a sentence on a paper rests on.
extension Material {
  /// Where some rules stand, each named once: `［依据：西人社发〔2026〕12号 七］`, or that they are our convention.
  func cited(_ bases: [Basis]) -> String { "［依据：\(named(bases, cited))］" }

  /// The same without the document, for papers that name it once (`citingRemark`): `［七］`.
  func citedShortly(_ bases: [Basis]) -> String { "［\(named(bases, wording.basis))］" }

  /// Where a rule stands, with the document's number, so that it can be looked up.
  func cited(_ basis: Basis) -> String {
    switch basis {
    case .convention: return wording.basis(basis)
    case .clause(let number):
      // A clause of another document, which this one has hold as well, names that document itself.
      let isElsewhere = number.contains("〔")
      return [isElsewhere ? "" : document, wording.basis(basis)].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// Which document the short citations are of.
  var citingRemark: String {
    document.isEmpty ? "方括号内为依据。" : "方括号内为依据；未注明文号的条款见\(document)。"
  }

  /// The same for papers that have the clauses in a column of their own.
  var basisRemark: Block {
    .note(document.isEmpty ? "“依据”为通知条款。" : "“依据”未注明文号的，为\(document)的条款。")
  }

  /// The notice as a sentence names it: by its number, else by its title.
  var notice: String {
    guard let rulebook = state.rulebook else { return "" }
    return rulebook.document.contains("〔") ? "\(rulebook.document)文件" : "《\(rulebook.title.zh)》"
  }

  private var document: String { state.rulebook?.document ?? "" }

  private func named(_ bases: [Basis], _ name: (Basis) -> String) -> String {
    var seen: Set<Basis> = []
    return bases.filter { seen.insert($0).inserted }.map(name).joined(separator: "；")
  }
}

internal import Competition
internal import Scoring

// What judges' sheets say of themselves: whose they are, what is marked on them, and who marks.
//
// A sheet never has a name or a unit on it, neither a contestant's nor a judge's unit: judges mark numbers.
extension Contest {
  /// What the numbers on sheets are called.
  var labelName: String { codes.layers.isEmpty ? "参赛号" : "密码号" }

  /// A module as sheets name it: `A 拉花`.
  func moduleName(_ module: Int) -> String {
    guard let modules = marking?.scheme.modules, modules.indices.contains(module) else { return "" }
    return "\(modules[module].id) \(modules[module].name.zh)"
  }

  /// Who fills in the sheets of a pile: a seat and who holds it, or the panel together.
  func marker(ofPile pile: Int) -> String {
    guard let piles = marking?.scheme.piles, piles.indices.contains(pile) else { return "" }
    if piles[pile].judge == 0 { return "测量（合议）" }
    return "评委 \(piles[pile].judge)" + (judge(ofPile: pile).map { " " + $0.name } ?? "")
  }

  /// Whose sheets lie in a pile, in the order in which they are keyed.
  ///
  /// While codes stand every pile has a sheet for every code. Who has no sheet to bring, and who is out, is left in: a pile
  /// that is shorter than the others would point at somebody.
  func subjects(ofPile pile: Int) -> [Int] {
    let all = 0..<subjectCount
    return codes.isBlind ? Array(all) : all.filter { !progress(of: $0, pile: pile).isExcused }
  }

  /// Whose mark is written down where a column is one mark: everybody who is not out; of a team that is marked as one,
  /// its first member.
  var contestantsMarkedWhole: [Int] {
    let isOneATeam = teams != nil && provisions.teams?.marking == .one
    return roster.indices.filter { contestant in
      guard sheet(contestant).exclusion == nil else { return false }
      return !isOneATeam || competitor(of: contestant).map(spokesman) ?? contestant == contestant
    }
  }

  /// The columns that are keyed as one mark.
  var columnsMarkedWhole: [Int] { scheme.columns.indices.filter { !isMadeOfModules(column: $0) } }
}

extension Aspect {
  /// How it is marked, in a word.
  var kindName: String {
    switch kind {
    case .measurement: "测量"
    case .judgement: "评价"
    case .points: "打分"
    }
  }

  /// What may be written down.
  var scale: String {
    switch kind {
    case .judgement: "0、1、2、3"
    case .measurement, .points: "0–\(shown(highest))"
    }
  }
}

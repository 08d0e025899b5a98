import Foundation

/// One contest of `NaiveStages`, ranked by one sort: single people, or teams of two by their members' means.
struct NaiveStage {
  let all: NaiveStages
  let number: Int

  var event: String { all.contests[number]?.text("event") ?? "" }
  var isFinal: Bool { all.contests[number]?.text("stage") == "final" }
  var isTeam: Bool { event == "调饮" }
  var entries: [String] { (all.rosters[number] ?? []).compactMap { $0["entry"] } }

  // MARK: Each contestant

  func exclusion(_ entry: String) -> String? {
    let status = all.value(number, entry + " status")
    return status.isEmpty || status == "registered" ? nil : status
  }

  func cell(_ entry: String, _ column: String) -> String { all.value(number, "\(entry) \(column)") }

  func hundredths(_ mark: String) -> Int? { Int(mark.replacingOccurrences(of: ".", with: "")) }

  func status(_ entry: String) -> String {
    if let exclusion = exclusion(entry) { return exclusion }
    let cells = Self.columns.map { cell(entry, $0) }
    if cells.contains(where: { $0 == "voided" || hundredths($0) != nil }) { return "competed" }
    return cells.allSatisfy { $0 == "notSat" } ? "absent" : "registered"
  }

  func hasCompeted(_ entry: String) -> Bool {
    exclusion(entry) != "void"
      && Self.columns.contains { cell(entry, $0) == "voided" || hundredths(cell(entry, $0)) != nil }
  }

  func team(_ entry: String) -> String { all.known(number, entry, "team") }

  // MARK: Whoever is ranked: people, or teams

  static let columns = ["theory", "practical"]

  /// The groups that are ranked as one, each by its members in roster order.
  var competitors: [[String]] {
    guard isTeam else { return entries.map { [$0] } }
    var teams: [String] = []
    for entry in entries where team(entry) != "" && !teams.contains(team(entry)) { teams.append(team(entry)) }
    return teams.map { name in entries.filter { team($0) == name } }
  }

  /// The mark of a group in a column, in hundredths; a team has it when all members have.
  func mark(_ group: [String], _ column: String) -> Int? {
    let marks = group.compactMap { hundredths(cell($0, column)) }
    guard marks.count == group.count, !marks.isEmpty else { return nil }
    // Half up, once.
    return Int((Double(marks.reduce(0, +)) / Double(marks.count) + 0.5).rounded(.down))
  }

  func isOut(_ group: [String]) -> Bool { group.contains { exclusion($0) != nil } }

  /// Total in millionths, and the practical mark.
  func key(_ group: [String]) -> [Int]? {
    guard !isOut(group), let theory = mark(group, "theory"), let practical = mark(group, "practical") else {
      return nil
    }
    return [theory * 3000 + practical * 7000, practical]
  }

  func isPending(_ group: [String]) -> Bool {
    if isOut(group) { return false }
    let cells = group.flatMap { entry in Self.columns.map { cell(entry, $0) } }
    return !cells.contains("notSat") && !cells.contains("voided") && cells.contains("")
  }

  func precedes(_ left: String, _ right: String) -> Bool { Int(left) ?? 0 < Int(right) ?? 0 }

  /// The ranked in groups of one key, best first; each with its ranks, and whether they are settled.
  var places: [(groups: [[String]], first: Int, isOpen: Bool)] {
    let keyed = competitors.compactMap { group in key(group).map { (group: group, key: $0) } }
    var places: [(groups: [[String]], first: Int, isOpen: Bool)] = []
    var first = 1
    for (key, tied) in Dictionary(grouping: keyed, by: \.key).sorted(by: { $1.key.lexicographicallyPrecedes($0.key) }) {
      let groups = tied.map(\.group).sorted { precedes($0[0], $1[0]) }
      let spelled = [spelled(key[0]), String(format: "%d.%02d", key[1] / 100, key[1] % 100)]
      if groups.count == 1 {
        places.append((groups, first, false))
      } else if let order = ruled(spelled, groups) {
        for (at, group) in order.enumerated() { places.append(([group], first + at, false)) }
      } else {
        places.append((groups, first, true))
      }
      first += groups.count
    }
    return places
  }

  private func ruled(_ key: [String], _ groups: [[String]]) -> [[String]]? {
    let live = all.rulings.filter { $0.contest == number && $0.key == key && all.isLive($0.ref) }
    guard live.count == 1 else { return nil }
    let order = live[0].order.compactMap { entry in groups.first { $0.contains(entry) } }
    let once = order.reduce(into: [[String]]()) { if !$0.contains($1) { $0.append($1) } }
    return Set(once) == Set(groups) ? once : nil
  }

  func spelled(_ millionths: Int) -> String {
    var digits = String(format: "%d.%06d", millionths / 1_000_000, millionths % 1_000_000)
    while digits.hasSuffix("0"), digits.split(separator: ".")[1].count > 2 { digits.removeLast() }
    return digits
  }
}

import Foundation

/// What follows from the ranks under `Rules.staged`, written from its own words and from RULES.md.
extension NaiveStage {
  private static let levels = ["beginner", "intermediate", "advanced", "technician", "seniorTechnician"]
  private static let titles = ["初级工", "中级工", "高级工", "技师", "高级技师"]

  private var ranked: [[String]] { places.flatMap(\.groups) }
  private var competed: Int { entries.filter(hasCompeted).count }
  /// Who sat both parts, whatever became of the result; only a void entry counts for nothing.
  private var complete: Int {
    entries.filter { entry in
      exclusion(entry) != "void"
        && Self.columns.allSatisfy { cell(entry, $0) == "voided" || hundredths(cell(entry, $0)) != nil }
    }.count
  }
  private var pending: Int { competitors.filter(isPending).count }
  private var peopleARank: Int { isTeam ? 2 : 1 }

  var tier: String {
    if !isFinal { return "enterprise" }
    let fact = all.fact(number, "tier")
    return fact.isEmpty ? all.contests[number]?.text("tier") ?? "" : fact
  }

  /// The event gives certificates: by the table of events, else by what was stated.
  private var givesCertificates: String { event == "咖啡师" ? "yes" : all.fact(number, "certificates") }

  // MARK: Awards

  /// The organiser's prize of a rank: ⌊people × p %⌋, in whole teams; nothing beyond 60 % of all.
  private func prize(_ rank: Int) -> String? {
    guard isFinal, rank <= competed * 60 / 100 / peopleARank else { return nil }
    var last = 0
    for prize in all.fact(number, "awards").split(separator: ",") {
      let parts = prize.split(separator: ":").map(String.init)
      let share = parts[1]
      last += share.hasSuffix("%") ? competed * (Int(share.dropLast()) ?? 0) / 100 / peopleARank : Int(share) ?? 0
      if rank <= last { return parts[0] }
    }
    return nil
  }

  private func awards(_ entry: String, _ ranks: ClosedRange<Int>) -> [String] {
    let prizes = Set(ranks.map { prize($0) ?? "" })
    var awards = prizes.count == 1 ? prizes.filter { $0 != "" } : []
    var given = Array(awards)
    awards.removeAll()
    if isFinal, ranks == 1...1, all.known(number, entry, "union") == "yes" { given.append("奖金") }
    return given
  }

  // MARK: Certificates

  private var bands: [(level: String, through: Int)] {
    let ranked = ranked.count
    switch tier {
    case "district": return [("technician", 1), ("advanced", ranked * 60 / 100)]
    case "enterprise": return [("advanced", 1), ("intermediate", ranked / 2)]
    default: return []
    }
  }

  /// What a rank comes to: a level, or "" for none; and why not, so that the ends of a tie can be told apart.
  private func certificate(_ entry: String, _ group: [String], _ rank: Int) -> (level: String, why: Set<String>) {
    let reached = bands.filter { rank <= $0.through }.map(\.level)
    guard let highest = reached.first else { return ("", []) }
    var refusals: Set<String> = []
    var questions: Set<String> = []
    if givesCertificates == "no" { refusals.insert("event") }
    if givesCertificates == "" { questions.insert("event?") }
    if isFinal {
      let coming = pending * peopleARank
      if competed + coming < 2 {
        refusals.insert("field")
      } else if complete + coming < 2 {
        switch all.fact(number, "competedInPart") {
        case "yes": break
        case "no": refusals.insert("field")
        default: questions.insert("field?")
        }
      }
    }
    let range = all.fact(number, "levels").split(separator: ":").compactMap { Self.levels.firstIndex(of: String($0)) }
    func rung(_ level: String) -> Int { Self.levels.firstIndex(of: level) ?? -1 }
    let granted = range.isEmpty ? nil : reached.first { (range[0]...range[1]).contains(rung($0)) }
    if range.isEmpty { questions.insert("levels?") } else if granted == nil { refusals.insert("standard") }
    for column in Self.columns where (mark(group, column) ?? 0) < 6000 { refusals.insert(column) }
    if let level = granted ?? (range.isEmpty ? highest : nil) {
      let held = [all.known(number, entry, "level"), all.known(number, entry, "qualification")]
      if held.contains(where: { rung($0) >= rung(level) }) { refusals.insert("held") }
      if held.allSatisfy({ $0 == "" }) { questions.insert("held?") }
      let earlier = proposedEarlier(entry)
      if earlier == "?" { questions.insert("earlier?") }
      if rung(earlier) >= rung(level) { refusals.insert("earlier") }
    }
    let isGiven = refusals.isEmpty && questions.isEmpty
    return (isGiven ? granted ?? "" : "", refusals.isEmpty ? questions : refusals)
  }

  /// What the semifinal of the event proposes for somebody in the final: a level, "" for none, "?" while nobody can tell.
  private func proposedEarlier(_ entry: String) -> String {
    guard isFinal, event == "咖啡师" else { return "" }
    let semifinal = NaiveStage(all: all, number: 1)
    let person = all.rosters[number]?.first { $0["entry"] == entry } ?? [:]
    let document = person["identity"] ?? ""
    let others = all.rosters[1] ?? []
    guard !document.isEmpty, let there = others.first(where: { $0["identity"] == document })?["entry"] else {
      let namesakes = others.filter { $0["name"] == person["name"] && (document.isEmpty || $0["identity"] == "") }
      return namesakes.isEmpty ? "" : "?"
    }
    if semifinal.exclusion(there) != nil { return "" }
    guard all.sealed.contains(1) || semifinal.hasResult else { return "?" }
    guard let place = semifinal.places.first(where: { $0.groups.joined().contains(there) }) else { return "" }
    let certificate = semifinal.certificate(there, of: place)
    return certificate.level.isEmpty && certificate.why.contains { $0.hasSuffix("?") } ? "?" : certificate.level
  }

  private func certificate(
    _ entry: String, of place: (groups: [[String]], first: Int, isOpen: Bool)
  ) -> (level: String, why: Set<String>) {
    guard let group = place.groups.first(where: { $0.contains(entry) }) else { return ("", []) }
    let best = certificate(entry, group, place.first)
    let worst = certificate(entry, group, place.first + place.groups.count - 1)
    return best == worst ? best : ("", [])
  }

  // MARK: The table

  var table: String {
    var lines: [String] = []
    let isWhole = pending == 0
    for place in places {
      for group in place.groups {
        for entry in group.sorted(by: precedes) {
          let ranks = place.first...place.first + place.groups.count - 1
          let awards = isWhole ? awards(entry, ranks).joined(separator: ";") : ""
          let level = isWhole ? certificate(entry, of: place).level : ""
          let title = Self.levels.firstIndex(of: level).map { Self.titles[$0] } ?? ""
          lines.append(line(entry, group, place.isOpen ? "" : String(place.first), awards, title))
        }
      }
    }
    let shown = Set(ranked.joined())
    for entry in entries.filter({ !shown.contains($0) }).sorted(by: precedes) {
      lines.append(line(entry, competitors.first { $0.contains(entry) } ?? [entry], "", "", ""))
    }
    return lines.joined()
  }

  private func line(_ entry: String, _ group: [String], _ rank: String, _ awards: String, _ level: String) -> String {
    let person = all.rosters[number]?.first { $0["entry"] == entry } ?? [:]
    let total = key(group).map { spelled($0[0]) } ?? ""
    let isSeated = !isTeam || team(entry) != ""
    let cells = Self.columns.map { isSeated ? shown(group, $0) : cell(entry, $0) }
    let fields =
      [rank, entry, person["name"] ?? "", person["unit"] ?? ""] + cells
      + [isSeated ? total : "", status(entry), awards, level]
    return fields.joined(separator: "\t") + "\n"
  }

  /// A group's cell as the table spells it.
  private func shown(_ group: [String], _ column: String) -> String {
    let cells = group.map { cell($0, column) }
    for word in ["notSat", "voided"] where cells.contains(word) { return word }
    return mark(group, column).map { String(format: "%d.%02d", $0 / 100, $0 % 100) } ?? ""
  }

  // MARK: What is open

  var isComplete: Bool {
    hasResult && all.live(number, "fact check:judges").count < 2 && entries.allSatisfy(mayEnter)
      && contestWarnings.allSatisfy { all.waived.contains("\(number) \($0) ") }
  }

  /// Every mark is there, every tie ruled on, nothing that a result follows from in dispute.
  private var hasResult: Bool {
    !entries.isEmpty && entries.allSatisfy(isSettled) && !places.contains(where: \.isOpen)
      && !["tier", "levels", "awards", "certificates", "competedInPart"].contains {
        all.live(number, "fact " + $0).count > 1
      }
  }

  private func isSettled(_ entry: String) -> Bool {
    if (Self.columns + ["status", "particulars"]).contains(where: { all.live(number, "\(entry) \($0)").count > 1 }) {
      return false
    }
    let group = competitors.first { $0.contains(entry) } ?? [entry]
    let owes = !isOut(group) && exclusion(entry) == nil && status(entry) != "absent"
    return !owes || Self.columns.allSatisfy { cell(entry, $0) != "" }
  }

  private func mayEnter(_ entry: String) -> Bool {
    if exclusion(entry) != nil { return true }
    if all.known(number, entry, "birth") > "2008-01-01" { return false }
    func isPassed(_ rule: String) -> Bool { all.waived.contains("\(number) \(rule) \(entry)") }
    if all.known(number, entry, "category").contains("学生"), !isPassed("category") { return false }
    let document = all.rosters[number]?.first { $0["entry"] == entry }?["identity"] ?? ""
    let hasWon = all.winners.contains { $0.occupation == event && $0.identity == document && document != "" }
    return !hasWon || isPassed("no-winner")
  }

  private var contestWarnings: [String] {
    guard isFinal else { return [] }
    let isShort = competed > 0 && 3 - competed > pending * peopleARank
    let judges = all.fact(number, "check:judges")
    return (isShort ? ["field:2"] : []) + (Int(judges).map { $0 < 3 } == true ? ["check:judges"] : [])
  }
}

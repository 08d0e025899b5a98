import Foundation
import Journal

/// The result of a journal once more, written from RULES.md and JOURNAL.md alone: dictionaries, one sort and
/// Foundation's JSON, and nothing of the module that is tested.
struct NaiveFold {
  private typealias Object = [String: Any]
  private struct Claim {
    let ref: String
    let value: String
  }
  private struct Column {
    let id: String
    /// Basis points; 0 for a measure.
    let weight: Int
  }
  private struct Ruling {
    let ref: String
    let order: [String]
    let key: [String]
  }

  private var roster: [(entry: String, name: String, unit: String)] = []
  private var columns: [Column] = []
  private var ties: [(column: String, higher: Bool)] = []
  private var decimals: Int?
  private var sharesRanks = false
  private var claims: [String: [Claim]] = [:]
  private var rulings: [Ruling] = []
  private var replaced: Set<String> = []

  init(_ lines: [Line]) throws {
    var station = ""
    for line in lines {
      let body = try JSONSerialization.jsonObject(with: Data(line.body)) as? Object ?? [:]
      if line.kind == "genesis" { station = text(body, "station") }
      try take(line.kind, body, "\(station):\(line.seq)")
    }
  }

  private mutating func take(_ kind: String, _ body: Object, _ ref: String) throws {
    replaced.formUnion(body["replaces"] as? [String] ?? [])
    switch kind {
    case "rulebook": try takeRules(text(body, "source"))
    case "contestant": roster.append((text(body, "entry"), text(body, "name"), text(body, "unit")))
    case "mark": claim(body, text(body, "component"), text(body, "value"), ref)
    case "status": claim(body, "status", text(body, "status"), ref)
    case "undo":
      // An undo that empties a cell is no mark; one that restores something is.
      let value = text(body, "value")
      if value != "", value != "registered" { claim(body, text(body, "cell"), value, ref) }
    case "ruling":
      let key = [text(body, "total")] + (body["keys"] as? [String] ?? [])
      rulings.append(Ruling(ref: ref, order: body["order"] as? [String] ?? [], key: key))
    default: break
    }
  }

  private mutating func takeRules(_ source: String) throws {
    let rules = try JSONSerialization.jsonObject(with: Data(source.utf8)) as? Object ?? [:]
    let objects = { (name: String) in rules[name] as? [Object] ?? [] }
    columns = objects("components").map {
      Column(id: text($0, "id"), weight: Int(($0["weight"] as? Double ?? 0) * 100))
    }
    columns += objects("measures").map { Column(id: text($0, "id"), weight: 0) }
    ties = objects("ties").filter { text($0, "key") != "ruling" }.map {
      (text($0, "key"), text($0, "better") == "higher")
    }
    decimals = (rules["round"] as? Object)?["decimals"] as? Int
    sharesRanks = (rules["shared"] as? Object)?["allowed"] as? Bool ?? false
  }

  private mutating func claim(_ body: Object, _ cell: String, _ value: String, _ ref: String) {
    claims["\(text(body, "entry")) \(cell)", default: []].append(Claim(ref: ref, value: value))
  }

  // MARK: What stands

  private func live(_ entry: String, _ cell: String) -> [String] {
    claims["\(entry) \(cell)", default: []].filter { !replaced.contains($0.ref) }.map(\.value)
  }

  /// None is missing, one is the value, two or more are a conflict.
  private func value(_ entry: String, _ cell: String) -> String {
    let values = live(entry, cell)
    return values.count == 1 ? values[0] : ""
  }

  private func exclusion(_ entry: String) -> String? {
    let status = value(entry, "status")
    return status.isEmpty || status == "registered" ? nil : status
  }

  private func hundredths(_ mark: String) -> Int? { Int(mark.replacingOccurrences(of: ".", with: "")) }

  private func status(_ entry: String) -> String {
    if let exclusion = exclusion(entry) { return exclusion }
    let components = columns.filter { $0.weight > 0 }.map { value(entry, $0.id) }
    if components.contains(where: { $0 == "voided" || hundredths($0) != nil }) { return "competed" }
    return components.allSatisfy { $0 == "notSat" } ? "absent" : "registered"
  }

  /// The ranked total in millionths, where every column has a mark and nothing excludes.
  private func total(_ entry: String) -> Int? {
    guard exclusion(entry) == nil else { return nil }
    var total = 0
    for column in columns {
      guard let mark = hundredths(value(entry, column.id)) else { return nil }
      total += mark * column.weight
    }
    guard let decimals else { return total }
    let unit = Int(pow(10, Double(6 - decimals)))
    return (total + unit / 2) / unit * unit
  }

  private func spelled(_ millionths: Int) -> String {
    var digits = String(format: "%d.%06d", millionths / 1_000_000, millionths % 1_000_000)
    while digits.hasSuffix("0"), digits.split(separator: ".")[1].count > 2 { digits.removeLast() }
    return digits
  }

  private func precedes(_ left: String, _ right: String) -> Bool {
    if let one = Int(left), let other = Int(right), one != other { return one < other }
    return Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
  }

  // MARK: The result

  /// The ranked, those of one key together, best first.
  private var groups: [(key: [String], entries: [String])] {
    let ranked = roster.compactMap { person in total(person.entry).map { (entry: person.entry, total: $0) } }
    let keyed = ranked.map { person in
      let marks = ties.map { value(person.entry, $0.column) }
      let order = zip(ties, marks).map { ($0.higher ? -1 : 1) * (hundredths($1) ?? 0) }
      return (entry: person.entry, order: [-person.total] + order, key: [spelled(person.total)] + marks)
    }
    return Dictionary(grouping: keyed, by: \.order).sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { ($0.value[0].key, $0.value.map(\.entry).sorted(by: precedes)) }
  }

  /// The order the head referee gave a tie, if one ruling that nothing replaced names all of it.
  private func ruled(_ key: [String], _ entries: [String]) -> [String]? {
    let live = rulings.filter { $0.key == key && !replaced.contains($0.ref) }
    guard live.count == 1, Set(entries).isSubset(of: live[0].order) else { return nil }
    return live[0].order.filter(entries.contains)
  }

  private var openTies: Int {
    sharesRanks ? 0 : groups.filter { $0.entries.count > 1 && ruled($0.key, $0.entries) == nil }.count
  }

  /// Whether nothing stands between the contest and its sign-off.
  var isComplete: Bool {
    let isSettled = roster.allSatisfy { person in
      let cells = columns.map(\.id) + ["status"]
      if cells.contains(where: { live(person.entry, $0).count > 1 }) { return false }
      let owes = exclusion(person.entry) == nil && status(person.entry) != "absent"
      return !owes || columns.allSatisfy { value(person.entry, $0.id) != "" }
    }
    return isSettled && !roster.isEmpty && openTies == 0
  }

  /// The result table.
  var table: String {
    var lines: [String] = []
    for group in groups {
      let before = lines.count
      if let order = ruled(group.key, group.entries), group.entries.count > 1, !sharesRanks {
        for entry in order { lines.append(line(entry, rank: lines.count + 1)) }
      } else {
        let rank = group.entries.count == 1 || sharesRanks ? before + 1 : nil
        for entry in group.entries { lines.append(line(entry, rank: rank)) }
      }
    }
    let unranked = roster.map(\.entry).filter { total($0) == nil }.sorted(by: precedes)
    return (lines + unranked.map { line($0, rank: nil) }).joined()
  }

  private func line(_ entry: String, rank: Int?) -> String {
    let person = roster.first { $0.entry == entry }
    let fields = [
      rank.map(String.init) ?? "", entry, person?.name ?? "", person?.unit ?? "", value(entry, "theory"),
      value(entry, "practical"), total(entry).map(spelled) ?? "", status(entry), "", "",
    ]
    return fields.joined(separator: "\t") + "\n"
  }
}

private func text(_ object: [String: Any], _ member: String) -> String { object[member] as? String ?? "" }

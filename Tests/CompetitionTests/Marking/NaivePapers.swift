import Foundation
import Journal

/// What the papers of a journal come to once more, written from the rules alone for the barista scheme: dictionaries,
/// Foundation's JSON, and nothing of the module that is tested.
///
/// One station, so that no two records claim a cell.
struct NaivePapers {
  private typealias Object = [String: Any]

  /// One keying of a cell: the value, and for a third look the two values it was taken at.
  private struct Keyed: Equatable {
    var value: String
    var pair: [String]
  }

  private var entries: [String] = []
  private var codes: [String]?
  private var absent: Set<String> = []
  private var keyed: [String: Keyed] = [:]
  private var before: [String: (slot: String, was: Keyed?, differed: Bool)] = [:]
  private var differed: Set<String> = []
  private var penalties: [String: Int] = [:]
  private var rulings: [String: (marks: [String], value: String)] = [:]
  private var counts: [String: Int] = [:]
  private var excused: Set<String> = []
  private var sample: (drawn: Set<String>, spared: Set<String>, sheets: Int)?
  private var secondKeying = ""
  private var countsPapers = false

  static let piles: [(name: String, cells: [String])] = [
    ("A:0", ["A/A1:0"]), ("A:1", ["A/A2:1", "A/A3:1"]), ("A:2", ["A/A2:2", "A/A3:2"]), ("A:3", ["A/A2:3", "A/A3:3"]),
    ("B:0", ["B/B1:0"]),
  ]

  init(_ lines: [Line]) throws {
    var station = ""
    for line in lines {
      let body = try JSONSerialization.jsonObject(with: Data(line.body)) as? Object ?? [:]
      if line.kind == "genesis" { station = text(body, "station") }
      try take(line.kind, body, "\(station):\(line.seq)")
    }
  }

  private mutating func take(_ kind: String, _ body: Object, _ ref: String) throws {
    let of = text(body, "of")
    switch kind {
    case "scheme":
      let scheme = try JSONSerialization.jsonObject(with: Data(text(body, "source").utf8)) as? Object ?? [:]
      secondKeying = text(scheme["secondKeying"] as? Object ?? [:], "which")
      countsPapers = scheme["countsPapers"] as? Bool ?? false
      (keyed, before, differed, penalties, rulings, counts, sample) = ([:], [:], [], [:], [:], [:], nil)
    case "contestant": entries.append(text(body, "entry"))
    case "status": take(status: text(body, "status"), of: text(body, "entry"), ref)
    case "undo" where text(body, "cell") == "status":
      take(status: text(body, "value"), of: text(body, "entry"), ref)
    case "codes":
      let first = body["first"] as? Int ?? 0
      codes = entries.filter { !absent.contains($0) }.indices.map { String(first + $0) }
    case "score": take(score: body, ref)
    case "penalty": penalties["\(of) \(text(body, "rule")) \(text(body, "module"))"] = body["count"] as? Int
    case "spread": rulings["\(of) \(text(body, "aspect"))"] = (body["marks"] as? [String] ?? [], text(body, "value"))
    case "paper":
      counts["\(text(body, "step")) \(text(body, "module")):\(body["judge"] as? Int ?? 0)"] = body["count"] as? Int
    case "recusal":
      let sheet = "\(of) A:\(text(body, "judge").dropFirst())"
      if text(body, "decision") == "missing" { excused.insert(sheet) } else { excused.remove(sheet) }
    case "sample":
      let drawn = Set(body["drawn"] as? [String] ?? [])
      let whole = labels.flatMap { label in Self.piles.filter { isKeyed(label, $0.cells) }.map { _ in label } }
      sample = (drawn, Set(whole).subtracting(drawn), whole.filter(drawn.contains).count)
    default: break
    }
  }

  private mutating func take(status: String, of entry: String, _ ref: String) {
    if status == "registered" { absent.remove(entry) } else { absent.insert(entry) }
  }

  private mutating func take(score body: Object, _ ref: String) {
    let cell = "\(text(body, "of")) \(text(body, "module"))/\(text(body, "aspect")):\(body["judge"] as? Int ?? 0)"
    let slot = "\(cell) \(text(body, "keying"))"
    let undoes = text(body, "undoes")
    if let was = before[undoes] {
      // What stood before the act stands again, and a later undo goes back to before that.
      keyed[slot] = was.was
      if !was.differed { differed.remove(cell) }
      return
    }
    before[ref] = (slot, keyed[slot], differed.contains(cell))
    keyed[slot] = Keyed(value: text(body, "value"), pair: pair(cell) ?? [])
    if let pair = pair(cell), pair[0] != pair[1] { differed.insert(cell) }
  }

  // MARK: What stands

  private func pair(_ cell: String) -> [String]? {
    guard let first = keyed["\(cell) first"], let second = keyed["\(cell) second"] else { return nil }
    return [first.value, second.value]
  }

  private func third(_ cell: String) -> String? {
    keyed["\(cell) third"].flatMap { $0.pair == pair(cell) ? $0.value : nil }
  }

  private func value(_ cell: String) -> String? { third(cell) ?? keyed["\(cell) first"]?.value }

  private func differs(_ cell: String) -> Bool { pair(cell).map { $0[0] != $0[1] } == true && third(cell) == nil }

  private func isKeyed(_ label: String, _ cells: [String]) -> Bool {
    cells.allSatisfy { keyed["\(label) \($0) first"] != nil }
  }

  private func penalty(_ label: String, _ rule: String, _ module: String = "") -> Int {
    penalties["\(label) \(rule) \(module)"] ?? 0
  }

  private func isOut(_ label: String) -> Bool {
    penalty(label, "voidResult") + penalty(label, "absent") + penalty(label, "withdrawn") > 0
      || codes == nil && absent.contains(label)
  }

  /// Whose papers there are.
  var labels: [String] { codes ?? entries }

  private func due(_ label: String) -> [(name: String, cells: [String])] {
    Self.piles.filter { pile in
      let counts = !isOut(label) && penalty(label, "voidModule", String(pile.name.prefix(1))) == 0
      // A sheet keyed whole is a paper in somebody's hand.
      return !excused.contains("\(label) \(pile.name)") && (counts || isKeyed(label, pile.cells))
    }
  }

  private func marks(_ label: String, _ aspect: String) -> [String] {
    (1...3).map { judge in
      excused.contains("\(label) A:\(judge)") ? "" : value("\(label) A/\(aspect):\(judge)") ?? "?"
    }
  }

  // MARK: Marks, in sixths of a hundredth

  private func hundredths(_ mark: String) -> Int { Int(mark.replacingOccurrences(of: ".", with: "")) ?? 0 }

  private func combined(_ label: String, _ aspect: String) -> (sum: Int, of: Int)? {
    let marks = marks(label, aspect)
    if let ruling = rulings["\(label) \(aspect)"], ruling.marks == marks, ruling.value != "" {
      return (hundredths(ruling.value), 1)
    }
    let there = marks.filter { $0 != "" }
    guard there.count >= 2, !there.contains("?") else { return nil }
    return (there.reduce(0) { $0 + hundredths($1) }, there.count)
  }

  private func latte(_ label: String) -> Int? {
    guard let measured = value("\(label) A/A1:0"), let judged = combined(label, "A2"),
      let points = combined(label, "A3")
    else { return nil }
    // A judgement's share of 20.00, rounded half up to a hundredth.
    let share = (2 * judged.sum * 2000 + 300 * judged.of) / (2 * 300 * judged.of)
    let spills = min(penalty(label, "spill") * 150, 500)
    return max(0, 6 * (hundredths(measured) + share - spills) + 6 * points.sum / points.of)
  }

  /// The practical cell as records spell it.
  func practical(_ label: String) -> String {
    if penalty(label, "voidResult") > 0 { return "voided" }
    if penalty(label, "absent") + penalty(label, "withdrawn") > 0 { return "notSat" }
    let latte = penalty(label, "voidModule", "A") > 0 ? 0 : latte(label)
    let serving = penalty(label, "voidModule", "B") > 0 ? 0 : value("\(label) B/B1:0").map { 6 * hundredths($0) }
    guard let latte, let serving else { return "" }
    let sixths = max(0, latte + serving - 6 * 200 * penalty(label, "late"))
    let mark = (2 * sixths + 6) / 12
    return String(format: "%d.%02d", mark / 100, mark % 100)
  }

  // MARK: What is open

  private var differingSheets: Int {
    labels.reduce(0) { count, label in
      count + Self.piles.count { pile in pile.cells.contains { differed.contains("\(label) \($0)") } }
    }
  }

  private func demands(_ label: String) -> Bool {
    switch secondKeying {
    case "all": return true
    case "sample":
      guard let sample else { return false }
      return !sample.spared.contains(label) || differingSheets * 100 > 5 * sample.sheets
    default: return false
    }
  }

  /// What is open on the papers, and how much it counts.
  var open: [String: Int] {
    var open: [String: Int] = [:]
    for label in labels {
      for pile in due(label) {
        let unkeyed = pile.cells.count { keyed["\(label) \($0) first"] == nil }
        let isAgain = pile.cells.allSatisfy { keyed["\(label) \($0) second"] != nil }
        if unkeyed > 0 {
          open["\(label) unkeyed \(pile.name) \(unkeyed)"] = unkeyed
        } else if demands(label), !isAgain {
          open["\(label) unverified \(pile.name)"] = 1
        }
        for cell in pile.cells where differs("\(label) \(cell)") { open["\(label) differs \(cell)"] = 1 }
      }
      for aspect in spreads(label) { open["\(label) spread A/\(aspect)"] = 1 }
    }
    if secondKeying == "sample", sample == nil, labels.contains(where: { !due($0).isEmpty }) { open["no sample"] = 1 }
    for pile in Self.piles where countsPapers {
      let expected = labels.count { due($0).contains { $0.name == pile.name } }
      for step in ["issued", "received", "signed"] {
        let counted = counts["\(step) \(pile.name)"]
        if counted ?? 0 == expected, counted != nil || expected == 0 { continue }
        open["\(step) \(pile.name) \(counted.map(String.init) ?? "-") of \(expected)"] = 1
      }
    }
    return open
  }

  private func spreads(_ label: String) -> [String] {
    if isOut(label) || penalty(label, "voidModule", "A") > 0 { return [] }
    return [("A2", 100), ("A3", 500)].filter { aspect, limit in
      let marks = marks(label, aspect)
      let there = marks.filter { $0 != "" }.map(hundredths)
      guard !marks.contains("?"), let most = there.max(), let least = there.min(), most - least > limit else {
        return false
      }
      return rulings["\(label) \(aspect)"]?.marks != marks
    }.map(\.0)
  }
}

private func text(_ object: [String: Any], _ member: String) -> String { object[member] as? String ?? "" }

import Foundation
import Journal

/// What the records of a journal under `Rules.staged` say, contest by contest: dictionaries and Foundation's JSON, and
/// nothing of the module that is tested.
struct NaiveStages {
  typealias Object = [String: Any]
  struct Claim {
    let ref: String
    let value: String
    let body: Object
  }

  private(set) var contests: [Int: Object] = [:]
  /// Entry, name, unit, identity, level, union of each contestant.
  private(set) var rosters: [Int: [[String: String]]] = [:]
  private(set) var waived: Set<String> = []
  private(set) var replaced: [Int: [(leaving: String, entering: String)]] = [:]
  private(set) var winners: [(occupation: String, identity: String)] = []
  private(set) var sealed: Set<Int> = []
  private(set) var rulings: [(contest: Int, ref: String, order: [String], key: [String])] = []
  private var claims: [String: [Claim]] = [:]
  private var gone: Set<String> = []

  init(_ lines: [Line]) throws {
    var station = ""
    for line in lines {
      let body = try JSONSerialization.jsonObject(with: Data(line.body)) as? Object ?? [:]
      if line.kind == "genesis" { station = body.text("station") }
      take(line.kind, body, "\(station):\(line.seq)")
    }
  }

  private mutating func take(_ kind: String, _ body: Object, _ ref: String) {
    gone.formUnion(body["replaces"] as? [String] ?? [])
    let contest = body["contest"] as? Int ?? 0
    func claim(_ place: String, _ value: String) {
      claims["\(contest) \(place)", default: []].append(Claim(ref: ref, value: value, body: body))
    }
    switch kind {
    case "contest": contests[contest] = body
    case "contestant":
      let members = ["entry", "name", "unit", "identity", "level", "union"]
      rosters[contest, default: []].append(Dictionary(uniqueKeysWithValues: members.map { ($0, body.text($0)) }))
    case "mark": claim(body.text("entry") + " " + body.text("component"), body.text("value"))
    case "status": claim(body.text("entry") + " status", body.text("status"))
    case "undo":
      let value = body.text("value")
      if value != "", value != "registered" { claim(body.text("entry") + " " + body.text("cell"), value) }
    case "fact": if body.text("value") != "" { claim("fact " + body.text("fact"), body.text("value")) }
    case "particulars": claim(body.text("entry") + " particulars", "")
    case "ruling":
      let key = [body.text("total")] + (body["keys"] as? [String] ?? [])
      rulings.append((contest, ref, body["order"] as? [String] ?? [], key))
    case "waiver": waived.insert("\(contest) \(body.text("rule")) \(body.text("entry"))")
    case "replacement": replaced[contest, default: []].append((body.text("leaving"), body.text("entering")))
    case "winner": winners.append((body.text("occupation"), body.text("identity")))
    case "signOff": sealed.insert(contest)
    case "reopen": sealed.remove(contest)
    default: break
    }
  }

  func isLive(_ ref: String) -> Bool { !gone.contains(ref) }

  /// The claims on a place that stand.
  func live(_ contest: Int, _ place: String) -> [Claim] {
    claims["\(contest) \(place)", default: []].filter { isLive($0.ref) }
  }

  /// None is missing, one is the value, two or more are a conflict.
  func value(_ contest: Int, _ place: String) -> String {
    let standing = live(contest, place)
    return standing.count == 1 ? standing[0].value : ""
  }

  func fact(_ contest: Int, _ name: String) -> String { value(contest, "fact " + name) }

  /// What is known of a contestant: the latest record, else the roster's own.
  func known(_ contest: Int, _ entry: String, _ member: String) -> String {
    let standing = live(contest, entry + " particulars")
    if standing.count > 1 { return "" }
    if let one = standing.first { return one.body.text(member) }
    return rosters[contest]?.first { $0["entry"] == entry }?[member] ?? ""
  }
}

extension [String: Any] {
  func text(_ member: String) -> String { self[member] as? String ?? "" }
}

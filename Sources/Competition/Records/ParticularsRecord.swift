internal import Journal
internal import Scoring

/// What is known of a contestant beyond the `contestant` record, in place of all that was known before.
public struct ParticularsRecord: Hashable, Sendable {
  /// The contest's number.
  public let contest: Int
  /// The entry number.
  public let entry: String
  /// All that is known now.
  public let particulars: Particulars
  /// The records this one replaces, as `STATION:SEQ`.
  public let replaces: [String]
  /// Why; needed where it replaces something.
  public let reason: String
}

extension ParticularsRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("entry", entry)
    particulars.write(&body)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    entry = try body.line("entry")
    particulars = try Particulars(&body)
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}

extension Particulars {
  func write(_ body: inout CanonicalWriter) {
    body.member("level", level.spelling)
    body.member("qualification", qualification.spelling)
    body.member("union", union.spelling)
    body.member("unionCard", unionCard.spelling)
    body.member("birth", birth?.iso ?? "")
    body.member("residence", residence)
    body.member("workSince", workSince?.iso ?? "")
    body.member("category", category)
    body.member("post", post?.rawValue ?? "")
    body.member("consent", consent.spelling)
    body.member("group", group?.rawValue ?? "")
    body.member("titles", titles.map { $0.isEmpty ? Self.none : $0.joined(separator: ";") } ?? "")
    body.member("team", team)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    self.init(
      level: try body.value("level") { HeldLevel(spelling: $0) },
      qualification: try body.value("qualification") { HeldLevel(spelling: $0) },
      union: try body.yesNo("union"),
      unionCard: try body.yesNo("unionCard"),
      birth: try body.valueIfAny("birth") { Day(iso: $0) },
      residence: try body.line("residence"),
      workSince: try body.valueIfAny("workSince") { Day(iso: $0) },
      category: try body.line("category"),
      post: try body.wordIfAny("post"),
      consent: try body.yesNo("consent"),
      group: try body.wordIfAny("group"),
      titles: try body.valueIfAny("titles") { Particulars.titles(spelling: $0) },
      team: try body.line("team"))
  }

  /// Titles as records join them; nil for another spelling of the same ones.
  private static func titles(spelling: String) -> [String]? {
    if spelling == none { return [] }
    let titles = Particulars(titles: [spelling]).titles ?? []
    return !titles.isEmpty && titles.joined(separator: ";") == spelling ? titles : nil
  }
}

extension HeldLevel {
  /// How records spell a level held: nothing where it is not known, `none` where there is none.
  var spelling: String {
    switch self {
    case .unknown: ""
    case .none: "none"
    case .level(let level): level.rawValue
    }
  }

  init?(spelling: String) {
    switch spelling {
    case "": self = .unknown
    case "none": self = .none
    default:
      guard let level = SkillLevel(rawValue: spelling) else { return nil }
      self = .level(level)
    }
  }
}

extension Bool? {
  /// How records spell an answer: `yes`, `no`, or nothing.
  var spelling: String {
    switch self {
    case true?: "yes"
    case false?: "no"
    case nil: ""
    }
  }
}

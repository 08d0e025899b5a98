internal import Journal
internal import Scoring

// Each record's members in their one order: the writing and the reading of a kind stand together, so that they agree.

extension ContestSetUp {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("event", event)
    body.member("code", code)
    body.member("stage", stage.rawValue)
    body.member("committee", committee)
    body.member("tier", tier?.rawValue ?? "")
    body.member("date", date)
  }

  init?(_ body: inout CanonicalReader) throws(CanonicalError) {
    let contest = try body.integer("contest")
    let event = try body.string("event")
    let code = try body.string("code")
    let stage = Stage(rawValue: try body.string("stage"))
    let committee = try body.string("committee")
    let tier = try body.string("tier")
    let date = try body.string("date")
    guard let stage, tier.isEmpty || Tier(rawValue: tier) != nil else { return nil }
    self.init(
      contest: contest, event: event, code: code, stage: stage, committee: committee, tier: Tier(rawValue: tier),
      date: date)
  }
}

extension SealedKey {
  func write(_ body: inout CanonicalWriter) {
    body.member("key", publicKey)
    body.member("passes", passes)
    body.member("memory", memory)
    body.member("salt", salt)
    body.member("nonce", nonce)
    body.member("box", box)
  }

  init(_ body: inout CanonicalReader) throws(CanonicalError) {
    publicKey = try body.string("key")
    passes = try body.integer("passes")
    memory = try body.integer("memory")
    salt = try body.string("salt")
    nonce = try body.string("nonce")
    box = try body.string("box")
  }
}

extension ImportNote {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("what", what.rawValue)
    body.member("file", file)
    body.member("sha256", sha256)
    body.member("taken", taken)
    body.member("mended", mended)
    body.member("skipped", skipped)
  }

  init?(_ body: inout CanonicalReader) throws(CanonicalError) {
    let contest = try body.integer("contest")
    let what = What(rawValue: try body.string("what"))
    let file = try body.string("file")
    let sha256 = try body.string("sha256")
    let taken = try body.integer("taken")
    let mended = try body.integer("mended")
    let skipped = try body.integer("skipped")
    guard let what else { return nil }
    self.init(
      contest: contest, what: what, file: file, sha256: sha256, taken: taken, mended: mended, skipped: skipped)
  }
}

extension Contestant {
  func write(_ body: inout CanonicalWriter) {
    body.member("entry", entry)
    body.member("name", name)
    body.member("sex", sex?.rawValue ?? "")
    body.member("identity", identity)
    body.member("unit", unit)
    body.member("level", level.spelling)
    body.member("union", union.map { $0 ? "yes" : "no" } ?? "")
    body.member("remark", remark)
  }

  init?(_ body: inout CanonicalReader) throws(CanonicalError) {
    let entry = try body.string("entry")
    let name = try body.string("name")
    let sex = try body.string("sex")
    let identity = try body.string("identity")
    let unit = try body.string("unit")
    let level = HeldLevel(spelling: try body.string("level"))
    let union = try body.string("union")
    let remark = try body.string("remark")
    guard let level, sex.isEmpty || Sex(rawValue: sex) != nil, ["", "yes", "no"].contains(union) else { return nil }
    self.init(
      entry: entry, name: name, sex: Sex(rawValue: sex), identity: identity, unit: unit, level: level,
      union: union.isEmpty ? nil : union == "yes", remark: remark)
  }
}

extension HeldLevel {
  fileprivate var spelling: String {
    switch self {
    case .unknown: ""
    case .none: "none"
    case .level(let level): level.rawValue
    }
  }

  fileprivate init?(spelling: String) {
    switch spelling {
    case "": self = .unknown
    case "none": self = .none
    default:
      guard let level = SkillLevel(rawValue: spelling) else { return nil }
      self = .level(level)
    }
  }
}

extension MarkRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("entry", entry)
    body.member("component", component)
    body.member("value", value)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout CanonicalReader) throws(CanonicalError) {
    contest = try body.integer("contest")
    entry = try body.string("entry")
    component = try body.string("component")
    value = try body.string("value")
    replaces = try body.strings("replaces")
    reason = try body.string("reason")
  }
}

extension StatusRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("entry", entry)
    body.member("status", status)
    body.member("replaces", replaces)
    body.member("reason", reason)
  }

  init(_ body: inout CanonicalReader) throws(CanonicalError) {
    contest = try body.integer("contest")
    entry = try body.string("entry")
    status = try body.string("status")
    replaces = try body.strings("replaces")
    reason = try body.string("reason")
  }
}

extension UndoRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("entry", entry)
    body.member("cell", cell)
    body.member("value", value)
    body.member("undoes", undoes)
  }

  init(_ body: inout CanonicalReader) throws(CanonicalError) {
    contest = try body.integer("contest")
    entry = try body.string("entry")
    cell = try body.string("cell")
    value = try body.string("value")
    undoes = try body.string("undoes")
  }
}

extension RulingRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("order", order)
    body.member("total", total)
    body.member("keys", keys)
    body.member("replaces", replaces)
    body.member("referee", referee)
    body.member("reason", reason)
  }

  init(_ body: inout CanonicalReader) throws(CanonicalError) {
    contest = try body.integer("contest")
    order = try body.strings("order")
    total = try body.string("total")
    keys = try body.strings("keys")
    replaces = try body.strings("replaces")
    referee = try body.string("referee")
    reason = try body.string("reason")
  }
}

extension SignedStatement {
  func write(_ body: inout CanonicalWriter) {
    body.member("statement", statement)
    body.member("signature", signature)
  }

  init(_ body: inout CanonicalReader) throws(CanonicalError) {
    statement = try body.string("statement")
    signature = try body.string("signature")
  }
}

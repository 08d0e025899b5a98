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

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    event = try body.line("event")
    code = try body.line("code")
    stage = try body.word("stage")
    committee = try body.line("committee")
    tier = try body.wordIfAny("tier")
    date = try body.line("date") { $0.isEmpty || Day(iso: $0) != nil }
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

  init(_ body: inout BodyReader) throws(RecordProblem) {
    publicKey = try body.hex("key", bytes: 32)
    passes = try body.count("passes", from: 1)
    memory = try body.count("memory", from: 1)
    salt = try body.hex("salt", bytes: 16)
    nonce = try body.hex("nonce", bytes: 24)
    box = try body.hex("box", bytes: 48)
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

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    what = try body.word("what")
    file = try body.line("file")
    sha256 = try body.hex("sha256", bytes: 32)
    taken = try body.count("taken")
    mended = try body.count("mended")
    skipped = try body.count("skipped")
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
    body.member("union", union.spelling)
    body.member("remark", remark)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    self.init(
      entry: try body.line("entry") { !$0.isEmpty },
      name: try body.line("name") { !$0.isEmpty },
      sex: try body.wordIfAny("sex"),
      identity: try body.line("identity"),
      unit: try body.line("unit"),
      level: try body.value("level") { HeldLevel(spelling: $0) },
      union: try body.yesNo("union"),
      remark: try body.line("remark"))
  }
}

extension PastWinner {
  func write(_ body: inout CanonicalWriter) {
    body.member("occupation", occupation)
    body.member("name", name)
    body.member("identity", identity)
    body.member("year", year ?? 0)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    self.init(
      occupation: try body.line("occupation") { !$0.isEmpty },
      name: try body.line("name") { !$0.isEmpty },
      identity: try body.line("identity"),
      year: try body.year("year"))
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

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    entry = try body.line("entry")
    component = try body.line("component")
    value = try body.line("value", where: Cell.isSpelling)
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
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

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    entry = try body.line("entry")
    status = try body.line("status", where: Self.isSpelling)
    replaces = try body.refs("replaces")
    reason = try body.line("reason")
  }
}

extension UndoRecord {
  func write(_ body: inout CanonicalWriter) {
    body.member("contest", contest)
    body.member("entry", entry)
    body.member("cell", cell)
    body.member("value", value)
    body.member("undoes", undoes)
    body.member("replaces", replaces)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    entry = try body.line("entry")
    let cell = try body.line("cell")
    self.cell = cell
    value = try body.line("value") { value in
      cell == Self.status ? StatusRecord.isSpelling(value) : value.isEmpty || Cell.isSpelling(value)
    }
    undoes = try body.ref("undoes")
    replaces = try body.refs("replaces")
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

  init(_ body: inout BodyReader) throws(RecordProblem) {
    contest = try body.count("contest", from: 1)
    order = try body.lines("order")
    guard order.count > 1, Set(order).count == order.count else { throw .value(member: "order") }
    total = try body.line("total") { Total(spelled: $0) != nil }
    keys = try body.lines("keys")
    guard keys.allSatisfy({ Mark(spelled: $0) != nil }) else { throw .value(member: "keys") }
    replaces = try body.refs("replaces")
    referee = try body.line("referee")
    reason = try body.line("reason")
  }
}

extension SignedStatement {
  func write(_ body: inout CanonicalWriter) {
    body.member("statement", statement)
    body.member("signature", signature)
  }

  init(_ body: inout BodyReader) throws(RecordProblem) {
    statement = try body.text("statement")
    signature = try body.hex("signature", bytes: 64)
  }
}

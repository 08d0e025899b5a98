internal import Competition
internal import Scoring

extension Paper {
  /// SHA-256 of everything that stands on the paper, 64 hex: equal for equal papers, whatever file they became.
  ///
  /// What is hashed is a text, one thing a line, its parts apart by tabs; tabs, line feeds and backslashes inside a part
  /// are written `\t`, `\n` and `\\`, so that no two papers have one text.
  public var digest: String {
    var text = CanonicalText()
    text.add("caipan-paper/1", kind.rawValue, page.name)
    text.add("title", title)
    for line in subtitle { text.add("subtitle", line) }
    text.add(stamp)
    for block in blocks { text.add(block) }
    return sha256(text.bytes)
  }
}

/// The text whose hash is a paper's digest.
private struct CanonicalText {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ parts: String...) { add(parts) }

  mutating func add(_ parts: [String]) {
    for (number, part) in parts.enumerated() {
      if number > 0 { bytes.append(0x09) }
      for byte in part.utf8 {
        switch byte {
        case 0x09: bytes += "\\t".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x5C: bytes += "\\\\".utf8
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(0x0A)
  }

  mutating func add(_ stamp: Stamp) {
    let contest = stamp.contest
    add("competition", stamp.competition)
    add(
      "contest", String(contest.contest), contest.event, contest.code, contest.stage.rawValue, contest.committee,
      contest.tier?.rawValue ?? "", contest.date)
    switch stamp.standing {
    case .provisional: add("provisional")
    case .coded(let signed): add("coded", signed.signer, signed.time, signed.table)
    case .final(let signed): add("final", signed.signer, signed.time, signed.table)
    }
    add("version", String(stamp.version))
    if let replaced = stamp.replaces { add("replaces", replaced.signer, replaced.time, replaced.table) }
    add("record", stamp.record.station, String(stamp.record.seq), stamp.record.hash, stamp.station, stamp.time)
  }

  mutating func add(_ block: Block) {
    switch block {
    case .heading(let text): add("heading", text)
    case .paragraph(let text, let indented): add("paragraph", indented ? "indented" : "", text)
    case .closing(let lines): add(["closing"] + lines)
    case .note(let text): add("note", text)
    case .fields(let fields): add(["fields"] + fields.flatMap { [$0.name, $0.value] })
    case .table(let table): add(table)
    case .points(let points): add(["points"] + points)
    case .signatures(let lines): add(["signatures"] + lines)
    case .verbatim(let text): add("verbatim", text)
    case .code(let text, let caption): add("code", text, caption)
    case .newPage(let title): add(["page"] + (title.map { [$0] } ?? []))
    }
  }

  mutating func add(_ table: Table) {
    add("table", table.isWrittenIn ? "written" : "")
    for column in table.columns { add("column", column.content.name, String(column.width), column.title) }
    for row in table.rows { add([row.isStrong ? "strong" : "row"] + row.cells) }
  }
}

extension PageShape {
  fileprivate var name: String {
    switch self {
    case .portrait: "portrait"
    case .landscape: "landscape"
    }
  }
}

extension Table.Column.Content {
  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .centred: "centred"
    case .digits: "digits"
    case .number: "number"
    }
  }
}

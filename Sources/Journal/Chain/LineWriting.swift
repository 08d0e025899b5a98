/// A line that is ready to be written, and the end of the chain once it is.
struct WrittenLine {
  let line: Line
  let bytes: [UInt8]
  let end: ChainEnd
}

extension ChainEnd {
  /// Builds the next line; nil if it would be longer than 64 KiB.
  func line(_ entry: Entry, at now: Instant) -> WrittenLine? {
    let next = tick.next(wall: now.wall)
    let boot = max(0, min(now.boot, Tick.limit))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256 + entry.body.count)
    for (name, value) in [("{\"seq\":", seq), (",\"t\":", next.t), (",\"c\":", next.c), (",\"m\":", boot)] {
      bytes.append(contentsOf: name.utf8)
      bytes.appendCanonical(value)
    }
    bytes.append(contentsOf: ",\"by\":".utf8)
    bytes.appendCanonical(entry.by)
    bytes.append(contentsOf: ",\"k\":".utf8)
    bytes.appendCanonical(entry.kind)
    bytes.append(contentsOf: ",\"d\":".utf8)
    let body = bytes.count
    bytes.append(contentsOf: entry.body)
    let bodyEnd = bytes.count
    guard bodyEnd + LineShape.trailer <= LineShape.longest else { return nil }
    let hash = Hash(after: hash, bytes.span)
    bytes.append(contentsOf: ",\"h\":\"".utf8)
    bytes.append(contentsOf: hash.digits)
    bytes.append(contentsOf: "\"}\n".utf8)
    let line = Line(
      seq: seq, t: next.t, c: next.c, m: boot, by: entry.by.normalised, kind: entry.kind.normalised,
      body: bytes[body..<bodyEnd], hash: hash)
    return WrittenLine(line: line, bytes: bytes, end: ChainEnd(seq: seq + 1, tick: next, hash: hash))
  }
}

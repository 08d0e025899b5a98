/// Reads a journal from its first byte, block by block, and checks every line until one is bad.
struct Walk {
  /// The end of the good lines.
  private(set) var end = ChainEnd()
  /// The length of the good lines in bytes.
  private(set) var length = 0
  private(set) var index = LineIndex()
  /// The genesis, once the first line was read.
  private(set) var genesis: Genesis?
  /// The first bad line.
  private(set) var fault: LineFault?
  /// Where the acknowledged record ends; 0 until it is found.
  private(set) var ackedLength = 0

  /// The station whose file it ought to be.
  private let station: String
  /// The acknowledged record, whose hash must be found.
  private let acked: Acknowledged?

  /// What is read at once: large enough for lanes to be worth their threads, small enough to stay out of the way.
  private static let block = 1 << 20
  /// What a lane checks at once: no shorter than the longest line, and still in a cache when it is taken.
  private static let part = 64 << 10

  /// Walks over a file; `visit` gets every good line in order.
  init(
    over file: any File, station: String, acked: Acknowledged?, visit: (Line) -> Void
  ) throws(DiskError) {
    self.station = station
    self.acked = acked
    var carry: ArraySlice<UInt8> = []
    while fault == nil {
      let bytes = try file.readAll(at: length + carry.count, count: Self.block, behind: carry)
      let isLast = bytes.count < carry.count + Self.block
      let whole = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      let start = length
      take(bytes, upTo: whole, visit)
      guard fault == nil else { return }
      carry = bytes[whole...]
      if carry.count >= LineShape.longest {
        fault = LineFault(
          record: end.seq, lineStart: start + whole, byte: start + whole + LineShape.longest, damage: .tooLong)
      } else if isLast {
        if !carry.isEmpty {
          fault = LineFault(record: end.seq, lineStart: length, byte: length, damage: .unfinished)
        }
        return
      }
    }
  }

  /// Takes the whole lines of a block, the first of them while later ones are still being checked.
  private mutating func take(_ bytes: [UInt8], upTo whole: Int, _ visit: (Line) -> Void) {
    let start = length
    Lanes.run(checks(of: bytes, upTo: whole)) { part in
      take(part, of: bytes, from: start, visit)
      return fault == nil
    }
  }

  private mutating func take(
    _ part: CheckedLines, of bytes: [UInt8], from start: Int, _ visit: (Line) -> Void
  ) {
    for shape in part.shapes {
      if let damage = damage(of: shape, in: bytes) {
        fault = LineFault(record: end.seq, lineStart: start + shape.start, byte: start + shape.start, damage: damage)
        return
      }
      let line = shape.line(in: bytes)
      if let damage = damage(of: line) {
        fault = LineFault(record: end.seq, lineStart: start + shape.start, byte: start + shape.start, damage: damage)
        return
      }
      index.add(shape.seq, at: start + shape.start)
      end = ChainEnd(seq: shape.seq + 1, tick: Tick(t: shape.t, c: shape.c), hash: shape.hash)
      length = start + shape.end
      if acked?.seq == shape.seq { ackedLength = length }
      visit(line)
    }
    guard var fault = part.fault else { return }
    fault.record = end.seq
    fault.lineStart += start
    fault.byte += start
    self.fault = fault
  }

  /// Checks the lines of a block, part by part: the hash of a line builds on the *stored* hash of the line before, so a
  /// part can begin anywhere.
  private func checks(of bytes: [UInt8], upTo whole: Int) -> [() -> CheckedLines] {
    let span = bytes.span
    var starts = [0]
    for place in stride(from: Self.part, to: whole, by: Self.part) {
      let start = span.newline(from: place, to: whole) + 1
      if start < whole, start > starts[starts.count - 1] { starts.append(start) }
    }
    let ends = starts.dropFirst() + [whole]
    let previous = end.hash
    return zip(starts, ends).map { start, end in
      {
        let span = bytes.span
        let before = start == 0 ? previous : span.storedHash(before: start)
        return span.lines(from: start, to: end, after: before)
      }
    }
  }

  /// What only the lines before it can tell about a line.
  private func damage(of shape: LineShape, in bytes: [UInt8]) -> Damage? {
    if let damage = shape.damage(after: end.seq - 1, t: end.tick.t) { return damage }
    if let acked, acked.seq == shape.seq, acked.hash != shape.hash { return .notTheAcknowledged }
    return nil
  }

  /// What the journal's own kinds must be.
  private mutating func damage(of line: Line) -> Damage? {
    if line.seq == 0 {
      genesis = line.kind == Genesis.kind ? Genesis(reading: line.body) : nil
      return genesis?.station.id == station ? nil : .genesis
    }
    if line.kind == Genesis.kind { return .genesis }
    do throws(CanonicalError) {
      try OwnKind(rawValue: line.kind)?.check(line.body)
      return nil
    } catch {
      return .spelling(error.fault)
    }
  }
}

extension Span<UInt8> {
  /// The hash that the line ending at an offset stores; zero if none can be read, as that line is bad itself then.
  func storedHash(before offset: Int) -> Hash {
    guard offset >= LineShape.trailer else { return .zero }
    return Hash(digits: extracting((offset - 67)..<(offset - 3))) ?? .zero
  }
}

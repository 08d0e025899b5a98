internal import Glibc
internal import Journal
internal import Scoring

extension Figure {
  /// Blocks of appends and of plain writes take turns, so that a disk that drifts does not decide.
  func measureAppend(_ bench: Bench) throws -> [Row] {
    let blocks = 100
    let blockLength = 10
    let path = bench.workplace.fresh("append")
    let journal = try Journal.create(in: path, competition: "bench", name: "A1", program: "caipan-bench")
    defer { journal.close() }
    let file = "\(path)/journal/\(journal.station.id).jsonl"
    let plain = try PlainLog("\(path)/journal/plain")
    var ours = Series()
    var theirs = Series()
    for block in 0..<blocks {
      let before = try length(of: file)
      for number in 0..<blockLength {
        let entry = markEntry(block * blockLength + number)
        ours.add(try timed { () throws(AppendError) in try journal.append(entry) }.nanoseconds)
      }
      let line = [UInt8](repeating: UInt8(ascii: "x"), count: (try length(of: file) - before) / blockLength)
      for _ in 0..<blockLength {
        theirs.add(try timed { () throws(SystemFault) in try plain.append(line) }.nanoseconds)
      }
    }
    return [
      Row(.append, "one keyed mark, durable", ours, comparison: ratio(ours, to: theirs) + " the plain loop"),
      Row(.append, "plain write + fdatasync, as many bytes", theirs),
    ]
  }

  private func markEntry(_ number: Int) -> Entry {
    let body = CanonicalWriter.object {
      $0.member("contest", 1)
      $0.member("entry", String(number % 300))
      $0.member("component", "practical")
      $0.member("value", Field.mark(number).text)
      $0.member("replaces", [String]())
      $0.member("reason", "")
    }
    return Entry(kind: "mark", by: Field.scorekeeper, body: body)
  }
}

/// What a journal is compared with: a file that is written and synced, and nothing else.
private final class PlainLog {
  private let descriptor: Int32

  init(_ path: String) throws(SystemFault) {
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFault("open") }
  }

  deinit { _ = close(descriptor) }

  func append(_ line: [UInt8]) throws(SystemFault) {
    guard line.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == line.count else {
      throw SystemFault("write")
    }
    guard fdatasync(descriptor) == 0 else { throw SystemFault("fdatasync") }
  }
}

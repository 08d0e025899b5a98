/// The process that holds a journal, as `STATION.lock` tells it to others.
public struct Holder: Hashable, Sendable {
  /// The process id.
  public let pid: Int
  /// The name of its machine.
  public let host: String

  /// A process on a machine.
  public init(pid: Int, host: String) {
    self.pid = pid
    self.host = host
  }

  /// The content of the lock file, `PID HOST` and a newline.
  var text: [UInt8] {
    [UInt8]("\(pid) \(host)\n".utf8)
  }

  /// Reads a lock file; what is not a number or not a host name, as in a file from outside, is left out.
  init(reading text: [UInt8]) {
    let words = text.prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: " "), maxSplits: 1)
    pid = words.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    let name = words.count == 2 ? words[1] : []
    let isHostName = name.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
      case _: false
      }
    }
    host = isHostName ? String(decoding: name, as: UTF8.self) : ""
  }
}

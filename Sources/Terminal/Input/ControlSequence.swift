/// One control sequence of a terminal, as ECMA-48 and the makers of terminals spell keys.
///
/// The spellings of xterm, the Linux console, VT220, rxvt and PuTTY are all understood at once, whatever TERM says:
/// at a venue TERM is often wrong. Terminals whose keys are not ECMA-48 (Wyse, TeleVideo) have no function keys here.
enum ControlSequence {
  /// What the bytes from an escape on turn out to be, and how many of them it takes.
  enum Reading {
    /// A key or a mouse report; nil for a sequence that means nothing here.
    case input(Input?, length: Int)
    case pasteBegins(length: Int)
    /// More has to come.
    case incomplete
    /// An Escape key followed by something else.
    case bareEscape
  }

  static let escape: UInt8 = 0x1B
  static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// No key is spelt longer; what is, is noise.
  private static let longest = 64

  /// Reads the sequence that begins with the escape at the start of `bytes`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil:
      return .incomplete
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return .incomplete }
      guard let key = Key(singleShift: Unicode.Scalar(final)) else { return .bareEscape }
      return .input(.key(key), length: 3)
    case UInt8(ascii: "["):
      return introduced(bytes)
    case .some:
      return .bareEscape
    }
  }

  /// Reads from "ESC [" on, the two spellings that break the standard's form first.
  private static func introduced(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    switch body.first {
    case nil:
      return .incomplete
    case UInt8(ascii: "["):  // the Linux console: "ESC [ [ A" is F1
      guard let letter = body.dropFirst().first else { return .incomplete }
      return .input(Key(linuxConsole: Unicode.Scalar(letter)).map(Input.key), length: 4)
    case UInt8(ascii: "M"):  // a mouse without the decimal form: three bytes, each 32 too high
      let report = body.dropFirst().prefix(3).map { Int($0) - 32 }
      guard report.count == 3 else { return .incomplete }
      return .input(Mouse(report: report, isRelease: report[0] & 3 == 3).map(Input.mouse), length: 6)
    case .some:
      return standard(bytes, body)
    }
  }

  /// Reads parameters and a final byte: "ESC [ 1 ; 5 A".
  private static func standard(_ bytes: ArraySlice<UInt8>, _ body: ArraySlice<UInt8>) -> Reading {
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return body.count > longest ? .input(nil, length: bytes.count) : .incomplete
    }
    let length = end - bytes.startIndex + 1
    guard (0x40...0x7E).contains(bytes[end]) else {
      return end == body.startIndex ? .bareEscape : .input(nil, length: length - 1)
    }
    let final = Unicode.Scalar(bytes[end])
    let parameters = body[..<end]
    switch parameters.first.map({ Unicode.Scalar($0) }) {
    case "<" where final == "M" || final == "m":
      return .input(
        Mouse(report: numbers(in: parameters.dropFirst()), isRelease: final == "m").map(Input.mouse), length: length)
    case "<", "=", ">", "?":  // an answer of the terminal, no key, whatever its last letter
      return .input(nil, length: length)
    default:
      let number = numbers(in: parameters).first ?? 0
      if final == "~", number == 200 { return .pasteBegins(length: length) }
      return .input(Key(final: final, number: number).map(Input.key), length: length)
    }
  }

  private static func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { (0x30...0x39).contains($1) ? min($0 * 10 + Int($1 - 0x30), 100_000) : $0 }
    }
  }
}

/// One control sequence of a terminal, as ECMA-48 and the makers of terminals spell keys.
///
/// The spellings of xterm, the Linux console, VT220, rxvt and PuTTY are all understood at once, whatever TERM says:
/// at a venue TERM is often wrong. Terminals whose keys are not ECMA-48 (Wyse, TeleVideo) have no function keys here.
enum ControlSequence {
  /// What the bytes from an escape on turn out to be, and how many of them it takes.
  enum Reading {
    case input(Input?, length: Int)
    case pasteBegins(length: Int)
    /// More has to come.
    case incomplete
    /// An Escape key followed by something else.
    case bareEscape
  }

  static let escape: UInt8 = 0x1B
  static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let longest = 64

  /// Reads the sequence that begins with the escape at the start of `bytes`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let rest = bytes.dropFirst()
    switch rest.first {
    case nil:
      return .incomplete
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return .incomplete }
      guard let key = singleShift(final) else { return .bareEscape }
      return .input(.key(key), length: 3)
    case UInt8(ascii: "["):
      return control(bytes)
    case .some:
      return .bareEscape
    }
  }

  /// Reads from "ESC [" on: parameters, then a final byte; the Linux console's F1–F5 and old mouse reports apart.
  private static func control(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .incomplete }
    switch first {
    case UInt8(ascii: "["):
      guard let letter = body.dropFirst().first else { return .incomplete }
      let key = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) ? Key.function(Int(letter) - 0x40) : nil
      return .input(key.map(Input.key), length: 4)
    case UInt8(ascii: "M"):
      let report = body.dropFirst().prefix(3).map { Int($0) - 32 }
      guard report.count == 3 else { return .incomplete }
      let mouse = Mouse(code: report[0], column: report[1], row: report[2], isRelease: report[0] & 3 == 3)
      return .input(mouse.map(Input.mouse), length: 6)
    default:
      break
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return body.count > longest ? .input(nil, length: bytes.count) : .incomplete
    }
    let length = end - bytes.startIndex + 1
    guard (0x40...0x7E).contains(bytes[end]) else {
      return end == body.startIndex ? .bareEscape : .input(nil, length: length - 1)
    }
    let parameters = body[..<end]
    if first == UInt8(ascii: "<") {
      let numbers = numbers(in: parameters.dropFirst())
      guard numbers.count == 3 else { return .input(nil, length: length) }
      let isRelease = bytes[end] == UInt8(ascii: "m")
      let mouse = Mouse(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: isRelease)
      return .input(mouse.map(Input.mouse), length: length)
    }
    let number = numbers(in: parameters).first ?? 0
    if bytes[end] == UInt8(ascii: "~"), number == 200 { return .pasteBegins(length: length) }
    return .input(key(final: bytes[end], number: number).map(Input.key), length: length)
  }

  private static func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { (0x30...0x39).contains($1) ? min($0 * 10 + Int($1 - 0x30), 100_000) : $0 }
    }
  }

  private static func key(final: UInt8, number: Int) -> Key? {
    switch Unicode.Scalar(final) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P", "Q", "R", "S": .function(Int(final) - 0x4F)
    case "~", "$", "^", "@": numbered(number)
    default: nil
    }
  }

  /// The keys of a VT220 and its followers: `ESC [ number ~`.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// `ESC O letter`: cursor keys and F1–F4, and the number pad of a terminal that has been told to spell it out.
  private static func singleShift(_ final: UInt8) -> Key? {
    switch Unicode.Scalar(final) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "P", "Q", "R", "S": .function(Int(final) - 0x4F)
    case "M": .enter
    case "X": .character("=")
    case "j"..."y": .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }
}

extension Mouse {
  /// A report of button code, column and row counted from 1; nil for mere movement and buttons we have no use for.
  init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    guard code >= 0, column >= 1, row >= 1, code & 32 == 0, code < 128 else { return nil }
    let point = Point(row: row - 1, column: column - 1)
    switch (code & 64 != 0, isRelease, code & 3) {
    case (true, false, 0): self.init(.wheelUp, at: point)
    case (true, false, 1): self.init(.wheelDown, at: point)
    case (true, _, _): return nil
    case (false, true, _): self.init(.release, at: point)
    case (false, false, 0): self.init(.press(.left), at: point)
    case (false, false, 1): self.init(.press(.middle), at: point)
    case (false, false, 2): self.init(.press(.right), at: point)
    case (false, false, _): return nil
    }
  }
}

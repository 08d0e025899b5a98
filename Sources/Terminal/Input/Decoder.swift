/// Turns the bytes of a keyboard into inputs; what is not complete yet waits for the next bytes.
///
/// No byte that could be a typed character is ever dropped for being early: an Escape and the keys typed after it in
/// one burst come out as just these. Only a letter that arrives with an Escape and nothing else is read as Alt.
struct Decoder {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  /// A longer paste comes in several pieces, so that a terminal that never ends one cannot fill the memory.
  static let longestPaste = 1 << 20

  /// How long to wait for more, in milliseconds, before `flush`; nil when nothing is incomplete.
  ///
  /// A lone Escape is most likely the key; a sequence that has begun will go on, however slow the line; and a paste
  /// that falls silent is over, or a terminal that lost its end would have lost its keyboard too.
  var patience: Int? {
    if pasted != nil { return 1_000 }
    return pending.isEmpty ? nil : pending == [ControlSequence.escape] ? 25 : 100
  }

  /// Takes the bytes of one burst, all that could be read without waiting.
  mutating func feed(_ bytes: [UInt8]) -> [Input] {
    pending += bytes
    if pasted == nil, let letter = altLetter {
      pending = []
      return [.key(.alt(letter))]
    }
    var inputs: [Input] = []
    var rest = pending[...]
    while !rest.isEmpty, step(&rest, &inputs) {}
    pending = Array(rest)
    return inputs
  }

  /// Gives up waiting: what is incomplete counts as it stands.
  mutating func flush() -> [Input] {
    if let text = pasted {
      let tail = pending
      pasted = nil
      pending = []
      return [.paste(Decoder.lines(text + tail))]
    }
    defer { pending = [] }
    switch pending {
    case []: return []
    case [ControlSequence.escape]: return [.key(.escape)]
    case [ControlSequence.escape, UInt8(ascii: "O")]: return [.key(.alt("O"))]
    case [ControlSequence.escape, UInt8(ascii: "[")]: return [.key(.escape), .key(.character("["))]
    case let cut where cut.first == ControlSequence.escape: return []
    case let cut: return Decoder.characters(cut[...])
    }
  }

  private var altLetter: Character? {
    guard pending.count == 2, pending[0] == ControlSequence.escape else { return nil }
    let scalar = Unicode.Scalar(pending[1])
    // "ESC O" may go on: it begins the number pad and F1 to F4.
    return scalar != "O" && scalar.properties.isAlphabetic && scalar.isASCII ? Character(scalar) : nil
  }

  /// Takes one thing from the front; false when it is not complete.
  private mutating func step(_ rest: inout ArraySlice<UInt8>, _ inputs: inout [Input]) -> Bool {
    guard let first = rest.first else { return false }
    if pasted != nil { return paste(&rest, &inputs) }
    guard first == ControlSequence.escape else {
      if first < 0x20 || first == 0x7F {
        inputs.append(.key(Decoder.control(first)))
        rest.removeFirst()
        return true
      }
      return type(&rest, &inputs)
    }
    switch ControlSequence.read(rest) {
    case .incomplete:
      return false
    case .bareEscape:
      inputs.append(.key(.escape))
      rest.removeFirst()
    case .pasteBegins(let length):
      pasted = []
      rest.removeFirst(length)
    case .input(let input, let length):
      if let input { inputs.append(input) }
      rest.removeFirst(min(length, rest.count))
    }
    return true
  }

  /// Takes characters up to the next control byte; a character cut off by the end of the burst waits.
  private func type(_ rest: inout ArraySlice<UInt8>, _ inputs: inout [Input]) -> Bool {
    var text = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
    if text.endIndex == rest.endIndex { text.removeLast(Decoder.cutTail(of: text)) }
    inputs += Decoder.characters(text)
    rest.removeFirst(text.count)
    return !text.isEmpty
  }

  /// Takes a paste up to its end; a beginning of the end mark waits.
  private mutating func paste(_ rest: inout ArraySlice<UInt8>, _ inputs: inout [Input]) -> Bool {
    guard var text = pasted else { return false }
    pasted = []  // or the text would be copied for every escape in it
    let next = rest.firstIndex(of: ControlSequence.escape) ?? rest.endIndex
    text += rest[..<next]
    rest = rest[next...]
    if rest.starts(with: ControlSequence.pasteEnd) {
      rest.removeFirst(ControlSequence.pasteEnd.count)
      inputs.append(.paste(Decoder.lines(text)))
      pasted = nil
      return true
    }
    let mayGoOn = ControlSequence.pasteEnd.starts(with: rest)
    if !mayGoOn { text.append(rest.removeFirst()) }
    if text.count >= Decoder.longestPaste {
      inputs.append(.paste(Decoder.lines(text)))
      text = []
    }
    pasted = text
    return !mayGoOn
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> [Input] {
    String(decoding: bytes, as: UTF8.self)
      .filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
      .map { .key(.character($0)) }
  }

  /// How many bytes at the end begin a UTF-8 character and lack the rest of it.
  private static func cutTail(of text: ArraySlice<UInt8>) -> Int {
    guard let lead = text.suffix(3).lastIndex(where: { !(0x80...0xBF).contains($0) }) else { return 0 }
    let length = text.endIndex - lead
    switch text[lead] {
    case 0xC2...0xDF: return length < 2 ? length : 0
    case 0xE0...0xEF: return length < 3 ? length : 0
    case 0xF0...0xF4: return length < 4 ? length : 0
    default: return 0
    }
  }

  private static func lines(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\n", text.last == "\r" { text.removeLast() }
      text.append(scalar)
    }
    return String(String.UnicodeScalarView(text.map { $0 == "\r" ? "\n" : $0 }))
  }
}

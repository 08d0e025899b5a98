internal import Scoring
internal import Terminal

/// One row of the key table: which keys do what here, and how the key bar and the help name them.
struct KeyBinding<Command: Hashable & Sendable>: Sendable {
  let keys: [Key]
  let hint: KeyHint
  /// `nil` where typing itself is the command.
  let command: Command?

  init(_ keys: [Key], _ zh: String, _ en: String, _ command: Command) {
    self.keys = keys
    hint = KeyHint(caps: keys.map(\.name), label: Bilingual(zh: zh, en: en))
    self.command = command
  }

  /// A row for what is simply typed.
  init(typed cap: Bilingual, _ zh: String, _ en: String) {
    keys = []
    hint = KeyHint(caps: [cap], label: Bilingual(zh: zh, en: en))
    command = nil
  }
}

/// How the keys of one command and what it does are written; the first key is the one the key bar names.
struct KeyHint: Hashable, Sendable {
  let caps: [Bilingual]
  let label: Bilingual

  var cap: Bilingual { caps[0] }
}

extension Array {
  /// The command of a key, where what an input method gives in full width counts as the plain key.
  func command<Command>(for key: Key) -> Command? where Element == KeyBinding<Command> {
    let plain = key.folded
    return first { $0.keys.contains(plain) }?.command
  }
}

extension Key {
  /// The key with a full-width character of an input method as the plain one it stands for.
  var folded: Key {
    guard case .character(let character) = self else { return self }
    return .character(character.folded)
  }
}

extension Character {
  /// ASCII for its full-width form (U+FF01–FF5E) and for the ideographic blank; `。` stands where a point is typed and
  /// `、` where a slash is.
  var folded: Character {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return self }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? self
    case 0x3000: return " "
    case 0x3001: return "/"
    case 0x3002: return "."
    default: return self
    }
  }
}

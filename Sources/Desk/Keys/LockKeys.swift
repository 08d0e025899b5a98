internal import Scoring
internal import Terminal

/// The locked desk.
enum LockCommand: Hashable, Sendable {
  case open, erase, clear, nextPerson, previousPerson, switchLanguage
}

extension KeyTable {
  static let lock: [KeyBinding<LockCommand>] = [
    KeyBinding([.enter], "打开", "open", .open),
    KeyBinding([.down, .tab], "下一人", "next person", .nextPerson),
    KeyBinding([.up, .backTab], "上一人", "person before", .previousPerson),
    KeyBinding([.backspace], "退格", "erase", .erase),
    KeyBinding([.escape], "重输", "type anew", .clear),
    KeyBinding([.control("l")], "English", "中文", .switchLanguage),
  ]
}

internal import Scoring
internal import Terminal

extension Key {
  /// What is printed on the key, as the key bar and the help name it.
  var name: Bilingual {
    switch self {
    case .character(" "): Words.both("空格", "Space")
    case .character(let character): Bilingual(zh: String(character), en: String(character))
    case .function(let number): Bilingual(zh: "F\(number)", en: "F\(number)")
    case .control(let character): plain("Ctrl-\(character.uppercased())")
    case .alt(let character): plain("Alt-\(character)")
    case .enter: plain("Enter")
    case .tab: plain("Tab")
    case .backTab: plain("Shift-Tab")
    case .escape: plain("Esc")
    case .backspace: plain("Backspace")
    case .delete: plain("Delete")
    case .insert: plain("Insert")
    case .up: plain("↑")
    case .down: plain("↓")
    case .left: plain("←")
    case .right: plain("→")
    case .home: plain("Home")
    case .end: plain("End")
    case .pageUp: plain("PgUp")
    case .pageDown: plain("PgDn")
    }
  }

  private func plain(_ text: String) -> Bilingual { Bilingual(zh: text, en: text) }
}

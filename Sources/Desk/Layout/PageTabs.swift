internal import Scoring
internal import Terminal

/// The parts of a screen that are read one at a time, each with how much is in it.
struct PageTabs {
  let titles: [Bilingual]
  let current: Int
  /// Whether the digits open them; where digits are marks, Tab goes from one to the next.
  var hasDigits = true
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The part so many steps on, round the end.
  func turned(by step: Int) -> Self {
    let all = Self.allCases
    let at = all.firstIndex(of: self) ?? 0
    return all[(at + step + all.count) % all.count]
  }
}

extension Desk {
  /// Draws the titles side by side, with their digits where these open them; the open one is marked by its role and by brackets.
  func draw(_ tabs: PageTabs, row: Int, on frame: inout Frame) {
    var column = 1
    for (at, title) in tabs.titles.enumerated() {
      let isOpen = at == tabs.current
      let text = tabs.hasDigits ? "\(at + 1) \(say(title))" : say(title)
      column += frame.put(
        isOpen ? "[\(text)]" : " \(text) ", row: row, column: column, role: isOpen ? .selected : .hint)
      column += 1
    }
  }
}

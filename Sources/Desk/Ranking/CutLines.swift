internal import Competition
internal import Scoring
internal import Terminal

/// The borders of the cut line in a list of the ranked: each stands below so many rows.
///
/// While marks are missing there are two, the last place that is safe and the last that is not out; they are one line
/// once nothing is pending.
struct CutLines {
  /// One border.
  struct Border {
    /// The rows above it.
    let below: Int
    let word: Bilingual
    let role: Role
  }

  /// From the top; none where the stage leads nowhere or nobody has said how many go on.
  let borders: [Border]

  /// - Complexity: O(1).
  init(_ contest: Contest) {
    let ranked = contest.ranking.rankedCount
    guard let cut = contest.cut, cut.places != nil, ranked > 0 else {
      borders = []
      return
    }
    let safe = min(cut.safeThrough, ranked)
    let open = min(cut.openThrough, ranked)
    guard safe < open else {
      borders = [Border(below: safe, word: Words.cut(safe), role: .good)]
      return
    }
    borders = [
      Border(below: safe, word: Words.safe(safe), role: .provisional),
      Border(below: open, word: Words.open(after: safe, through: open), role: .provisional),
    ]
  }

  /// The rows of the list with its borders among them.
  func rows(of count: Int) -> Int { count + borders.count }

  /// Where a row of the list stands among the borders.
  func row(of place: Int) -> Int { place + borders.count { $0.below <= place } }

  /// What stands in a row: a place of the list, or a border.
  func item(at row: Int) -> Item {
    var above = 0
    for border in borders {
      if row == border.below + above { return .border(border) }
      if row > border.below + above { above += 1 }
    }
    return .place(row - above)
  }

  enum Item {
    case place(Int)
    case border(Border)
  }
}

extension Desk {
  /// Draws a border: a thin line with its word.
  func draw(_ border: CutLines.Border, row: Int, from left: Int, on frame: inout Frame) {
    let width = max(0, size.columns - left)
    frame.put(String(repeating: "┄", count: width), row: row, column: left, width: width, role: .border)
    let word = Width.cut(" \(say(border.word)) ", to: max(0, width - 4))
    frame.put(word, row: row, column: left + 3, role: border.role)
  }
}

extension Words {
  fileprivate static func cut(_ places: Int) -> Bilingual {
    places == 0
      ? both("▼ 未进", "▼ out") : both("▲ 晋级 \(places) 名 · ▼ 未进", "▲ \(places) advance · ▼ out")
  }

  fileprivate static func safe(_ places: Int) -> Bilingual {
    places == 0
      ? both("▼ 待定（还没有人稳进）", "▼ open (nobody is safe yet)")
      : both("▲ 稳进 \(places) 名 · ▼ 待定", "▲ \(places) safe · ▼ open")
  }

  fileprivate static func open(after safe: Int, through open: Int) -> Bilingual {
    both("▲ 待定 \(open - safe) 名 · ▼ 未进", "▲ \(open - safe) open · ▼ out")
  }
}

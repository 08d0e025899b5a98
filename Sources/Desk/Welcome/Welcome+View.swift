internal import Scoring
internal import Terminal

extension Desk {
  func drawWelcome(on frame: inout Frame) {
    let top = Self.bodyTop + 1
    frame.put(say(Words.tagline), row: top, column: 3, role: .title)
    guard !welcome.folders.isEmpty else {
      frame.put(say(Words.noFolders), row: top + 2, column: 3, role: .text)
      return
    }
    frame.put(say(Words.foldersHere), row: top + 2, column: 3, role: .header)
    let rows = max(1, footTop - top - 3)
    for (line, at) in Listing.window(cursor: welcome.cursor, count: welcome.folders.count, rows: rows).enumerated() {
      let row = top + 3 + line
      frame.put(Width.cut(welcome.folders[at], to: size.columns - 8), row: row, column: 5, role: .text)
      guard at == welcome.cursor else { continue }
      frame.style(row: row, column: 3, width: size.columns - 6, role: .selected)
      frame.cursor = Point(row: row, column: 3)
    }
  }
}

extension Words {
  static let tagline = both(
    "职业技能竞赛记分台：录分、排名、裁定、签核，每一步都留痕。", "The scorers' table: key, rank, rule, sign; every act on record.")
  static let foldersHere = both("本文件夹里的比赛", "Competitions in this folder")
  static let noFolders = both(
    "本文件夹里还没有比赛：按 d 看示例，按 n 新建。", "No competition here yet: d opens the sample, n makes a new one.")
}

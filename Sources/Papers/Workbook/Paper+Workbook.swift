internal import CWorkbook
internal import Competition
internal import Glibc
internal import Scoring

extension Paper {
  /// The paper as an XLSX workbook.
  ///
  /// Texts and digits that are names stand in it as text, whatever they begin with, numbers as numbers. Its date is the
  /// stamp's, so that the same paper has the same bytes.
  func workbook() throws(PaperProblem) -> [UInt8] {
    let foot = stamp.lines(kind, title: title, digest: digest)
    var workbook = try Workbook(
      title: SheetCell.cleaned(title.onOneLine), author: Paper.program, keywords: PaperMark(self, as: .xlsx).text,
      created: stamp.secondsSince1970)
    for (place, sheet) in sheets(foot: foot).enumerated() {
      let name = place == 0 ? kind.name.zh : "\(kind.name.zh) \(place + 1)"
      workbook.add(sheet, named: name, on: page, footer: Paper.footer(of: foot))
    }
    return try workbook.end()
  }

  private static let program = "裁判台 Caipan"

  /// The foot of the printed pages, with their numbers, in the codes of workbooks; what is longer than a workbook's
  /// footer can be stands at the end of the sheet in full.
  private static func footer(of lines: [String]) -> String {
    // 255 UTF-16 units, less the codes and two numbers of pages.
    var room = 200
    var kept = ""
    for unit in lines.joined(separator: "\n") {
      let next = unit == "&" ? "&&" : String(unit)
      guard next.utf16.count <= room else { break }
      room -= next.utf16.count
      kept += next
    }
    // The blank parts the type's size from digits that follow it.
    return "&L&8 \(kept)&R&8第 &P 页 共 &N 页"
  }
}

extension Stamp {
  /// The stamp's time in seconds since 1970; 0 for a time that is none.
  var secondsSince1970: Int {
    guard let first = Day(year: 1970, month: 1, day: 1), let day = Day(iso: String(time.prefix(10))) else { return 0 }
    let clock = time.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3 else { return 0 }
    // Stamps tell the time of China, eight hours before Greenwich's.
    return first.days(until: day) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2] - 8 * 3600
  }
}

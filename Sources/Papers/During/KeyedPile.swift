internal import Competition
internal import Scoring

/// One pile of judges' sheets as it was keyed, a row a sheet, for the judge to hold against the papers and sign.
///
/// What somebody is still to key again is not printed: whoever keys from a print has not looked at the paper.
struct KeyedPile {
  private let contest: Contest
  private let scheme: MarkingScheme
  private let pile: Int
  private let subjects: [Int]

  init(_ pile: Int, _ scheme: MarkingScheme, of contest: Contest) {
    self.contest = contest
    self.scheme = scheme
    self.pile = pile
    subjects = contest.subjects(ofPile: pile)
  }

  var blocks: [Block] {
    let progress = contest.progress(pile: pile)
    return [
      .heading("\(contest.moduleName(scheme.piles[pile].module)) · \(contest.marker(ofPile: pile))"),
      .fields([Field("共", "\(subjects.count) 号"), Field("已录", "\(progress.keyed) 张")]),
    ] + tables.map(Block.table) + [.note(legend), .signatures(signatures)]
  }

  /// Pages are as wide as so many aspects beside the number, the sum and what became of the sheet.
  private static let widest = 12

  /// The aspects beside each other, in further tables where there are more than fit; the last has the sum.
  private var tables: [Table] {
    let cells = Array(scheme.piles[pile].cells)
    let starts = stride(from: 0, to: cells.count, by: Self.widest)
    return starts.map { start in
      table(of: Array(cells[start..<min(cells.count, start + Self.widest)]), isLast: start + Self.widest >= cells.count)
    }
  }

  private func table(of places: [Int], isLast: Bool) -> Table {
    let end = isLast ? [Table.Column("合计", .number, width: 8), Table.Column("录入", .centred, width: 12)] : []
    return Table(
      [Table.Column(contest.labelName, .digits, width: 8)]
        + places.map { Table.Column(aspect(at: $0).id, .number, width: 6) } + end,
      subjects.map { subject in
        let mayBeRead = contest.mayBeRead(subject, pile: pile)
        let marks = places.map { mayBeRead ? shown(subject, $0) : "" }
        let end = isLast ? [mayBeRead ? sum(of: subject) : "", state(of: subject, mayBeRead: mayBeRead)] : []
        return Table.Row([contest.label(of: subject)] + marks + end)
      })
  }

  private func aspect(at place: Int) -> Aspect {
    scheme.modules[scheme.places[place].module].aspects[scheme.places[place].aspect]
  }

  private func shown(_ subject: Int, _ place: Int) -> String {
    contest.score(subject, place).map(aspect(at: place).shown) ?? ""
  }

  /// The sum as the judge added it up on the paper; empty while a cell is.
  private func sum(of subject: Int) -> String {
    let marks = scheme.piles[pile].cells.map { contest.score(subject, $0) }
    let sum = marks.reduce(Int?.some(0)) { sum, mark in sum.flatMap { sum in mark.map { sum + $0.hundredths } } }
    return sum.map { Mark(hundredths: $0).text } ?? ""
  }

  private func state(of subject: Int, mayBeRead: Bool) -> String {
    let sheet = contest.progress(of: subject, pile: pile)
    if sheet.keyed == 0 { return "未录" }
    guard sheet.isKeyed else { return "缺 \(sheet.cells - sheet.keyed) 格" }
    guard mayBeRead else { return "待复核" }
    guard sheet.isVerified else { return "录一次" }
    let isSettled = scheme.piles[pile].cells.contains { contest.score(subject, $0, .third) != nil }
    return isSettled ? "不同，已核定" : "两次一致"
  }

  /// What the heads of the columns stand for.
  private var legend: String {
    let aspects = scheme.piles[pile].cells.map { "\(aspect(at: $0).id) \(aspect(at: $0).name.zh)" }
    return aspects.joined(separator: "；") + "。逐行与纸面核对，无误后签字。"
  }

  private var signatures: [String] {
    guard scheme.piles[pile].judge == 0 else { return ["裁判员（\(contest.marker(ofPile: pile))）签字"] }
    return Array(repeating: "裁判员签字", count: max(2, scheme.modules[scheme.piles[pile].module].panel.judges))
  }
}

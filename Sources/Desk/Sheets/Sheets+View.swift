internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// The piles, or the sheet that lies before the keyer, from a row of the screen on.
  func drawSheets(_ contest: Contest, _ state: CompetitionState, from top: Int, on frame: inout Frame) {
    switch page.face {
    case .grid: break
    case .piles: drawPiles(contest, from: top, on: &frame)
    case .sheet:
      if page.keying == .first, isVeiled(contest, state) {
        frame.put(Width.cut(say(Words.veiled), to: size.columns - 3), row: top + 1, column: 2, role: .question)
      } else {
        drawSheet(contest, from: top, on: &frame)
      }
    }
  }

  private func drawSheet(_ contest: Contest, from top: Int, on frame: inout Frame) {
    guard let scheme = contest.marking?.scheme else { return }
    let cells = page.cells(in: contest)
    drawSheetHead(contest, row: top, on: &frame)
    let listing = aspectListing(contest)
    listing.drawHead(row: top + 1, on: &frame, language)
    var row = top + 2
    for line in sheetRows(contest, from: top) {
      let place = cells.lowerBound + line
      guard let aspect = scheme.aspect(at: place) else { continue }
      let mark = contest.score(page.subject, place, page.keying)
      listing.draw(
        [
          (aspect.id, .text), (say(aspect.name), .text), (Words.scale(aspect), .dim), shownScore(mark, place, contest),
        ], row: row, on: &frame)
      if line == page.line { drawSheetCursor(listing, mark.map(aspect.shown), row: row, on: &frame) }
      row += 1
    }
    drawTotal(contest, listing, row: row, on: &frame)
    drawSheetPane(contest, from: top, on: &frame)
  }

  /// The lines of the sheet that are on the screen, its head above and its total below.
  func sheetRows(_ contest: Contest, from top: Int) -> Range<Int> {
    let count = page.cells(in: contest).count
    return Listing.window(cursor: min(page.line, count - 1), count: count, rows: max(1, footTop - top - 3))
  }

  /// Whose sheet of which pile, first of all the code; and how far the pile is.
  private func drawSheetHead(_ contest: Contest, row: Int, on frame: inout Frame) {
    let done = say(Words.sheetPlace(page, in: contest))
    let room = max(0, sheetWidth - Width.of(done) - 3)
    var label = contest.label(of: page.subject)
    if let contestant = contest.contestant(of: page.subject) { label = Words.called(contest.roster[contestant]) }
    let column = 1 + frame.put(Width.cut(label, to: room), row: row, column: 1, role: .title)
    let pile = Width.cut("  " + say(Words.pile(page.pile, in: contest)), to: room - column + 1)
    frame.put(pile, row: row, column: column, role: .text)
    frame.put(done, row: row, column: max(column, sheetWidth - Width.of(done) - 1), role: .dim)
  }

  /// The cells a sheet takes from edge to edge.
  var sheetWidth: Int { size.columns >= Self.widthForBoth ? Self.gridWidth : size.columns }

  private func aspectListing(_ contest: Contest) -> Listing {
    let name = max(10, min(44, sheetWidth - 1 - 7 - 9 - 11 - 2))
    return Listing([
      Listing.Column(title: Words.aspectNumber, width: 6), Listing.Column(title: Words.aspect, width: name),
      Listing.Column(title: Words.scaleHead, width: 8, align: .right),
      Listing.Column(title: Words.markHead, width: 9, align: .right),
    ])
  }

  private func shownScore(_ mark: Mark?, _ place: Int, _ contest: Contest) -> (String, Role) {
    if contest.isScoreInConflict(page.subject, place, page.keying) { return (say(Words.conflictShort), .alarm) }
    guard let mark, let aspect = contest.marking?.scheme.aspect(at: place) else { return ("—", .dim) }
    return (aspect.shown(mark), .text)
  }

  private func drawSheetCursor(_ listing: Listing, _ shown: String?, row: Int, on frame: inout Frame) {
    frame.style(row: row, column: 0, width: listing.left + listing.width - 1, role: .selected)
    let start = listing.start(3)
    let width = listing.columns[3].width
    if let typed = page.typed {
      let text = "[\(typed)_]"
      let wide = max(width, Width.of(text))
      frame.put(text, row: row, column: start + width - wide, width: wide, role: .edit, align: .right)
      frame.cursor = Point(row: row, column: start + width - 2)
    } else {
      frame.put(
        "[\(Width.cut(shown ?? "—", to: width))]", row: row, column: start - 1, width: width + 2, role: .field,
        align: .right)
      frame.cursor = Point(row: row, column: start + width - 1)
    }
  }

  private func drawTotal(_ contest: Contest, _ listing: Listing, row: Int, on frame: inout Frame) {
    let total = page.total(in: contest)
    let count = page.cells(in: contest).count
    let label = Words.sheetTotal(count - page.lackingCount(in: contest), of: count)
    listing.draw(
      [("", .text), (say(label), .header), ("", .text), (total ?? "—", total == nil ? .dim : .good)], row: row,
      on: &frame)
    guard page.place(in: contest) == nil else { return }
    frame.style(row: row, column: 0, width: listing.left + listing.width - 1, role: .selected)
    frame.cursor = Point(row: row, column: listing.start(3) + listing.columns[3].width - 1)
  }

  /// The message under a sheet: what is wrong with it, which cell waits for what, or its total.
  func sheetMessage(_ contest: Contest, _ state: CompetitionState) -> Message? {
    if page.face == .piles { return Message(Words.choosePile) }
    guard page.face == .sheet, page.keying != .first || !isVeiled(contest, state) else { return nil }
    if let jump = page.jump { return Message(Words.jumping(jump, in: contest), .plain) }
    if let problem = page.problem, let aspect = page.aspect(in: contest) {
      return Message(Words.aspectProblem(problem, aspect), .alarm)
    }
    if page.firstLacking(in: contest) != nil, let problem = keyingProblem(contest) {
      return Message(problem, .question)
    }
    guard let aspect = page.aspect(in: contest) else { return totalMessage(contest) }
    return Message(Words.sheetCell(aspect, typed: page.typed))
  }

  private func totalMessage(_ contest: Contest) -> Message {
    guard let total = page.total(in: contest) else {
      return Message(Words.lacking(page.lackingCount(in: contest)), .question)
    }
    switch page.keying {
    case .first: return Message(Words.compareTotal(total), .good)
    case .second, .third:
      let differing = contest.progress(of: page.subject, pile: page.pile).differing.count
      return Message(Words.keyedAgain(total, differing: differing), differing == 0 ? .good : .question)
    }
  }
}

extension SheetPage {
  /// What stands on the sheet in this keying added up, as the judge adds it on the paper; nil while a cell is empty.
  func total(in contest: Contest) -> String? { total(of: subject, in: contest) }

  /// The same of another sheet of the pile.
  func total(of subject: Int, in contest: Contest) -> String? {
    guard let scheme = contest.marking?.scheme, scheme.piles.indices.contains(pile) else { return nil }
    var scores = [Mark?](repeating: nil, count: scheme.places.count)
    for place in cells(in: contest) { scores[place] = contest.score(subject, place, keying) }
    let decimals = cells(in: contest).compactMap { scheme.aspect(at: $0)?.column.decimals }.max() ?? 2
    return scheme.sheetTotal(of: pile, scores)?.shown(decimals: decimals)
  }
}

extension Words {
  static let aspectNumber = both("号", "No.")
  static let aspect = both("评分点", "Aspect")
  static let scaleHead = both("满分", "Scale")
  static let markHead = both("分数", "Mark")
  /// The head of the total, with how many cells are keyed.
  static func sheetTotal(_ keyed: Int, of cells: Int) -> Bilingual {
    both("本表合计（已录 \(keyed)/\(cells)）", "Total of this sheet (keyed \(keyed) of \(cells))")
  }

  /// The sheet's place in its pile, and how many of the pile are done.
  static func sheetPlace(_ page: SheetPage, in contest: Contest) -> Bilingual {
    let progress = contest.progress(pile: page.pile)
    let place = "\(page.subject + 1)/\(contest.subjectCount)"
    switch page.keying {
    case .first:
      return both("第 \(place) 张 · 已录 \(progress.keyed)", "sheet \(place) · keyed \(progress.keyed)")
    case .second, .third:
      return both("复核 · 第 \(place) 张", "second keying · sheet \(place)")
    }
  }

  static func jumping(_ typed: String, in contest: Contest) -> Bilingual {
    contest.codes.layers.isEmpty
      ? both("跳到参赛号：\(typed)_ → Enter", "to entry number: \(typed)_ → Enter")
      : both("跳到密码号：\(typed)_ → Enter", "to code: \(typed)_ → Enter")
  }

  /// Which cell waits, and for what.
  static func sheetCell(_ aspect: Aspect, typed: String?) -> Bilingual {
    let zh = "\(aspect.id) \(Width.cut(aspect.name.zh, to: 24))"
    let en = "\(aspect.id) \(Width.cut(aspect.name.en, to: 24))"
    if aspect.kind == .judgement {
      return both("\(zh) · 评价分 0–3，一个数字即存盘", "\(en) · judgement 0–3, the digit saves")
    }
    let scale = scale(aspect)
    guard let typed else { return both("\(zh) · 满分 \(scale)", "\(en) · out of \(scale)") }
    return both("\(zh) \(typed) → 回车保存 · 满分 \(scale)", "\(en) \(typed) → Enter saves · out of \(scale)")
  }

  static func compareTotal(_ total: String) -> Bilingual {
    both(
      "本表合计 \(total) — 与纸面合计一致按 Enter 到下一张", "total \(total): if the paper says the same, Enter goes to the next sheet")
  }

  /// A sheet was keyed again whole: its total, and how many cells differ.
  static func keyedAgain(_ total: String, differing: Int) -> Bilingual {
    differing == 0
      ? both("合计 \(total)，与初录一致 — Enter 到下一张", "total \(total), no cell differs: Enter goes to the next sheet")
      : both(
        "合计 \(total)，有 \(differing) 格与初录不同，须三核 — Enter 到下一张",
        "total \(total), \(count(differing, "cell differs", "cells differ")): a third look; Enter goes on")
  }
}

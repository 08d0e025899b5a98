internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawResults(_ contest: Contest, on frame: inout Frame) {
    var row = Self.bodyTop
    draw(PageTabs(titles: results.titles, current: results.tab.rawValue), row: row, on: &frame)
    row += 1
    for note in resultNotes {
      frame.put(Width.cut(note.0, to: size.columns - 2), row: row, column: 1, role: note.1)
      row += 1
    }
    let listing = resultListing(contest)
    listing.drawHead(row: row, on: &frame, language)
    row += 1
    if results.shown.isEmpty {
      frame.put(say(results.emptyNote), row: row, column: 1, role: .dim)
    }
    let window = Listing.window(cursor: results.cursor, count: results.shown.count, rows: resultRows)
    for (line, at) in window.enumerated() {
      draw(results.shown[at], listing, contest, row: row + line, on: &frame)
      guard at == results.cursor else { continue }
      frame.style(row: row + line, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row + line, column: 0)
    }
    drawUnderCursor(contest, on: &frame)
    frame.put(
      Width.cut(say(Words.progress(contest)), to: size.columns - 2), row: footTop - 1, column: 1,
      role: contest.isProvisional ? .provisional : .good)
  }

  /// The row under the cursor in full.
  private func drawUnderCursor(_ contest: Contest, on frame: inout Frame) {
    guard results.shown.indices.contains(results.cursor) else { return }
    let shown = results.shown[results.cursor]
    guard contest.roster.indices.contains(shown.contestant) else { return }
    let basis = shown.basis.map { say(Words.inBrackets($0)) } ?? ""
    frame.put(
      "\(Words.called(contest.roster[shown.contestant])) · \(say(shown.text))\(basis)", row: footTop - 2, column: 1,
      width: size.columns - 2, role: .dim)
  }

  private func resultListing(_ contest: Contest) -> Listing {
    let fixed = 9 + 8 + 13 + 10
    let room = max(12, size.columns - 2 - fixed)
    let unit = room > 70 ? 22 : 0
    var columns = [
      Listing.Column(title: Words.rank, width: Words.rankWidth, align: .right),
      Listing.Column(title: Words.entryNumber, width: 7),
      Listing.Column(title: Words.name, width: 12),
    ]
    if unit > 0 { columns.append(Listing.Column(title: Words.unit, width: unit)) }
    columns += [
      Listing.Column(title: Words.total, width: 9, align: .right),
      Listing.Column(title: Words.outcome, width: room - (unit > 0 ? unit + 1 : 0)),
    ]
    return Listing(columns)
  }

  private func draw(
    _ shown: ResultsPage.Row, _ listing: Listing, _ contest: Contest, row: Int, on frame: inout Frame
  ) {
    guard contest.roster.indices.contains(shown.contestant) else { return }
    let person = contest.roster[shown.contestant]
    let standing = contest.standing(of: shown.contestant)
    // A team goes on as one; awards and certificates are each member's.
    let name = results.tab == .advancement ? contest.nameInRanking(shown.contestant) : person.name
    var texts = [shownRank(standing, contest), (person.entry, Role.text), (name, .text)]
    if listing.columns.count == 6 { texts.append((person.unit, .text)) }
    texts.append((Listing.lined(standing.ranked), .text))
    texts.append((withBasis(say(shown.text), shown.basis, width: listing.columns.last?.width ?? 0), shown.role))
    listing.draw(texts, row: row, on: &frame)
  }

  /// A sentence and its clause in so many cells: where not both have room, the sentence is cut and not the clause.
  private func withBasis(_ text: String, _ basis: Basis?, width: Int) -> String {
    guard let basis else { return text }
    let clause = say(Words.inBrackets(basis))
    guard Width.of(text) + Width.of(clause) > width else { return text + clause }
    return Width.cut(text, to: max(8, width - Width.of(clause))) + clause
  }

  /// What is said above the list: ties across borders, questions without whose answers nothing can be said, stages that
  /// can't be held any more.
  var resultNotes: [(String, Role)] {
    let line = results.tab == .advancement ? results.line.map { [(say($0), Role.text)] } ?? [] : []
    let notes =
      line + results.borders.map { ("\(say($0.text))\(say(Words.colon))\($0.names)", Role.question) }
      + results.questions.map { (say(Words.toAnswer($0)), .question) }
      + results.shortfalls.map { (say(Words.shortfall($0)), $0.firmness == .refused ? .alarm : .question) }
    let most = max(1, bodyRows / 4)
    guard notes.count > most else { return notes }
    return notes.prefix(most - 1) + [(say(Words.moreNotes(notes.count - most + 1)), .question)]
  }
}

extension ResultsPage {
  /// The parts' names with how many are in them.
  var titles: [Bilingual] {
    func title(_ zh: String, _ en: String, _ count: Int, _ open: Int) -> Bilingual {
      open == 0
        ? Words.both("\(zh) \(count)", "\(en) \(count)")
        : Words.both("\(zh) \(count)+待定\(open)", "\(en) \(count)+\(open)?")
    }
    return [
      leadsOn ? title("晋级", "Advancing", safeCount, openCount) : Words.both("晋级 –", "Advancing –"),
      title("奖项", "Awards", count(.awards), waiting[.awards] ?? 0),
      title("证书", "Certificates", count(.certificates), waiting[.certificates] ?? 0),
      title("不予", "Withheld", count(.withheld), 0),
    ]
  }

  /// What stands in the place of an empty list.
  var emptyNote: Bilingual {
    switch tab {
    case .advancement:
      leadsOn
        ? Words.both("还没有人有名次。", "Nobody is ranked yet.")
        : Words.both("本阶段之后没有晋级。", "No stage follows this one.")
    case .awards:
      questions.contains(.prizes)
        ? Words.both("没有奖项；设哪些奖项在 F12「待答」里答。", "No awards; which prizes there are is answered on F12.")
        : Words.both("没有奖项。", "No awards.")
    case .certificates:
      count(.withheld) > 0
        ? Words.both("没有拟核发的证书；为什么，见「不予」和 e 说明。", "No certificate is proposed; Withheld and e say why.")
        : Words.both("没有拟核发的证书。", "No certificate is proposed.")
    case .withheld: Words.both("没有不予的。", "Nothing is withheld.")
    }
  }
}

extension Words {
  /// Whoever was looked for has no row in the part that is open.
  static func notInThisPart(_ contestant: Contestant) -> Bilingual {
    both("\(called(contestant)) 不在这一栏", "\(called(contestant)) is not in this part")
  }

  fileprivate static let colon = both("：", ": ")
  static let outcome = both("结果（依据）", "Outcome (basis)")

  /// What a rule rests on, behind a sentence.
  static func inBrackets(_ basis: Basis) -> Bilingual {
    switch basis {
    case .clause(let number): both("（\(number)）", " (\(number))")
    case .convention: both("（程序约定）", " (our convention)")
    }
  }

  fileprivate static func moreNotes(_ count: Int) -> Bilingual {
    both("还有 \(count) 条，见 F5 裁定和 F12「待答」", "\(count) more: see F5 for ties and F12 for questions")
  }

  fileprivate static func toAnswer(_ question: Question) -> Bilingual {
    let text = Words.question(question)
    return both("待答（F12）：\(text.zh)", "to be answered (F12): \(text.en)")
  }
}

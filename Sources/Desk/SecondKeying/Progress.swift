internal import Competition
internal import Scoring
internal import Terminal

// How far the sheets are, pile by pile: due, keyed, keyed again and alike, differing.

extension Desk {
  mutating func updateProgress(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    let piles = contest.marking?.scheme.piles.count ?? 0
    switch KeyTable.progress.command(for: key) {
    case .open:
      secondKeying.tab = .keying
      open(.pile(secondKeying.pile), contest)
    case .sample: if mayRecord(state) { askForSample(contest) }
    case .move(let move):
      secondKeying.pile = move.row(from: secondKeying.pile, of: max(1, piles), page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func askForSample(_ contest: Contest) {
    guard contest.drawsSample else {
      message = Message(Words.noSampleAsked, .question)
      return
    }
    dialog = .form(
      Form(
        .marking(.sample), Words.sampleTitle, facts: Words.sampleFacts(contest),
        fields: [Form.Field(label: Words.seed)]))
  }

  func drawProgress(_ contest: Contest, from top: Int, on frame: inout Frame) {
    guard let scheme = contest.marking?.scheme else { return }
    let wide = size.columns >= 108
    let listing = Listing([
      Listing.Column(title: Words.pileHead, width: wide ? 28 : 16),
      Listing.Column(title: Words.judgeHead, width: wide ? 18 : 14),
      Listing.Column(title: Words.barHead, width: wide ? 30 : 18),
      Listing.Column(title: Words.dueHead, width: 5, align: .right),
      Listing.Column(title: Words.keyedHead, width: 5, align: .right),
      Listing.Column(title: Words.verifiedHead, width: 9, align: .right),
      Listing.Column(title: Words.differingHead, width: 4, align: .right),
    ])
    listing.drawHead(row: top, on: &frame, language)
    let rows = max(1, footTop - top - 3)
    let shown = Listing.window(cursor: secondKeying.pile, count: scheme.piles.count, rows: rows)
    var row = top + 1
    for pile in shown {
      let module = scheme.modules[scheme.piles[pile].module]
      // A module is named in its first row on the screen.
      let isFirst = pile == shown.lowerBound || scheme.piles[pile - 1].module != scheme.piles[pile].module
      let name = isFirst ? "\(module.id) \(say(module.name))" : ""
      listing.draw(
        [(name, .text), (say(Words.judge(ofPile: pile, in: contest)), .text)]
          + texts(
            of: contest.progress(pile: pile), differing: secondKeying.differingSheets[pile, default: 0],
            barWidth: listing.columns[2].width), row: row,
        on: &frame)
      if pile == secondKeying.pile {
        frame.style(row: row, column: 0, width: size.columns, role: .selected)
        frame.cursor = Point(row: row, column: 0)
      }
      row += 1
    }
    listing.draw(
      [(say(Words.allPiles), .header), ("", .text)]
        + texts(
          of: contest.markingProgress, differing: secondKeying.differingSheets.values.reduce(0, +),
          barWidth: listing.columns[2].width),
      row: footTop - 2, on: &frame)
    frame.put(
      Width.cut(say(Words.keyedAgainRule(scheme.secondKeying)), to: size.columns - 2), row: footTop - 1, column: 1,
      role: .dim)
  }

  private func texts(of progress: PileProgress, differing: Int, barWidth: Int) -> [(String, Role)] {
    let bar = Bar(done: progress.verified, underway: progress.keyed - progress.verified, whole: progress.expected)
    let isDone = progress.keyed == progress.expected && progress.verified == progress.demanded
    return [
      (bar.text(width: barWidth), isDone ? .good : .text), (String(progress.expected), .text),
      (String(progress.keyed), .text), ("\(progress.verified)/\(progress.demanded)", .text),
      (differing == 0 ? "" : "!\(differing)", .question),
    ]
  }
}

extension Contest {
  /// Whether the sheets that are keyed again are drawn here.
  var drawsSample: Bool {
    switch marking?.scheme.secondKeying {
    case .sample: true
    case .all, .some(.none), nil: false
    }
  }
}

extension Words {
  fileprivate static let barHead = both("█已核 ▒已录 ░未录", "█ver. ▒keyed ░open")
  fileprivate static let differingHead = both("不同", "diff")
  fileprivate static let allPiles = both("全部", "All")
  fileprivate static let noSampleAsked = both("方案不要求抽样复核", "the scheme asks for no sample")
  fileprivate static let sampleTitle = both("抽定复核样本", "Draw the sample for the second keying")
  static let seed = both("种子（当众取得的数字或文字）", "Seed (digits or words drawn in public)")

  fileprivate static func sampleFacts(_ contest: Contest) -> [Bilingual] {
    guard let scheme = contest.marking?.scheme else { return [] }
    return [
      keyedAgainRule(scheme.secondKeying),
      both("名单由种子算出，任何人都能重算；抽定后不能重抽。", "Who is drawn follows from the seed, and anybody can work it out again."),
    ]
  }

  /// Which sheets are keyed again.
  static func keyedAgainRule(_ rule: SecondKeying) -> Bilingual {
    switch rule {
    case .all: both("复核：全部评分表", "keyed again: every sheet")
    case .none: both("复核：方案不要求", "keyed again: none, by the scheme")
    case .sample(let top, let rest, let above):
      both(
        "复核：前 \(top) %，其余抽 \(rest) %；不同超过 \(above) % 则全部",
        "keyed again: the top \(top) %, \(rest) % of the rest; all once over \(above) % differ")
    }
  }
}

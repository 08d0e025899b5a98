internal import Competition
internal import Scoring
internal import Terminal

// The third look 三核: both values side by side, the paper at hand; 1 or 2 picks, another value needs a reason.

extension Desk {
  mutating func updateDifferences(_ key: Key, _ contest: Contest, _ state: CompetitionState) -> [Effect] {
    guard secondKeying.differences.indices.contains(secondKeying.difference) else {
      if KeyTable.differences.command(for: key) == .undo { return undo([.third], contest, state) }
      message = Message(Words.nothingDiffers, .good)
      return []
    }
    let difference = secondKeying.differences[secondKeying.difference]
    switch KeyTable.differences.command(for: key) {
    case .first: return settle(difference, difference.first, contest, state)
    case .second: return settle(difference, difference.second, contest, state)
    case .other: if mayRecord(state) { askForThirdValue(difference, contest) }
    case .undo: return undo([.third], contest, state)
    case .explain: explain(difference.subject, contest, state)
    case .move(let move):
      secondKeying.difference = move.row(
        from: secondKeying.difference, of: secondKeying.differences.count, page: bodyRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private mutating func settle(
    _ difference: Difference, _ mark: Mark, _ contest: Contest, _ state: CompetitionState
  ) -> [Effect] {
    guard mayRecord(state) else { return [] }
    let cell = SheetCell(.third, difference.subject, difference.place)
    guard !contest.isScoreInConflict(cell.subject, cell.place, .third) else {
      askForThirdValue(difference, contest, mark)
      return []
    }
    return [.act(.score(contest: contestNumber, contest.score(mark, cell), replacing: [], reason: ""))]
  }

  private mutating func askForThirdValue(_ difference: Difference, _ contest: Contest, _ mark: Mark? = nil) {
    guard let aspect = contest.marking?.scheme.aspect(at: difference.place) else { return }
    let cell = SheetCell(.third, difference.subject, difference.place)
    dialog = .form(
      Form(
        .marking(.third(cell)), Words.thirdLook, facts: Words.differenceFacts(difference, in: contest),
        fields: [
          Form.Field(label: Words.valueOnPaper, editor: LineEditor(mark.map(aspect.shown) ?? "")),
          Form.Field(label: Words.reason),
        ]))
  }

  func drawDifferences(_ contest: Contest, from top: Int, on frame: inout Frame) {
    guard !secondKeying.differences.isEmpty else {
      frame.put(say(Words.nothingDiffers), row: top + 1, column: 2, role: .good)
      return
    }
    let name = max(10, min(44, size.columns - 1 - 11 - 20 - 22 - 2))
    let listing = Listing([
      Listing.Column(title: contest.codes.layers.isEmpty ? Words.entryNumber : Words.code, width: 10),
      Listing.Column(title: Words.aspect, width: name), Listing.Column(title: Words.judgeHead, width: 19),
      Listing.Column(title: Words.firstValue, width: 10, align: .right),
      Listing.Column(title: Words.secondValue, width: 10, align: .right),
    ])
    listing.drawHead(row: top, on: &frame, language)
    let window = Listing.window(
      cursor: secondKeying.difference, count: secondKeying.differences.count, rows: max(1, footTop - top - 1))
    for (line, at) in window.enumerated() {
      let row = top + 1 + line
      listing.draw(texts(of: secondKeying.differences[at], contest), row: row, on: &frame)
      guard at == secondKeying.difference else { continue }
      frame.style(row: row, column: 0, width: size.columns, role: .selected)
      frame.cursor = Point(row: row, column: 0)
    }
  }

  private func texts(of difference: Difference, _ contest: Contest) -> [(String, Role)] {
    guard let scheme = contest.marking?.scheme, let aspect = scheme.aspect(at: difference.place) else { return [] }
    let at = scheme.places[difference.place]
    return [
      (contest.label(of: difference.subject), .text),
      ("\(scheme.modules[at.module].id)/\(aspect.id) \(say(aspect.name))", .text),
      (say(Words.judge(ofPile: at.pile, in: contest)), .text), (aspect.shown(difference.first), .text),
      (aspect.shown(difference.second), .text),
    ]
  }

  func differenceMessage(_ contest: Contest) -> Message? {
    guard secondKeying.differences.indices.contains(secondKeying.difference) else { return nil }
    let difference = secondKeying.differences[secondKeying.difference]
    guard let aspect = contest.marking?.scheme.aspect(at: difference.place) else { return nil }
    return Message(
      Words.pick(
        aspect.shown(difference.first), aspect.shown(difference.second), of: contest.label(of: difference.subject)))
  }
}

extension Words {
  static let code = both("密码号", "Code")
  static let nothingDiffers = both("没有要三核的格。", "No cell waits for a third look.")
  fileprivate static let firstValue = both("1 初录", "1 first")
  fileprivate static let secondValue = both("2 复核", "2 second")
  static let thirdLook = both("三核", "Third look")
  static let valueOnPaper = both("纸面上的分数", "The mark on the paper")

  fileprivate static func pick(_ first: String, _ second: String, of label: String) -> Bilingual {
    both(
      "\(label)：看纸面，按 1 取初录的 \(first)，按 2 取复核的 \(second)；都不对按 3 另录",
      "\(label): look at the paper; 1 takes the first, \(first), 2 the second, \(second); 3 another mark")
  }

  /// Who keyed what, for a form.
  fileprivate static func differenceFacts(_ difference: Difference, in contest: Contest) -> [Bilingual] {
    guard let scheme = contest.marking?.scheme, let aspect = scheme.aspect(at: difference.place) else { return [] }
    let pile = scheme.places[difference.place].pile
    let progress = contest.progress(of: difference.subject, pile: pile)
    let name = Words.pile(pile, in: contest)
    let first = "\(aspect.shown(difference.first)) (\(progress.firstKeyers.joined(separator: ", ")))"
    let second = "\(aspect.shown(difference.second)) (\(progress.secondKeyers.joined(separator: ", ")))"
    return [
      both(
        "\(contest.label(of: difference.subject)) · \(name.zh) · \(aspect.id) \(aspect.name.zh)",
        "\(contest.label(of: difference.subject)) · \(name.en) · \(aspect.id) \(aspect.name.en)"),
      both("初录 \(first)；复核 \(second)", "first \(first); second \(second)"),
    ]
  }
}

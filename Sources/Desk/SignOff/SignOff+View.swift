internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  func drawSignOff(_ contest: Contest, _ state: CompetitionState, on frame: inout Frame) {
    if let seal = contest.seal { return drawSeal(seal, on: &frame) }
    var row = Self.bodyTop
    let counts = Words.signFacts(contest)[1]
    frame.put(say(counts), row: row, column: 1, role: .text)
    row += 1
    let referee = state.headReferee.map { Words.refereeIs($0.name) } ?? Words.noHeadReferee
    frame.put(say(referee), row: row, column: 1, role: state.headReferee == nil ? .question : .text)
    row += 2
    row = signOff.open.isEmpty ? drawReady(row, state, on: &frame) : drawOpen(contest, from: row, on: &frame)
    for group in signOff.ruled where row < footTop {
      frame.put(say(Words.ruledGroup(group, in: contest)), row: row, column: 1, role: .text)
      row += 1
    }
    for pair in signOff.reordered where row < footTop {
      frame.put(say(Words.reordered(pair, in: contest)), row: row, column: 1, role: .question)
      row += 1
    }
  }

  private func drawReady(_ row: Int, _ state: CompetitionState, on frame: inout Frame) -> Int {
    let ready = state.headReferee == nil ? Words.nothingOpenButReferee : Words.nothingOpen
    frame.put(say(ready), row: row, column: 1, role: .good)
    return row + 2
  }

  private func drawOpen(_ contest: Contest, from first: Int, on frame: inout Frame) -> Int {
    var row = first
    frame.put(say(Words.openHead(signOff.open.count)), row: row, column: 1, role: .alarm)
    row += 1
    let rows = max(1, footTop - row - min(3, signOff.ruled.count))
    for at in Listing.window(cursor: signOff.cursor, count: signOff.open.count, rows: rows) {
      frame.put(say(Words.openItem(signOff.open[at], in: contest)), row: row, column: 3, role: .text)
      if at == signOff.cursor {
        frame.style(row: row, column: 0, width: size.columns, role: .selected)
        frame.cursor = Point(row: row, column: 1)
      }
      row += 1
    }
    return row + 1
  }

  private func drawSeal(_ seal: Seal, on frame: inout Frame) {
    var row = Self.bodyTop
    frame.put(say(Words.sealedBy(seal.signer)), row: row, column: 1, role: .good)
    row += 2
    for line in seal.signed.statement.split(separator: "\n") {
      for part in Wrapping.lines(String(line), width: size.columns - 4) where row < footTop {
        frame.put(part, row: row, column: 3, role: .text)
        row += 1
      }
    }
    row += 1
    for part in Wrapping.lines(say(Words.signature) + " " + seal.signed.signature, width: size.columns - 4)
    where row < footTop {
      frame.put(part, row: row, column: 3, role: .dim)
      row += 1
    }
  }
}

extension Words {
  static let nothingOpen = both("没有未决事项，可以签核：请裁判长按 s。", "Nothing is open: the head referee may sign with s.")
  static let nothingOpenButReferee = both(
    "没有未决事项，登记裁判长后即可签核。", "Nothing is open; it can be signed once a head referee is enrolled.")
  static let signature = both("签名", "signature")

  static func refereeIs(_ name: String) -> Bilingual { both("裁判长：\(name)", "Head referee: \(name)") }

  static func sealedBy(_ name: String) -> Bilingual {
    both("已由裁判长 \(name) 签核封存。签名的原文：", "Signed and sealed by \(name). What was signed:")
  }

  static func openHead(_ count: Int) -> Bilingual {
    both("还有 \(count) 项未决，不能签核：", "\(count) items are open; it can't be signed yet:")
  }

  static func openItem(_ item: OpenItem, in contest: Contest) -> Bilingual {
    func people(_ group: [Int]) -> String {
      group.map { called(contest.roster[$0]) }.joined(separator: "、")
    }
    switch item {
    case .missing(let contestant, let columns):
      let why = unranked(.missing(columns), in: contest)
      return both("\(people([contestant]))：\(why.zh)", "\(people([contestant])): \(why.en)")
    case .tie(let group): return both("同分待裁定：\(people(group))", "tie to rule on: \(people(group))")
    case .conflict(let contestant):
      return both("\(people([contestant]))：两份记录冲突", "\(people([contestant])): two records in conflict")
    case .nobody: return emptyRoster
    }
  }

  static func ruledGroup(_ group: [Int], in contest: Contest) -> Bilingual {
    let names = group.map { called(contest.roster[$0]) }.joined(separator: " › ")
    return both("已裁定：\(names)", "ruled: \(names)")
  }

  static func reordered(_ pair: ReorderedPair, in contest: Contest) -> Bilingual {
    let higher = contest.roster[pair.higher].entry
    let lower = contest.roster[pair.lower].entry
    return switch pair.change {
    case .reversed:
      both("总分四舍五入使 \(lower) 排到 \(higher) 之前", "rounding the total puts \(lower) above \(higher)")
    case .tied: both("总分四舍五入使 \(higher) 与 \(lower) 同分", "rounding the total ties \(higher) and \(lower)")
    }
  }
}

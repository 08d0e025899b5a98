internal import Competition
internal import Scoring

extension Words {
  /// What a correction would change, line by line: the mark, the place, what follows from it, the others.
  static func correctionFacts(
    _ cell: Cell, _ contestant: Int, _ column: Int, _ impact: Impact, in contest: Contest
  ) -> [Bilingual] {
    let person = contest.roster[contestant]
    let name = contest.scheme.columns[column].name
    var facts = [
      both("\(called(person))  \(name.zh)", "\(called(person))  \(name.en)"),
      change(both("分数", "mark"), Words.cell(contest.cell(contestant, column)), Words.cell(cell)),
      change(both("名次", "standing"), place(impact.before), place(impact.after)),
    ]
    if let total = impact.total { facts.append(both("总分：\(total.text)", "total: \(total.text)")) }
    facts += consequences(impact.outcomeBefore, impact.outcomeAfter)
    if impact.others > 0 {
      facts.append(
        both("另有 \(impact.others) 人名次变动", "\(count(impact.others, "other", "others")) would move"))
    }
    return facts
  }

  /// Going on, awards and certificate before and after, each where there is one on either side.
  private static func consequences(_ before: Outcome, _ after: Outcome) -> [Bilingual] {
    var facts: [Bilingual] = []
    if let was = before.advancement, let becomes = after.advancement {
      facts.append(change(both("晋级", "going on"), side(was.side), side(becomes.side)))
    }
    if !before.awards.isEmpty || !after.awards.isEmpty {
      facts.append(change(both("奖项", "awards"), awards(before), awards(after)))
    }
    if before.certificate != nil || after.certificate != nil {
      facts.append(change(both("证书", "certificate"), certificate(of: before), certificate(of: after)))
    }
    return facts
  }

  private static func change(_ what: Bilingual, _ before: Bilingual, _ after: Bilingual) -> Bilingual {
    before == after
      ? both("\(what.zh)：\(before.zh)（不变）", "\(what.en): \(before.en) (unchanged)")
      : both("\(what.zh)：\(before.zh) → \(after.zh)", "\(what.en): \(before.en) → \(after.en)")
  }

  private static func awards(_ outcome: Outcome) -> Bilingual {
    guard !outcome.awards.isEmpty else { return both("无", "none") }
    return both(
      outcome.awards.map(\.name.zh).joined(separator: "、"), outcome.awards.map(\.name.en).joined(separator: ", "))
  }

  private static func certificate(of outcome: Outcome) -> Bilingual {
    outcome.certificate.map { both("拟核发 \($0.level.name.zh)", "proposed: \($0.level.name.en)") } ?? both("无", "none")
  }
}

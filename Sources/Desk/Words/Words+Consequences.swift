internal import Competition
internal import Scoring

// What a correction would change for everybody, in lines to read before it is made.
extension Words {
  static let correctedAndOpen = both(
    "已启封并更正：请到 F6 重新签核，再出新版文书", "reopened and corrected: sign again on F6, then make the papers anew")

  static func correctingSealed(_ signer: String) -> Bilingual {
    both(
      "本场已由 \(signer) 签核封存；更正须写理由、裁判长口令，之后重新签核",
      "sealed by \(signer); a correction takes a reason, the passphrase and a new sign-off")
  }

  static func correctSealedTitle(_ referee: String) -> Bilingual {
    both("更正已签核的成绩（裁判长 \(referee)）", "Correct what is sealed (head referee \(referee))")
  }

  /// What is corrected: the value, for whom.
  static func correctionHead(_ correction: SealedCorrection, in contest: Contest) -> [Bilingual] {
    switch correction {
    case .cell(let contestant, let column, let cell):
      let who = called(contest.roster[contestant])
      let name = contest.scheme.columns[column].name
      let (from, to) = (Words.cell(contest.cell(contestant, column)), Words.cell(cell))
      return [both("\(who) \(name.zh)：\(from.zh) → \(to.zh)", "\(who) \(name.en): \(from.en) → \(to.en)")]
    case .status(let contestant, let exclusion):
      let who = called(contest.roster[contestant])
      let to = exclusion.map(Words.exclusion) ?? readmit
      return [both("\(who)：\(to.zh)", "\(who): \(to.en)")]
    case .score(let cell, let mark): return correctionFacts(mark, cell, in: contest)
    }
  }

  /// Everything that would change, contest by contest and contestant by contestant; what it takes comes first.
  static func consequences(_ would: Consequences, in state: CompetitionState) -> [Bilingual] {
    let seals = both(
      "启封 \(would.reopenings) 次，更正，再签核。", "Reopened \(would.reopenings) ×, corrected, then signed again.")
    guard !would.isNothing else { return [seals, both("没有人的成绩、名次、奖项、晋级或证书变动。", "Nobody's standing changes.")] }
    return [seals]
      + would.contests.flatMap { found -> [Bilingual] in
        guard let contest = state.contest(found.contest) else { return [] }
        let people = found.change.contestants.count
        let head = both(
          "\(contest.setUp.event) \(contest.setUp.stage.zh)：\(people) 人变动",
          "\(contest.setUp.event), \(contest.setUp.stage.rawValue): \(count(people, "contestant changes", "contestants change"))"
        )
        return [head] + found.change.contestants.map(changed) + found.codes.map(changed)
      }
  }

  /// What changes for one contestant, in one line.
  private static func changed(_ change: ContestantChange) -> Bilingual {
    let parts = change.differences.map(difference)
    return both(
      "\(change.entry) \(change.name)：" + parts.map(\.zh).joined(separator: "，"),
      "\(change.entry) \(change.name): " + parts.map(\.en).joined(separator: ", "))
  }

  /// What changes for one code, in one line.
  private static func changed(_ change: CodeChange) -> Bilingual {
    let from = change.before.map { ($0.modules + $0.components + [$0.status]).joined(separator: " ") } ?? "—"
    let to = (change.after.modules + change.after.components + [change.after.status]).joined(separator: " ")
    return both("\(change.code)：\(from) → \(to)", "\(change.code): \(from) → \(to)")
  }

  /// One difference: what it is about, what it was, what it is.
  static func difference(_ difference: ContestantChange.Difference) -> Bilingual {
    switch difference {
    case .mark(let column, let from, let to): arrow(column.name, cell(from), cell(to))
    case .total(let from, let to): arrow(both("总分", "total"), plain(from?.text), plain(to?.text))
    case .rank(let from, let to):
      arrow(both("名次", "rank"), plain(from.map(String.init)), plain(to.map(String.init)))
    case .status(let from, let to): arrow(state, from.map(status) ?? plain(nil), to.map(status) ?? plain(nil))
    case .advances(let from, let to): arrow(both("晋级", "going on"), going(from), going(to))
    case .awards(let from, let to): arrow(both("奖项", "awards"), awards(from), awards(to))
    case .certificate(let from, let to):
      arrow(both("证书", "certificate"), from?.level.name ?? plain(nil), to?.level.name ?? plain(nil))
    }
  }

  private static func arrow(_ what: Bilingual, _ from: Bilingual, _ to: Bilingual) -> Bilingual {
    both("\(what.zh) \(from.zh)→\(to.zh)", "\(what.en) \(from.en)→\(to.en)")
  }

  private static func plain(_ text: String?) -> Bilingual { both(text ?? "无", text ?? "none") }

  private static func going(_ advances: Bool?) -> Bilingual {
    switch advances {
    case true?: both("晋级", "yes")
    case false?: both("不晋级", "no")
    case nil: both("未定", "open")
    }
  }

  private static func awards(_ awards: [Award]) -> Bilingual {
    guard !awards.isEmpty else { return plain(nil) }
    return both(awards.map(\.name.zh).joined(separator: "、"), awards.map(\.name.en).joined(separator: ", "))
  }
}

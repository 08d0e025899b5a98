internal import Competition
internal import Scoring

extension Paper {
  /// What is different since the version that was signed before, contestant by contestant.
  static func corrections(_ material: Material) -> Paper {
    let account = CorrectionAccount(material)
    return Paper(
      .corrections, title: material.title(of: .corrections), subtitle: material.resultHead, stamp: material.stamp,
      blocks: account.opening + account.reopenings + account.changes
        + (material.openRemark.map { [.note($0)] } ?? [])
        + [.signatures([material.refereeLine, "监督员签字"])])
  }
}

/// Why it was opened again, and what came of it.
private struct CorrectionAccount {
  let material: Material
  let change: ResultChange?

  init(_ material: Material) {
    self.material = material
    change = material.before.flatMap { material.state.changes(of: material.contest.setUp.contest, since: $0) }
  }

  private var contest: Contest { material.contest }

  /// Which version gives way to which.
  var opening: [Block] {
    guard let replaced = material.stamp.replaces else { return [] }
    let earlier =
      "第\(material.stamp.version - 1)版成绩由\(replaced.signer)于 \(minute(of: replaced.time)) 签核（成绩表校验值 \(inFours(replaced.table))）"
    let later =
      switch material.stamp.standing {
      case .final(let signed):
        "第\(material.stamp.version)版由\(signed.signer)于 \(minute(of: signed.time)) 签核（成绩表校验值 \(inFours(signed.table))），"
          + "自签核时起替代第\(material.stamp.version - 1)版；依据第\(material.stamp.version - 1)版出具的成绩单、公示、名单等同时作废，以第\(material.stamp.version)版为准"
      case .provisional, .coded: "现成绩已重新打开更正，尚未重新签核，以下为目前的变化"
      }
    return [.paragraph("\(earlier)。\(later)。", indented: true)]
  }

  /// The reopenings since then, each with its reason.
  var reopenings: [Block] {
    let rows = contest.reopeningsSinceLastVersion.map { reason, signed in
      Table.Row([minute(of: signed.time), signed.signer, reason])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading("更正原因"),
      .table(
        Table(
          [Table.Column("重新打开时间", .centred, width: 16), Table.Column("签字人", width: 8), Table.Column("原因")], rows)),
    ]
  }

  var changes: [Block] {
    guard let change, !change.isNothing else {
      return [.paragraph("与上一版相比，选手的成绩、名次、晋级、奖项和证书均无变化。", indented: true)]
    }
    let corrected = change.contestants.filter(\.isCorrected)
    let moved = change.contestants.filter { !$0.isCorrected && $0.isRankAlone }
    let followed = change.contestants.filter { !$0.isCorrected && !$0.isRankAlone }
    return details("更正的成绩和状态", corrected) + details("由此引起的其他变化", followed) + shifts(moved)
  }

  private func details(_ title: String, _ changes: [ContestantChange]) -> [Block] {
    let rows = changes.flatMap { changed in
      changed.differences.enumerated().map { place, difference in
        let texts = text(of: difference)
        return Table.Row(
          [changed.entry, changed.name, place == 0 ? changed.unit : "", texts.what, texts.before, texts.after])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading("\(title)（\(changes.count) 人）"),
      .table(
        Table(
          [
            Table.Column("参赛号", .digits, width: 6), Table.Column("姓名", width: 8), Table.Column("单位"),
            Table.Column("项目", width: 8), Table.Column("更正前"), Table.Column("更正后"),
          ], rows)),
    ]
  }

  /// Those of whom nothing is different but the rank.
  private func shifts(_ changes: [ContestantChange]) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let rows = changes.map { changed in
      Table.Row([
        changed.entry, changed.name, changed.unit, rank(changed.before?.rank), rank(changed.after?.rank),
      ])
    }
    return [
      .heading("仅名次变动（\(changes.count) 人）"),
      .table(
        Table(
          [
            Table.Column("参赛号", .digits, width: 6), Table.Column("姓名", width: 8), Table.Column("单位"),
            Table.Column("原名次", .centred, width: 6), Table.Column("现名次", .centred, width: 6),
          ], rows)),
    ]
  }

  private func text(of difference: ContestantChange.Difference) -> (what: String, before: String, after: String) {
    let wording = material.wording
    switch difference {
    case .mark(let column, let from, let to): return (column.name.zh, wording.cell(from), wording.cell(to))
    case .total(let from, let to): return ("总成绩", from?.text ?? "无", to?.text ?? "无")
    case .rank(let from, let to): return ("名次", rank(from), rank(to))
    case .status(let from, let to):
      return ("状态", from.map(wording.status) ?? "不在名单", to.map(wording.status) ?? "不在名单")
    case .advances(let from, let to): return ("晋级", side(from), side(to))
    case .awards(let from, let to): return ("奖项", names(from), names(to))
    case .certificate(let from, let to): return ("拟核发证书", level(from), level(to))
    }
  }

  private func rank(_ rank: Int?) -> String { rank.map(String.init) ?? "无" }

  private func side(_ advances: Bool?) -> String { advances.map { $0 ? "晋级" : "未晋级" } ?? "待定" }

  private func names(_ awards: [Award]) -> String {
    let names = awards.map { award in
      (award.isProposal ? "拟推荐：" : "") + award.name.zh + (award.yuan.map { "（\($0) 元）" } ?? "")
    }
    return names.isEmpty ? "无" : names.joined(separator: "、")
  }

  private func level(_ certificate: ProposedCertificate?) -> String { certificate?.level.name.zh ?? "无" }
}

extension ContestantChange {
  /// Whether a mark or the status is another one: what was corrected, and not what followed from it.
  fileprivate var isCorrected: Bool {
    differences.contains { difference in
      switch difference {
      case .mark, .status: true
      case .total, .rank, .advances, .awards, .certificate: false
      }
    }
  }

  fileprivate var isRankAlone: Bool {
    differences.allSatisfy { if case .rank = $0 { true } else { false } }
  }
}

extension Contest {
  /// Why the contest was opened again since the version before this one was signed.
  fileprivate var reopeningsSinceLastVersion: [(reason: String, signed: SignedStatement)] {
    let signOffs = signatures.indices.filter { signatures[$0].act == .signOff }
    // Of a sealed contest the last sign-off is this version's own.
    guard let last = seal == nil ? signOffs.last : signOffs.dropLast().last else { return [] }
    return signatures[(last + 1)...].compactMap { signature in
      if case .reopen(let reason) = signature.act { (reason, signature.signed) } else { nil }
    }
  }
}

internal import Competition
internal import Scoring

/// What a form says of one person, field by field; what nobody said stays empty, to be written in.
struct FormLine {
  private let nominee: Nominee
  private let number: Int
  private let material: Material
  private let seal: String?

  /// The line of a person, with its number on the form and the seal behind the issuer's name.
  init(_ nominee: Nominee, number: Int, _ material: Material, seal: String? = nil) {
    self.nominee = nominee
    self.number = number
    self.material = material
    self.seal = seal
  }

  private var contest: Contest { nominee.contest }
  private var row: ResultRow { nominee.row }
  private var entrant: Entrant { contest.entrant(row.contestant) }

  /// What stands in a field.
  func text(_ field: PaperColumn.Field) -> String {
    switch field {
    case .serial: String(number)
    case .entry: row.entry
    case .name: row.name
    case .sex: (entrant.identity?.sex ?? entrant.sex)?.zh ?? ""
    case .unit: row.unit
    case .identity: nominee.person.identity
    case .birth: (entrant.identity?.birthDate ?? entrant.birth)?.iso ?? ""
    case .held: held
    case .competition: material.state.title
    case .year: finalDay.map { String($0.year) } ?? ""
    case .date: contest.facts.date?.iso ?? ""
    case .event, .occupation: contest.setUp.event
    case .stage: contest.stageAndTier
    case .rank: row.rank.map(String.init) ?? ""
    case .theory: component("theory")
    case .practical: component("practical")
    case .total: row.total?.text ?? ""
    case .level: row.certificate?.level.name.zh ?? ""
    case .basis: row.certificate.map { material.wording.basis($0.basis) } ?? ""
    case .award: row.awards.filter(\.isProposal).map(\.name.zh).joined(separator: "、")
    case .prize: prize
    case .assessor: material.assessor
    case .issuer: material.assessor + (seal ?? "")
    case .remark: remark
    case .certificateNumber, .issueDate, .blank: ""
    }
  }

  private func component(_ id: String) -> String {
    contest.scheme.column(id: id).map { material.wording.cell(row.cells[$0]) } ?? ""
  }

  private var held: String {
    switch entrant.held {
    case .unknown: ""
    case .none: "无"
    case .level(let level): level.name.zh
    }
  }

  /// The organiser's prize, or the rank where there is none.
  private var prize: String {
    let prizes = contest.facts.prizes?.prizes.map(\.name) ?? []
    let won = row.awards.first { prizes.contains($0.name.zh) }
    return won?.name.zh ?? row.rank.map { "第\($0.inChinese)名" } ?? ""
  }

  /// A level above the standard's highest was skipped: the authority has to say that this one is right.
  private var remark: String {
    row.certificate?.skipped == nil ? "" : "按国家职业技能标准，待鉴定中心确认"
  }

  /// The day of the final, by which the year of a competition goes.
  private var finalDay: Day? {
    let finals = material.state.contests.filter {
      $0.setUp.event == contest.setUp.event && $0.setUp.stage == .final
    }
    return finals.first?.facts.date ?? contest.facts.date
  }
}

extension Contest {
  /// The stage with its tier: 决赛（区和系统级）; a stage without one by its name alone.
  var stageAndTier: String { setUp.stage.zh + (tier.map { "（\($0.zh)）" } ?? "") }
}

extension Sex {
  fileprivate var zh: String {
    switch self {
    case .female: "女"
    case .male: "男"
    }
  }
}

extension Int {
  /// The number as notices count ranks, 第十二名; from a hundred on in digits.
  var inChinese: String {
    guard (1..<100).contains(self) else { return String(self) }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = self / 10
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[self % 10]
  }
}

internal import Scoring

extension PaperKind {
  /// The columns of a form whose notice has none attached: what the authority has to see, in the house's order.
  var houseColumns: [PaperColumn] {
    switch self {
    case .certificateSummary, .certificateRoster, .certificateApplications, .winnersTable:
      [
        PaperColumn(.serial, "序号"), PaperColumn(.name, "姓名"), PaperColumn(.sex, "性别"),
        PaperColumn(.identity, "身份证号"), PaperColumn(.unit, "工作单位"), PaperColumn(.occupation, "职业（工种）"),
        PaperColumn(.stage, "阶段（级别）"), PaperColumn(.rank, "名次"), PaperColumn(.theory, "理论知识"),
        PaperColumn(.practical, "技能操作"), PaperColumn(.total, "总成绩"), PaperColumn(.level, "拟核发等级"),
        PaperColumn(.basis, "依据"), PaperColumn(.certificateNumber, "证书编号"), PaperColumn(.remark, "备注"),
      ]
    case .skilledHands:
      [
        PaperColumn(.serial, "序号"), PaperColumn(.name, "姓名"), PaperColumn(.sex, "性别"),
        PaperColumn(.identity, "身份证号"), PaperColumn(.unit, "工作单位"), PaperColumn(.competition, "竞赛名称"),
        PaperColumn(.occupation, "职业（工种）"), PaperColumn(.rank, "名次"), PaperColumn(.total, "总成绩"),
        PaperColumn(.award, "拟推荐称号"), PaperColumn(.remark, "备注"),
      ]
    case .judgeSheets, .signIn, .drawRecord, .codeLists, .instructions, .keyedSheets, .runningTotals, .incidentForm,
      .penaltyForm, .scoreSheet, .scoreSummary, .notice, .awards, .advancing, .ties, .corrections, .judgesList,
      .certificateLetter, .compliance, .register, .archiveIndex:
      []
    }
  }
}

extension PaperColumn.Field {
  /// How a column of it is aligned, and what a spreadsheet makes of it.
  var content: Table.Column.Content {
    switch self {
    case .entry, .identity, .certificateNumber: .digits
    case .theory, .practical, .total: .number
    case .serial, .sex, .birth, .held, .year, .date, .stage, .rank, .level, .prize, .issueDate: .centred
    case .name, .unit, .competition, .event, .occupation, .basis, .award, .assessor, .issuer, .remark, .blank: .text
    }
  }

  /// The least width of its column, in half-width characters.
  var width: Int {
    switch self {
    case .serial, .sex, .rank: 4
    case .identity: 18
    case .name, .certificateNumber, .issueDate: 8
    case .stage: 18
    case .occupation: 12
    case .entry, .held, .birth, .year, .date, .level, .prize, .theory, .practical, .total: 6
    case .unit, .competition, .event, .basis, .award, .assessor, .issuer, .remark, .blank: 10
    }
  }
}

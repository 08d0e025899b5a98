/// The papers of a competition: the closed list that commands, screens and archives go by.
public enum PaperKind: String, CaseIterable, Hashable, Sendable {
  // Before the contest.
  case judgeSheets = "judge-sheets"
  case signIn = "sign-in"
  case drawRecord = "draw-record"
  case codeLists = "code-lists"
  case instructions
  // While it is marked.
  case keyedSheets = "keyed-sheets"
  case runningTotals = "running-totals"
  case incidentForm = "incident-form"
  case penaltyForm = "penalty-form"
  // After the last mark.
  case scoreSheet = "score-sheet"
  case scoreSummary = "score-summary"
  case notice
  case awards
  case advancing
  case ties
  case corrections
  case judgesList = "judges-list"
  // What the notices have handed in.
  case certificateSummary = "certificate-summary"
  case certificateRoster = "certificate-roster"
  case certificateApplications = "certificate-applications"
  case winnersTable = "winners-table"
  case certificateLetter = "certificate-letter"
  case skilledHands = "skilled-hands"
  // What is kept.
  case compliance
  case register
  case archiveIndex = "archive-index"

  /// What people call it; where a notice has a name of its own, `PaperRule.title` has that.
  public var name: Bilingual {
    switch self {
    case .judgeSheets: Bilingual(zh: "评分表（空白）", en: "blank judges' sheets")
    case .signIn: Bilingual(zh: "选手签到表", en: "sign-in sheet")
    case .drawRecord: Bilingual(zh: "抽签记录", en: "draw record")
    case .codeLists: Bilingual(zh: "密码对照表（密封）", en: "code lists for sealing")
    case .instructions: Bilingual(zh: "记分员须知", en: "scorekeepers' instructions")
    case .keyedSheets: Bilingual(zh: "评分表（录入核对）", en: "judges' sheets as keyed")
    case .runningTotals: Bilingual(zh: "即时成绩", en: "running totals")
    case .incidentForm: Bilingual(zh: "异常情况记录表", en: "incident form")
    case .penaltyForm: Bilingual(zh: "扣分处罚记录表", en: "penalty form")
    case .scoreSheet: Bilingual(zh: "成绩单", en: "score sheet")
    case .scoreSummary: Bilingual(zh: "成绩汇总表", en: "summary of scores")
    case .notice: Bilingual(zh: "成绩公示", en: "public notice of the result")
    case .awards: Bilingual(zh: "获奖名单", en: "award list")
    case .advancing: Bilingual(zh: "晋级名单", en: "advancement list")
    case .ties: Bilingual(zh: "同分排序记录", en: "tie-break log")
    case .corrections: Bilingual(zh: "成绩更正说明", en: "corrections since the last sign-off")
    case .judgesList: Bilingual(zh: "裁判人员名单", en: "judges' list")
    case .certificateSummary: Bilingual(zh: "取证汇总表", en: "certificate summary")
    case .certificateRoster: Bilingual(zh: "取证名册", en: "certificate roster")
    case .certificateApplications: Bilingual(zh: "取证人员申报表", en: "certificate application forms")
    case .winnersTable: Bilingual(zh: "获奖选手颁发证书信息表", en: "table of winners who get certificates")
    case .certificateLetter: Bilingual(zh: "申请颁发证书的函", en: "letter applying for certificates")
    case .skilledHands: Bilingual(zh: "技术能手推荐名单", en: "list of skilled hands proposed")
    case .compliance: Bilingual(zh: "合规报告", en: "compliance report")
    case .register: Bilingual(zh: "异常与申诉登记簿", en: "register of incidents and appeals")
    case .archiveIndex: Bilingual(zh: "归档目录", en: "archive index")
    }
  }

  /// When it is wanted.
  public enum Phase: CaseIterable, Hashable, Sendable {
    case before, during, after, handedIn, kept
  }

  /// When it is wanted.
  public var phase: Phase {
    switch self {
    case .judgeSheets, .signIn, .drawRecord, .codeLists, .instructions: .before
    case .keyedSheets, .runningTotals, .incidentForm, .penaltyForm: .during
    case .scoreSheet, .scoreSummary, .notice, .awards, .advancing, .ties, .corrections, .judgesList: .after
    case .certificateSummary, .certificateRoster, .certificateApplications, .winnersTable, .certificateLetter,
      .skilledHands:
      .handedIn
    case .compliance, .register, .archiveIndex: .kept
    }
  }

  /// What a paper is made from.
  public enum Ground: Hashable, Sendable {
    /// The journal up to the sign-off, so that it stays the same, to the byte, whatever is recorded later; without a
    /// sign-off, the journal as it stands.
    case seal
    /// The journal as it stands.
    case present
  }

  /// What it is made from.
  public var ground: Ground {
    switch self {
    case .keyedSheets, .scoreSheet, .scoreSummary, .awards, .advancing, .ties, .corrections: .seal
    case .judgeSheets, .signIn, .drawRecord, .codeLists, .instructions, .runningTotals, .incidentForm, .penaltyForm,
      .notice, .judgesList, .certificateSummary, .certificateRoster, .certificateApplications, .winnersTable,
      .certificateLetter, .skilledHands, .compliance, .register, .archiveIndex:
      .present
    }
  }

  /// Whether it is made only where a rulebook asks for it.
  public var isAskedFor: Bool { phase == .handedIn }

  /// What of a paper a notice can lay out.
  public enum Form: Hashable, Sendable {
    /// A table's columns, one line a person.
    case table
    /// A letter's words.
    case letter
  }

  /// What of it a notice can lay out; nil where the house lays it out in any case.
  public var form: Form? {
    switch self {
    case .certificateSummary, .certificateRoster, .certificateApplications, .winnersTable, .skilledHands: .table
    case .certificateLetter: .letter
    case .judgeSheets, .signIn, .drawRecord, .codeLists, .instructions, .keyedSheets, .runningTotals, .incidentForm,
      .penaltyForm, .scoreSheet, .scoreSummary, .notice, .awards, .advancing, .ties, .corrections, .judgesList,
      .compliance, .register, .archiveIndex:
      nil
    }
  }
}

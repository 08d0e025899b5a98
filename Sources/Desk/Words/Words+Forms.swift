internal import Competition
internal import Journal
internal import Scoring

extension Words {
  static let reason = both("理由", "Reason")
  static let passphrase = both("口令", "Passphrase")
  static let passphraseAgain = both("再输一次口令", "Passphrase again")
  static let refereeName = both("裁判长姓名", "Head referee's name")
  static let scorekeeperName = both("记分员姓名", "Scorekeeper's name")
  static let folder = both("文件夹", "Folder")
  static let competitionTitle = both("大赛名称", "Competition")
  static let eventName = both("赛项", "Event")
  static let stay = both("回去保存", "go back and save it")
  static let quitWithoutSaving = both("不保存，退出", "quit without saving it")
  static let passphrasesDiffer = both("两次口令不一样，请重输", "the two passphrases differ; type them again")
  static let reasonInWords = both("理由要用文字写（F2 选常用理由）", "the reason takes words (F2 offers the usual ones)")
  static let changeNothing = both("不改，返回", "change nothing")
  static let notAnswered = both("（未答）", "(not answered)")
  static let pickWithArrows = both("这一项用 ← → 选", "← and → pick an answer here")
  static let fillOn = both("继续填写", "fill in the rest")
  static let dropIt = both("放弃所填", "drop it")
  static let pleaseWait = both("请稍候……", "one moment …")
  static let rulingTitle = both("裁判长裁定", "The head referee's ruling")
  static let enrolRefereeTitle = both("登记裁判长", "Enrol the head referee")
  static let passphraseFact = both(
    "口令至少 6 个字母或数字，签名封存时用；程序不留存，忘记无法找回。",
    "The passphrase (6 letters or more) signs the result. It is kept nowhere; forgotten, it is gone.")
  static let enrolScorekeeperTitle = both("谁在键盘前录分？", "Who is at the keyboard?")
  static let enrolScorekeeperFact = both("每一条记录都写明是谁录的。", "Every record says who keyed it.")
  static let newCompetitionTitle = both("新建比赛", "New competition")
  static let openFolderTitle = both("打开比赛文件夹", "Open a competition folder")
  static let otherDiskTitle = both("换一块盘继续", "Go on from another disk")
  static let otherDiskFact = both(
    "写出另一块盘上的新文件夹（如优盘）：已确认的记录会全部复制过去并逐条核对，然后在那里继续。",
    "Name a new folder on another disk (a USB stick): every confirmed record is copied there and checked, and the table goes on."
  )
  static let reopenFact = both(
    "启封后可以更正，更正后必须重新签核；启封与理由永远留在日志里。",
    "After reopening marks can be corrected and must be signed again; this and its reason stay in the journal.")

  static func dropForm(_ title: Bilingual) -> Bilingual {
    both("\(title.zh)：填写的还没有保存", "\(title.en): what was filled in is not saved")
  }

  static func fillIn(_ label: Bilingual) -> Bilingual {
    both("请填写：\(label.zh)", "please fill in: \(label.en)")
  }

  static func replacesReferee(_ name: String) -> Bilingual {
    both("现任裁判长是\(name)；更换须写明理由，永远留在日志里。", "\(name) is head referee now; a change needs a reason, on record for ever.")
  }

  static func signTitle(_ name: String) -> Bilingual {
    both("裁判长 \(name) 签名封存", "\(name) signs and seals")
  }

  static func reopenTitle(_ name: String) -> Bilingual {
    both("启封：\(name) 签核的结果", "Reopen what \(name) signed")
  }

  static func signFacts(_ contest: Contest) -> [Bilingual] {
    [
      both(
        "\(contest.setUp.event) \(contest.setUp.stage.zh)", "\(contest.setUp.event), \(contest.setUp.stage.rawValue)"),
      counts(contest),
      both("签名后本场封存，更正须裁判长启封。", "This seals the contest; corrections then need the head referee."),
    ]
  }

  /// The order that is to be ruled, each with the rank it gives.
  static func rulingFacts(_ order: [Int], in contest: Contest) -> [Bilingual] {
    let first = order.compactMap { contest.position(of: $0) }.min() ?? 0
    return order.enumerated().map { at, contestant in
      let person = called(contest.roster[contestant])
      let place = place(.ranked(first + at + 1))
      return both("\(place.zh)  \(person)", "\(place.en)  \(person)")
    }
  }

  /// The reasons that come up at a table, for a form that asks for one.
  static func usualReasons(for purpose: Form.Purpose) -> [Bilingual] {
    switch purpose {
    case .correctSealed:
      [both("申诉成立", "an appeal was upheld"), both("录入错误，已核对纸面", "keyed wrongly, checked against the sheet")]
    case .correct:
      [
        both("录入错误，已核对纸面", "keyed wrongly, checked against the sheet"),
        both("裁判更正评分表", "the judge corrected the sheet"), both("裁判长决定", "the head referee's decision"),
      ]
    case .declare(_, .absent): [both("未到场", "did not come"), both("裁判长决定", "the head referee's decision")]
    case .declare(_, .withdrawn):
      [both("选手本人提出", "at the contestant's request"), both("因伤病退出", "injured or ill")]
    case .declare(_, .disqualified):
      [both("违反竞赛纪律", "broke the contest's rules"), both("裁判长决定", "the head referee's decision")]
    case .declare(_, .void): [both("资格审查不合格", "not eligible"), both("组委会决定", "the committee's decision")]
    case .declare(_, nil):
      [both("记错，已核对", "recorded wrongly, checked"), both("裁判长决定", "the head referee's decision")]
    case .rule: [both("裁判长裁定", "the head referee's ruling"), both("现场抽签", "by lot at the venue")]
    case .state:
      [both("填写有误，已核对", "stated wrongly, checked"), both("组委会决定", "the committee's decision")]
    case .amend:
      [
        both("补充资料，已核对证件", "papers seen and completed"), both("报名表填写有误", "the entry form was wrong"),
      ]
    case .waive:
      [both("组委会决定", "the committee's decision"), both("组委会批准的特殊情况", "a special case the committee approved")]
    case .reopen: [both("分数有误，需更正", "a mark is wrong"), both("申诉成立", "an appeal was upheld")]
    case .enrolReferee: [both("原裁判长口令遗失", "the passphrase is lost"), both("更换裁判长", "the referee changed")]
    case .marking(let purpose): usualReasons(for: purpose)
    case .scheme(let purpose): usualReasons(for: purpose)
    case .people(let purpose): usualReasons(for: purpose)
    case .register(let purpose): usualReasons(for: purpose)
    case .enrolScorekeeper, .sign, .signCoded, .decode, .setUp, .openFolder, .otherDisk: []
    }
  }

  /// The head of the page that shows one record as it stands in the file.
  static func wholeRecordTitle(_ seq: Int) -> Bilingual { both("记录 \(seq) 原文", "Record \(seq) as it stands") }
}

internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  /// The help of the screen that is open: what it is for, then every key that works on it, in dialogs too.
  func help(_ state: CompetitionState) -> Page {
    let sections: [(Bilingual, [KeyHint])] =
      [(Words.keysHere, sheetScreenKeys(state) ?? screenKeys)]
      + (screen == .entry ? [(Words.keysWhileTyping, typingKeys(state))] : [])
      + (screen == .log ? [(Words.keysOfFilter, KeyTable.filter.map(\.hint))] : [])
      + [
        (Words.keysEverywhere, (screen == .welcome ? KeyTable.everywhere : KeyTable.desk).map(\.hint)),
        (Words.keysOfForms, KeyTable.anyForm.map(\.hint)),
        (Words.keysOfChoices, KeyTable.choice.map(\.hint)),
        (Words.keysOfFinder, KeyTable.finder.map(\.hint)), (Words.keysOfPages, KeyTable.page.map(\.hint)),
      ]
    let lines = sections.flatMap { heading, hints in [Words.both("", ""), heading] + hints.map(Words.helpLine) }
    return Page(title: Words.helpTitle(screen), lines: (sheetPurpose(state) ?? Words.purpose(screen)) + lines)
  }

  /// The keys while digits stand in a cell, of the grid or of a sheet.
  private func typingKeys(_ state: CompetitionState) -> [KeyHint] {
    state.contest(contestNumber).map(showsGrid) ?? true
      ? KeyTable.typing.map(\.hint) : KeyTable.sheetTyping.map(\.hint) + KeyTable.jump.map(\.hint)
  }

  /// Every key of the screen that is open, also those that could only say no just now.
  private var screenKeys: [KeyHint] {
    switch screen {
    case .welcome: KeyTable.welcome.map(\.hint)
    case .entry: KeyTable.entry.map(\.hint)
    case .ranking: KeyTable.ranking.map(\.hint)
    case .secondKeying: secondKeyingKeys
    case .ruling: KeyTable.ruling.map(\.hint)
    case .signOff: KeyTable.signOff.map(\.hint)
    case .results: KeyTable.results.map(\.hint)
    case .compliance: KeyTable.compliance.map(\.hint)
    case .log: KeyTable.log.map(\.hint)
    case .people: peopleKeys
    case .paperwork: KeyTable.paperwork.map(\.hint)
    case .register: KeyTable.register.map(\.hint)
    case .scheme:
      KeyTable.schemeChoosing.map(\.hint) + KeyTable.schemeReading.map(\.hint) + KeyTable.schemeEditing.map(\.hint)
    }
  }
}

extension Words {
  fileprivate static let keysHere = both("【本屏的键】", "[Keys of this screen]")
  fileprivate static let keysWhileTyping = both("【格中有未存的数字时】", "[While digits stand unsaved in a cell]")
  fileprivate static let keysOfFilter = both("【筛选时】", "[While filtering]")
  fileprivate static let keysEverywhere = both("【到处可用】", "[Everywhere]")
  fileprivate static let keysOfForms = both("【填写时】", "[In a form]")
  fileprivate static let keysOfChoices = both("【选择时】", "[In a choice]")
  fileprivate static let keysOfFinder = both("【查找时】", "[While finding]")
  fileprivate static let keysOfPages = both("【阅读时】", "[On a page like this]")

  /// One key and what it does, in two columns.
  fileprivate static func helpLine(_ hint: KeyHint) -> Bilingual {
    both(
      "  " + Width.pad(hint.caps.map(\.zh).joined(separator: " "), to: 18) + hint.label.zh,
      "  " + Width.pad(hint.caps.map(\.en).joined(separator: " "), to: 22) + hint.label.en)
  }

  fileprivate static func helpTitle(_ screen: Screen) -> Bilingual {
    both("帮助 · \(screen.name.zh)", "Help · \(screen.name.en)")
  }

  fileprivate static func purpose(_ screen: Screen) -> [Bilingual] {
    switch screen {
    case .welcome: [both("打开一个比赛，或从示例开始。", "Open a competition, or begin with the sample.")]
    case .entry:
      [
        both("照纸面逐张录分：直接打数字，回车保存并到下一张。", "Key sheet after sheet: type digits, Enter saves and goes on."),
        both("只有显示「已存」的才算存盘；改已存的分要写理由。", "Only what is shown as saved is on the disk; a correction needs a reason."),
        both(
          "未录、未考、缺考、弃权、取消、作废和 0.00 是不同的事。", "Not keyed, not sat, absent, withdrawn, disqualified, void and 0.00 differ."
        ),
      ]
    case .ranking:
      [
        both("实时排名；▲▼ 是最近一次保存带来的升降。", "The live ranking; ▲▼ show what the last save moved."),
        both("「暂定」表示还有分数未录。", "“Provisional”: marks are still to come."),
      ]
    case .secondKeying:
      [
        both(
          "由另一人照纸面再录一遍，录完整张才知道有几格不同。",
          "Another person keys the papers again; a sheet tells only when whole how many cells differ."),
        both(
          "不同的格由第三次核对纸面定下；纸表逐堆清点。",
          "A third look at the paper settles what differs; the papers are counted pile by pile."),
      ]
    case .ruling:
      [
        both(
          "总分和同分项全部相同者由裁判长裁定先后，不设并列。",
          "Those equal on everything are put in order by the head referee; no rank is shared."),
        both("按裁判长的决定从前到后逐个选定，再写理由。", "Pick them in the ruled order, best first, then give the reason."),
      ]
    case .signOff:
      [
        both(
          "没有未决事项时，裁判长用口令签名，本场随即封存。",
          "With nothing open the head referee signs with a passphrase, and the contest is sealed."),
        both(
          "有密码时分三步：先签密码成绩，再两人在场逐层解密，最后签成绩。",
          "With codes: the result by code is signed, two people open layer by layer, then the result is signed."),
        both(
          "封存后的更正须裁判长写明理由启封，再重新签核。",
          "Later corrections need the head referee to reopen it, with a reason, and to sign again."),
      ]
    case .results:
      [
        both(
          "由名次得出：晋级、奖项、拟核发的证书、不予的及其理由，每一行都写依据。",
          "What follows from the ranking: going on, awards, proposed certificates, what is withheld and why; each with its clause."
        ),
        both("界线上的同分在最上面：先裁定，再颁奖。", "Ties across a border stand on top: rule first, then count the trophies."),
      ]
    case .log:
      [
        both("每一件事一行，只增不改，环环相扣。", "One line an act, only ever added to, each chained to the last."),
        both("/ 按号码、姓名、种类筛选；回车看原文。", "/ filters by number, name or kind; Enter shows the bytes."),
      ]
    case .compliance:
      [
        both(
          "✓ 符合、✗ 不符、? 未知：通知里每一条能核对的条款；期限按到期日排，逾期在前。",
          "✓ met, ✗ breached, ? unknown: every clause that can be checked; what is due by its day, the late first."),
        both(
          "「待答」不妨碍签核；「原则上」的条款不符，须有人写理由通过。",
          "Questions do not stop the sign-off; a breach of a rule “in principle” has to be passed with a reason."),
        both(
          "「资料」是文书要印的：主办单位、地点、联系人、异议受理方式，以及申诉的时限。",
          "Facts are what papers print: hosts, place, contact, how to object; and the times for appeals."),
      ]
    case .scheme:
      [
        both(
          "分项由哪些模块、评分点、评委组成，怎样合成、舍入、扣分，哪些复核：启用后整本入日志。",
          "What components are made of, who marks, how marks join, are rounded and taken off, what is keyed again."),
        both("按方案录过分之后，方案不能再改。", "Once something is keyed under it the scheme stands."),
      ]
    case .register:
      [
        both(
          "异常情况和申诉：何时、何人、何事、怎样处理；申诉有提出和裁决的期限（F12 资料中填）。",
          "Incidents and appeals: when, who, what, what was done; an appeal has times to file and to rule (F12, Facts)."
        ),
        both(
          "成立的申诉要写明效果：成绩不变、须更正，或更正的记录号；签核前未办结的申诉挡住签核。",
          "An appeal upheld names its effect: none, to correct, or the records that did; one not settled stops a sign-off."
        ),
        both(
          "签核后也可登记；更正成绩在 F2 改那一格，写理由、看影响、裁判长口令，再到 F6 重签。",
          "After the sign-off too; correct the cell on F2: reason, what would change, passphrase; then sign again on F6."
        ),
      ]
    case .paperwork:
      [
        both(
          "从日志出文书：赛前、赛中、赛后、报送、存档；每页脚注明出自日志哪一条。",
          "Papers out of the journal; the foot of every page says at which record it was made."),
        both(
          "文件存入比赛目录下的 papers；签核后为正式版，更正后重新签核的是下一版。",
          "Files go to papers in the competition's folder; final once signed, the next version once signed again."),
      ]
    case .people:
      [
        both("谁在键盘前，谁是裁判长、复核员、加密员、监督员。", "Who is at the keyboard, and who has which duty."),
        both(
          "有 PIN 的人坐下要输 PIN；闲置几分钟锁屏（--lock）。", "Who has a PIN sits down with it; an idle desk locks (--lock)."),
        both(
          "有评分方案时：2 评委与同单位回避，3 评委统计，4 抽签与加密。",
          "With a marking scheme: 2 judges and recusals, 3 how judges mark, 4 draw and codes."),
      ]
    }
  }
}

internal import Competition
internal import Scoring
internal import Terminal

extension Words {
  static let noSheetDue = both(
    "这张表不用交：评委回避或缺评，或选手无成绩", "no sheet is due here: the judge is excused, or there is no result")
  static let notAskedAgain = both("这张表不要求复核", "no second keying is asked for here")
  static let notKeyedFirst = both("这张表还没有初录完，不能复核", "this sheet is not keyed a first time yet")
  static let keyedOnSheets = both("这一项由评分表合成：按 * 选一堆表录入", "this comes from sheets: * chooses a pile to key")
  static let choosePile = both(
    "选一堆评分表：↓ ↑ 或 + - 移动，Enter 录入", "choose a pile of sheets: ↓ ↑ or + - move, Enter keys it")
  static let startOfPile = both("已是本堆第一张", "this is the first sheet of the pile")

  static func codedSealed(by signer: String) -> Bilingual {
    both("密码成绩已由 \(signer) 签核；要更正先启封（F6）", "the result by code is signed by \(signer); reopen it first (F6)")
  }

  static func someoneElseAgain(_ person: String) -> Bilingual {
    let who = Width.cut(person, to: 20)
    return both("这张表的初录是 \(who) 本人：须换人复核（F9）", "\(who) keyed this sheet first: somebody else keys it again (F9)")
  }

  static func noSheets(_ keying: Keying) -> Bilingual {
    switch keying {
    case .first: both("这一堆没有要录的表", "no sheet of this pile is due")
    case .second, .third: both("这一堆没有要复核的表", "no sheet of this pile is to be keyed again")
    }
  }

  static func noSheetOf(_ typed: String) -> Bilingual {
    both("没有 \(typed) 的表；/ 重打", "no sheet of \(typed); / types it anew")
  }

  static func notDue(_ label: String, _ keying: Keying) -> Bilingual {
    switch keying {
    case .first: both("\(label) 在这一堆没有表", "\(label) has no sheet in this pile")
    case .second, .third: both("\(label) 在这一堆的表不用复核", "\(label): this sheet is not keyed again")
    }
  }

  static func lacking(_ cells: Int) -> Bilingual {
    both("本表还缺 \(cells) 格；纸面也空着的，按 + 到下一张", "\(count(cells, "cell", "cells")) lacking; + goes to the next sheet")
  }

  static func finishSheetTyping(_ typed: String) -> Bilingual {
    both("「\(typed)」尚未保存：Enter 保存，- 放弃", "“\(typed)” is not saved: Enter saves, - drops it")
  }

  static func firstSave(_ cell: SheetCell, in contest: Contest) -> Bilingual {
    let name = "\(contest.label(of: cell.subject)) \(contest.placeName(cell.place))"
    return both("未存盘：先把 \(name) 存好，再录别的", "NOT SAVED: first save \(name), then key others")
  }

  /// A pile as people call it: the module, and the judge or that the values are agreed ones.
  static func pile(_ pile: Int, in contest: Contest) -> Bilingual {
    guard let scheme = contest.marking?.scheme, scheme.piles.indices.contains(pile) else { return both("", "") }
    let module = scheme.modules[scheme.piles[pile].module]
    let judge = judge(ofPile: pile, in: contest)
    return both(
      "\(module.id) \(Width.cut(module.name.zh, to: 16)) · \(judge.zh)",
      "\(module.id) \(Width.cut(module.name.en, to: 16)) · \(judge.en)")
  }

  /// Who fills in the sheets of a pile: a seat and who sits there, or all together.
  static func judge(ofPile pile: Int, in contest: Contest) -> Bilingual {
    guard let scheme = contest.marking?.scheme, scheme.piles.indices.contains(pile) else { return both("", "") }
    let seat = scheme.piles[pile].judge
    guard seat > 0 else { return both("测量", "measured") }
    let name = contest.judge(ofPile: pile).map { " " + Width.cut($0.name, to: 12) } ?? ""
    return both("评委 \(seat)\(name)", "judge \(seat)\(name)")
  }
}

extension Words {
  /// The scale of an aspect: 0–3, or out of how many points.
  static func scale(_ aspect: Aspect) -> String {
    aspect.kind == .judgement ? "0–3" : aspect.highest.brief
  }

  /// What is wrong with what was typed for an aspect, with the limit.
  static func aspectProblem(_ problem: MarkProblem, _ aspect: Aspect) -> Bilingual {
    switch problem {
    case .empty, .notANumber: markProblem(problem, in: aspect.column)
    case .tooManyDecimals, .offScale:
      aspect.kind == .judgement
        ? both("评价分只有 0、1、2、3；按 - 放弃重录", "a judgement is 0, 1, 2 or 3; - drops it")
        : markProblem(problem, in: aspect.column)
    }
  }

  /// A mark that was saved, and which cell waits next.
  static func keyed(_ score: Score, at cell: SheetCell, next: Aspect, in contest: Contest) -> Bilingual {
    let shown = contest.marking?.scheme.aspect(at: cell.place)?.shown(score.value) ?? score.value.text
    let zh = "\(next.id) \(Width.cut(next.name.zh, to: 24))"
    let en = "\(next.id) \(Width.cut(next.name.en, to: 24))"
    return both(
      "已存 \(score.of) \(score.aspect) \(shown) → \(zh) · 标度 \(scale(next))",
      "saved \(score.of) \(score.aspect) \(shown) → \(en) · out of \(scale(next))")
  }

  /// A mark far from the other judges': it is saved, and somebody should look at the paper.
  static func farFromOthers(_ score: Score, _ far: FarMark, at cell: SheetCell, in contest: Contest) -> Bilingual {
    let aspect = contest.marking?.scheme.aspect(at: cell.place)
    func shown(_ mark: Mark) -> String { aspect?.shown(mark) ?? mark.text }
    let others = far.others.prefix(4)
    let zh = others.map { "评委 \($0.seat)：\(shown($0.mark))" }.joined(separator: "，")
    let en = others.map { "judge \($0.seat): \(shown($0.mark))" }.joined(separator: ", ")
    let saved = "\(score.of) \(score.aspect) \(shown(score.value))"
    return both(
      "已存 \(saved)，但分差超过 \(far.limit.brief)（\(zh)）：请核对纸面",
      "saved \(saved), but over \(far.limit.brief) from \(en): check the paper")
  }

  /// A digit on the line of the total, where none belongs.
  static func onTheTotal(_ page: SheetPage, in contest: Contest) -> Bilingual {
    both(
      "这里是合计行，不录数字：↑ 回到格中，Enter 到下一张",
      "this is the total, nothing is keyed here: ↑ to the cells, Enter to the next sheet")
  }

  /// Sheets are left, and this person may not key them.
  static func leftToOthers(_ keying: Keying) -> Bilingual {
    switch keying {
    case .first: both("剩下的表还不能录", "what is left can't be keyed yet")
    case .second, .third: both("剩下的表都是您初录的：须换人复核（F9）", "you keyed what is left first: somebody else keys it again (F9)")
    }
  }

  static func pileComplete(_ page: SheetPage, in contest: Contest) -> Bilingual {
    let pile = pile(page.pile, in: contest)
    switch page.keying {
    case .first: return both("\(pile.zh)：已全部录完；* 选堆", "\(pile.en) is keyed whole; * chooses a pile")
    case .second, .third:
      return both("\(pile.zh)：没有可复核的表了；* 选堆", "\(pile.en): nothing left to key again; * chooses a pile")
    }
  }

  static func endOfPile(_ page: SheetPage, in contest: Contest) -> Bilingual {
    let pile = pile(page.pile, in: contest)
    let progress = contest.progress(pile: page.pile)
    let isDone = !contest.lacksSheets(pile: page.pile, page.keying) && progress.keyed == progress.expected
    return isDone
      ? both("\(pile.zh)：到底，已全部录完", "\(pile.en): the end of the pile, all keyed")
      : both("\(pile.zh)：到底，还有没录完的表", "\(pile.en): the end of the pile, sheets are left")
  }

  /// What would change: the mark that stands in this keying, and the new one.
  static func correctionFacts(_ mark: Mark, _ cell: SheetCell, in contest: Contest) -> [Bilingual] {
    guard let scheme = contest.marking?.scheme, let aspect = scheme.aspect(at: cell.place) else { return [] }
    let standing = contest.score(cell.subject, cell.place, cell.keying).map(aspect.shown) ?? "—"
    let pile = pile(scheme.places[cell.place].pile, in: contest)
    let label = contest.label(of: cell.subject)
    return [
      both("\(label) · \(pile.zh)", "\(label) · \(pile.en)"),
      both(
        "\(aspect.id) \(aspect.name.zh)：\(standing) → \(aspect.shown(mark))",
        "\(aspect.id) \(aspect.name.en): \(standing) → \(aspect.shown(mark))"),
    ]
  }

  static func usualReasons(for purpose: MarkingPurpose) -> [Bilingual] {
    switch purpose {
    case .correct, .third:
      [
        both("录入错误，已核对纸面", "keyed wrongly, checked against the sheet"),
        both("评委更正评分表", "the judge corrected the sheet"), both("裁判长决定", "the head referee's decision"),
      ]
    case .remark: [both("评委复议后更正并签字", "the judge marked again and signed")]
    case .spread: [both("评委各自说明，裁判长裁定", "the judges were heard, the head referee ruled")]
    case .count: [both("点错，已重点", "counted wrongly, counted again"), both("补交评分表", "a sheet was handed in later")]
    case .sample: []
    case .penalise:
      [both("违反操作规程", "broke the working rules"), both("迟到", "came late"), both("超时", "over time")]
    case .recount(_, let isTakenBack):
      isTakenBack
        ? [both("申诉成立", "an appeal was upheld"), both("记错，已核对", "recorded wrongly, checked")]
        : [both("记错，已核对", "recorded wrongly, checked"), both("裁判长决定", "the head referee's decision")]
    }
  }
}

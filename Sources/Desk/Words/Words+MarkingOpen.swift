internal import Competition
internal import Scoring

extension Words {
  /// What is open about sheets, codes and judges; nil for items of other kinds.
  static func markingItem(_ item: OpenItem, in contest: Contest) -> Bilingual? {
    func of(_ subject: Int) -> String { contest.label(of: subject) }
    switch item {
    case .unkeyed(let subject, let pile, let cells):
      let name = contest.pileName(pile)
      return both(
        "\(of(subject)) \(name)：缺 \(cells) 格", "\(of(subject)) \(name): \(count(cells, "cell", "cells")) to key")
    case .unverified(let subject, let pile):
      let name = contest.pileName(pile)
      return both("\(of(subject)) \(name)：待复核", "\(of(subject)) \(name): to be keyed again")
    case .difference(let subject, let place):
      let name = contest.placeName(place)
      return both("\(of(subject)) \(name)：两次录入不同", "\(of(subject)) \(name): the keyings differ")
    case .markingConflict(let subject): return both("\(of(subject))：两份记录冲突", "\(of(subject)): two records in conflict")
    case .spread(let subject, let module, let aspect):
      let name = contest.aspectName(module, aspect)
      return both("\(of(subject)) \(name)：评委分差超限", "\(of(subject)) \(name): judges too far apart")
    case .sampleNotDrawn: return both("复核样本还没有抽（F4）", "the sample for the second keying is not drawn (F4)")
    case .papers(let pile, let step, let counted, let expected):
      let name = contest.pileName(pile)
      let count = counted.map(String.init) ?? "—"
      return both(
        "\(name) \(paperStep(step).zh) \(count) 张，应 \(expected) 张",
        "\(name): \(paperStep(step).en) \(count) of \(expected)")
    case .ownUnit(let judge, let contestant):
      let who = called(contest.roster[contestant])
      return both("评委 \(judge) 与 \(who) 同单位：是否回避", "judge \(judge) is of \(who)'s unit: decide")
    case .emptySeat(let pile):
      return both("\(contest.pileName(pile)) 还没有评委", "\(contest.pileName(pile)): no judge in this seat")
    case .codedUnsigned: return both("密码成绩还没有签核", "the result by code is not signed")
    case .undecoded(let layers):
      return both("还有 \(layers) 层密码未解", "\(count(layers, "layer", "layers")) of codes still closed")
    case .missing, .tie, .conflict, .nobody, .dispute, .ineligible, .warning, .marksDiffer, .appeal: return nil
    }
  }
}

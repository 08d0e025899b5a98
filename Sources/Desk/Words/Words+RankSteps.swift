internal import Competition
internal import Scoring

extension Words {
  /// One step from the marks to the rank, in one sentence without its clause.
  static func step(_ step: Step, in contest: Contest) -> Bilingual {
    func column(_ index: Int) -> Bilingual { contest.scheme.columns[index].name }
    func people(_ group: [Int], _ separator: String) -> String {
      group.map { called(contest.roster[$0]) }.joined(separator: separator)
    }
    switch step {
    case .product(let index, let mark, let weight, let product, _):
      let name = column(index)
      return both(
        "\(name.zh) \(mark.text) × \(percent(weight)) = \(product.text)",
        "\(name.en) \(mark.text) × \(percent(weight)) = \(product.text)")
    case .total(let total, _): return both("总分 \(total.text)（精确值）", "total \(total.text), exact")
    case .rounded(let from, let to, let decimals, _):
      return both(
        "四舍五入到 \(decimals) 位：\(from.text) → \(to.text)", "rounded half up to \(decimals): \(from.text) → \(to.text)")
    case .compared(let other, let index, let own, let others, _):
      let name = column(index)
      let who = people([other], "")
      return both(
        "与 \(who) 总分相同，看\(name.zh)：\(own.text) 对 \(others.text)",
        "same total as \(who); by \(name.en): \(own.text) against \(others.text)")
    case .ruled(let order, _):
      let names = people(order, " › ")
      return both("裁判长裁定先后：\(names)", "ruled by the head referee: \(names)")
    case .shared(let group, _):
      let names = people(group, "、")
      return both("并列：\(names)", "shared by \(names)")
    case .open(let group, _):
      let names = people(group, "、")
      return both("完全同分，待裁判长裁定：\(names)", "tied, the head referee has to rule: \(names)")
    case .place(.unranked(let reason), _):
      let why = unranked(reason, in: contest)
      return both("没有名次：\(why.zh)", "no rank: \(why.en)")
    case .place(let place, _): return Words.place(place)
    }
  }
}

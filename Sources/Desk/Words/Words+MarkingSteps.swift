public import Competition
public import Scoring
internal import Terminal

extension Words {
  /// How a subject's papers become the marks of the components made of modules: every step with what it rests on.
  ///
  /// Names the subject by its label only, so that it may be read while codes stand between papers and people.
  public static func markingExplanation(of subject: Int, in contest: Contest) -> [Bilingual] {
    guard let scheme = contest.marking?.scheme, let work = contest.work(of: subject) else { return [] }
    let telling = MarkingTelling(scheme: scheme, subject: subject, contest: contest)
    var lines: [Bilingual] = []
    for plan in scheme.components where plan.isMadeOfModules {
      let name = contest.scheme.columns.first { $0.id == plan.id }?.name ?? both(plan.id, plan.id)
      lines.append(both("【评分：\(name.zh)】", "[Marking: \(name.en)]"))
      lines += scheme.steps(of: plan.id, work).map { telling.sentence($0, component: name) }
      switch scheme.cell(of: plan.id, work) {
      case .missing: lines.append(both("还没有录全，暂无成绩", "not keyed whole: no mark yet"))
      case .notSat, .voided:
        let cell = cell(scheme.cell(of: plan.id, work))
        lines.append(both("\(name.zh)：\(cell.zh)", "\(name.en): \(cell.en)"))
      case .mark: break
      }
    }
    return lines
  }
}

/// The telling of one subject's marking.
private struct MarkingTelling {
  let scheme: MarkingScheme
  let subject: Int
  let contest: Contest

  /// A step with what it rests on: the scheme, or our convention where it is the same for every scheme.
  func sentence(_ step: MarkingStep, component: Bilingual) -> Bilingual {
    let said = said(step, component: component)
    let basis =
      switch step {
      case .mark, .roundedComponent: Words.basis(.convention)
      case .combined, .ruled, .aspect, .module, .penalty, .floored, .voidedModule, .roundedModule, .share, .component:
        Words.schemeBasis
      }
    return Words.both("\(said.zh) · 依据：\(basis.zh)", "\(said.en) · \(basis.en)")
  }

  private func said(_ step: MarkingStep, component: Bilingual) -> Bilingual {
    switch step {
    case .combined(let module, let index, let marks, let combine, let value):
      let name = aspect(module, index)
      let scale = scheme.modules[module].aspects[index]
      let listed = marks.map { $0.map(scale.shown) ?? "—" }.joined(separator: ", ")
      let how = Words.combined(combine)
      return Words.both(
        "\(name.zh)：评委 \(listed)，\(how.zh) \(value.shown)", "\(name.en): judges \(listed); \(how.en) \(value.shown)")
    case .ruled(let module, let index, let value):
      let name = aspect(module, index)
      guard let value else {
        return Words.both("\(name.zh)：裁判长裁定原分有效", "\(name.en): the head referee ruled that the marks stand")
      }
      return Words.both("\(name.zh)：裁判长裁定为 \(value.text)", "\(name.en): \(value.text) by the head referee's ruling")
    case .aspect(let module, let index, let points, let decimals): return aspectPoints(module, index, points, decimals)
    case .module(let index, let points):
      let name = module(index)
      return Words.both("\(name.zh) 合计 \(points.shown)", "\(name.en) adds up to \(points.shown)")
    case .penalty(let rule, let count, let points, let left): return penalty(rule, count, points, left)
    case .floored(let index):
      let name = index.map(module) ?? component
      return Words.both("\(name.zh) 不足 0 分，计 0.00", "\(name.en) below 0 counts 0.00")
    case .voidedModule(let index, let brings): return voided(index, brings)
    case .roundedModule(let index, let mark):
      let name = module(index)
      return Words.both("\(name.zh) 四舍五入为 \(mark.text)", "\(name.en) rounded half up to \(mark.text)")
    case .roundedComponent(let mark):
      return Words.both("扣分前四舍五入为 \(mark.text)", "rounded half up to \(mark.text) before penalties")
    case .share(let index, let weight, let points):
      let name = module(index)
      return Words.both(
        "\(name.zh) ÷ 满分 \(scheme.modules[index].highest.text) × \(Words.percent(weight)) = \(points.shown)",
        "\(name.en) ÷ \(scheme.modules[index].highest.text) × \(Words.percent(weight)) = \(points.shown)")
    case .component(let points):
      return Words.both("各模块合计 \(points.shown)", "the modules add up to \(points.shown)")
    case .mark(let mark, let from):
      return Words.both(
        "\(component.zh) = \(mark.text)（由 \(from.shown) 四舍五入一次，两位小数）",
        "\(component.en) = \(mark.text), rounded half up once from \(from.shown)")
    }
  }

  private func aspectPoints(_ module: Int, _ index: Int, _ points: Fraction, _ decimals: Int?) -> Bilingual {
    let name = aspect(module, index)
    let aspect = scheme.modules[module].aspects[index]
    let rounded = decimals.map { Words.both("，四舍五入到 \($0) 位", ", rounded half up to \($0)") } ?? Words.both("", "")
    switch aspect.kind {
    case .measurement, .points:
      return Words.both("\(name.zh)：\(points.shown)\(rounded.zh)", "\(name.en): \(points.shown)\(rounded.en)")
    case .judgement:
      return Words.both(
        "\(name.zh)：÷ 3 × \(aspect.highest.text) = \(points.shown)\(rounded.zh)",
        "\(name.en): ÷ 3 × \(aspect.highest.text) = \(points.shown)\(rounded.en)")
    }
  }

  /// What was taken off, who decided it and why.
  private func penalty(_ index: Int, _ count: Int, _ points: Mark, _ left: Fraction) -> Bilingual {
    let rule = scheme.penalties[index]
    let record = contest.penalties(of: subject).first { $0.rule == rule.id }
    let why = record.map { Words.both("（\($0.decidedBy)：\($0.reason)）", " (\($0.decidedBy): \($0.reason))") }
    let times = rule.kind == .perFault ? " ×\(count)" : ""
    return Words.both(
      "扣分 \(rule.name.zh)\(times) −\(points.text)\(why?.zh ?? "")，余 \(left.shown)",
      "\(rule.name.en)\(times) −\(points.text)\(why?.en ?? ""), \(left.shown) left")
  }

  private func voided(_ index: Int, _ brings: VoidedModule) -> Bilingual {
    let name = module(index)
    switch brings {
    case .noPoints: return Words.both("\(name.zh) 作废，不计分", "\(name.en) is void and brings nothing")
    case .voidsComponent: return Words.both("\(name.zh) 作废，全项作废", "\(name.en) is void, and the component with it")
    }
  }

  private func module(_ index: Int) -> Bilingual { Words.module(scheme.modules[index]) }

  private func aspect(_ module: Int, _ index: Int) -> Bilingual {
    let aspect = scheme.modules[module].aspects[index]
    let id = "\(scheme.modules[module].id)/\(aspect.id)"
    return Words.both("\(id) \(aspect.name.zh)", "\(id) \(aspect.name.en)")
  }
}

extension Words {
  static let schemeBasis = both("评分方案", "the marking scheme")

  /// How judges' marks become one.
  static func combined(_ combine: Panel.Combine) -> Bilingual {
    switch combine {
    case .mean: both("平均", "mean")
    case .median: both("中位数", "median")
    case .trimmed(let high, let low):
      both("去掉 \(high) 个最高、\(low) 个最低后平均", "mean without the \(high) highest and \(low) lowest")
    case .pair(let gap): both("两人平均（允许相差 \(gap.text)）", "mean of the two (may differ by \(gap.text))")
    }
  }
}

extension Fraction {
  /// The value as a decimal where that is exact within four places, else rounded and with the fraction itself.
  fileprivate var shown: String {
    var scale: Int128 = 1
    for places in 0...4 {
      let (scaled, overflows) = numerator.multipliedReportingOverflow(by: scale)
      if !overflows, scaled % denominator == 0 { return Self.text(scaled / denominator, places: places) }
      scale *= 10
    }
    let size = Fraction(Int128(clamping: numerator.magnitude), over: denominator).rounded(decimals: 2)
    return "\(numerator < 0 ? "-" : "")≈\(size.text) (\(numerator)/\(denominator))"
  }

  /// A whole number of so many decimal places, with at least two of them.
  private static func text(_ scaled: Int128, places: Int) -> String {
    var digits = String(scaled.magnitude) + String(repeating: "0", count: max(0, 2 - places))
    let decimals = max(2, places)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }
}

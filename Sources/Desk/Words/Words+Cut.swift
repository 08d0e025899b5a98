public import Scoring

// The line between those who go on and those who don't, and what a plan needs so that every stage can be held.

extension Words {
  /// The line as it stands: the number, beside it the ratio of all who were admitted, and the ranks still open.
  public static func cutLine(_ cut: Cut, admitted: Int) -> Bilingual {
    let number = line(cut, ofAll: admitted)
    let open: Bilingual? =
      cut.openThrough > cut.safeThrough
      ? both(
        "；前 \(cut.safeThrough) 名已定，至第 \(cut.openThrough) 名待定",
        "; the first \(cut.safeThrough) are safe, open down to rank \(cut.openThrough)") : nil
    let basis = Words.basis(cut.basis)
    return both(
      "\(stage(cut.to).zh)：\(number.zh)\(open?.zh ?? "")（\(basis.zh)）",
      "\(stage(cut.to).en): \(number.en)\(open?.en ?? "") (\(basis.en))")
  }

  /// The least number that a stage needs, and why.
  public static func leastField(_ least: LeastField) -> Bilingual {
    let stage = stage(least.stage)
    let firmness = Words.firmness(least.firmness)
    let basis = Words.basis(least.basis)
    let why: Bilingual =
      switch least.source {
      case .own: both("实际参赛", "compete")
      case .feeds(let next, let atLeast, let percent?):
        both(
          "有名次，\(Words.stage(next).zh)才有 \(atLeast) 人（\(percent) %）",
          "are ranked, so that the \(Words.stage(next).en) has \(atLeast) (\(percent) %)")
      case .feeds(let next, let atLeast, nil):
        both(
          "有名次，\(Words.stage(next).zh)才有 \(atLeast) 人", "are ranked, so that the \(Words.stage(next).en) has \(atLeast)"
        )
      }
    return both(
      "\(stage.zh)\(firmness.zh)至少 \(least.atLeast) 人\(why.zh)（\(basis.zh)）",
      "\(stage.en), \(firmness.en): at least \(least.atLeast) \(why.en) (\(basis.en))")
  }

  /// How the number that goes on comes out, with the same ratio of everybody on the roster beside it: a notice that
  /// says 选手总数 may mean either.
  static func line(_ cut: Cut, ofAll all: Int) -> Bilingual {
    let line = Words.cut(cut)
    guard let share = cut.share(of: all) else { return line }
    return both(
      "\(line.zh)；按名单全部 \(all) 人计为 \(share) 人", "\(line.en); of all \(all) on the roster it would be \(share)")
  }

  /// How the number who go on comes about: the ratio, the cap, the organiser's decision.
  static func cut(_ cut: Cut) -> Bilingual {
    let cap = cut.atMost.map { both("，不超过 \($0) 人", ", \($0) at most") } ?? both("", "")
    let decision = cut.decided.map { both("组委会决定 \($0) 人", "the organiser decided \($0)") }
    let share = cut.percent.map { percent in
      both(
        "有名次 \(cut.ranked) 人 × \(percent) %\(cap.zh)，取整", "\(cut.ranked) ranked × \(percent) %\(cap.en), rounded down")
    }
    guard let places = cut.places else {
      return both("晋级人数由组委会决定\(cap.zh)", "the organiser says how many advance\(cap.en)")
    }
    let parts = [share, decision].compactMap(\.self)
    // Where there is no ratio, the cap stands behind the decision.
    let behind = share == nil ? cap : both("", "")
    return both(
      parts.map(\.zh).joined(separator: "；") + "\(behind.zh)：晋级 \(places) 人",
      parts.map(\.en).joined(separator: "; ") + "\(behind.en): \(places) advance")
  }

  /// A later stage that can't be held with those who can go on.
  public static func shortfall(_ shortfall: Shortfall) -> Bilingual {
    let stage = stage(shortfall.stage)
    let shared = shortfall.isSharedWithOthers ? both("（仅本场）", " (from this contest)") : both("", "")
    let basis = inBrackets(shortfall.basis)
    return both(
      "\(stage.zh)须有 \(shortfall.atLeast) 人，最多只能晋级 \(shortfall.most) 人\(shared.zh)：不举办\(basis.zh)",
      "the \(stage.en) needs \(shortfall.atLeast), \(shortfall.most) at most can advance\(shared.en): not held\(basis.en)"
    )
  }
}

public import Scoring

extension Words {
  /// Why a text is no plan of prizes, and how one is written.
  public static func prizePlanProblem(_ problem: PrizePlanProblem) -> Bilingual {
    switch problem {
    case .empty: prizesAreWritten
    case .tooManyPrizes(let most): both("奖项太多：最多 \(most) 项", "too many prizes: \(most) at most")
    case .shape(let prize):
      both("第 \(prize) 项写法不对：\(prizesAreWritten.zh)", "prize \(prize) is not written so: \(prizesAreWritten.en)")
    case .name(let prize, let most):
      both("第 \(prize) 项的名称应有 1 到 \(most) 个字", "the name of prize \(prize) has 1 to \(most) characters")
    case .nameTwice(let prize, let first):
      both("第 \(prize) 项与第 \(first) 项同名", "prizes \(first) and \(prize) have the same name")
    case .count(let prize, let most):
      both("第 \(prize) 项的人数应为 1 到 \(most) 的整数", "how many get prize \(prize): a whole number from 1 to \(most)")
    case .percent(let prize):
      both("第 \(prize) 项的百分数应为 1 到 100 的整数", "the share of prize \(prize): a whole number from 1 to 100")
    case .yuan(let prize, let most):
      both("第 \(prize) 项的金额应为 1 到 \(most) 的整数（元）", "what prize \(prize) is worth: whole yuan from 1 to \(most)")
    }
  }

  private static let prizesAreWritten = both(
    "奖项写成 名称:人数 或 名称:百分数%，以逗号分开，如 一等奖:1,二等奖:2,优胜奖:30%",
    "prizes are NAME:COUNT or NAME:PERCENT%, with commas between them")
}

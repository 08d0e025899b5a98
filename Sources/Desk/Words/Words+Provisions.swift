internal import Scoring

extension Words {
  /// How the rules of a rulebook contradict each other, beyond marking and ranking.
  static func provisionsFault(_ fault: ProvisionsFault) -> Bilingual {
    switch fault {
    case .noSuchStage(let stage):
      both("stages 里没有\(stage.zh)", "stages has no \(stage.rawValue)")
    case .notForward(let from):
      both("只能晋级到\(from.zh)之后的阶段", "has to lead to a stage after the \(from.rawValue)")
    case .exactWithoutPercent: both("没有 percent，就不能说「正好」", "without percent there is nothing to be exact about")
    case .tierOfNoStage(let tier): both("没有一个阶段会是\(tier.zh)", "no stage can be of the tier \(tier.rawValue)")
    case .bandNotLower(let level, let path):
      both(
        "这一档比 \(path) 宽，等级应低于\(level.name.zh)",
        "reaches further than \(path), so the level has to be below \(level.name.en)")
    case .promotionNotAbove(let level):
      both("晋升后的等级应高于\(level.name.zh)", "the level granted has to be above \(level.name.en)")
    case .nothingToWin:
      both("prizes 为 null 且没有 awards，无人获奖", "prizes is null and awards is empty: nobody wins anything")
    case .noSuchPrize(let prize): both("sets 里没有「\(prize)」", "no set has a prize of the name \(prize)")
    case .ceilingRises(let path): both("低一等的奖金上限高于 \(path)", "a lower prize may be worth more than \(path)")
    case .limitOnYesNo: both("是非题没有上下限", "yes or no has no limits")
    case .limitMissing: both("atLeast 和 atMost 至少要有一个", "atLeast or atMost has to be there")
    case .sizeWithoutTeam: both("个人赛没有人数", "single people have no team size")
    case .teamsWithoutRule:
      both("有团队赛，teams 却为 null", "teams compete, and teams does not say how they are marked")
    case .noSuchPlace(let word):
      both(
        "没有「{\(word)}」这样的填空，可用 \(places)", "there is no place {\(word)} to fill; there are \(places)")
    case .noSuchArchive(let id): both("archive 里没有 \(id)", "archive has no \(id)")
    }
  }

  /// The places a letter can have, as a rulebook writes them.
  private static var places: String { PaperLetter.Place.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ") }
}

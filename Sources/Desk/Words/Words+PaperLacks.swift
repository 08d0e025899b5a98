public import Competition
public import Scoring

extension Words {
  /// A paper that can be made now.
  public static let paperReady = both("可出", "ready")

  /// Why a paper can't be made now, and what to do about it.
  public static func paperLack(_ lack: PaperLack) -> Bilingual {
    switch lack {
    case .notAsked: both("通知对本场没有这项要求", "the notice does not ask for it here")
    case .noContestants: both("还没有选手名单", "there is no roster yet")
    case .noScheme: both("没有评分方案", "there is no marking scheme")
    case .noJudges: both("没有评委名单：在 F9 登记，或导入 judges", "no judges: list them on F9, or import them")
    case .noDraw: both("还没有抽签（F9「密码」）", "nothing is drawn yet (F9, codes)")
    case .noCodes: both("没有编密码", "no codes are laid")
    case .codesClosed: both("密码尚未解开", "codes are still closed")
    case .notKeeper(let layer):
      both("第 \(layer) 层密码只由其加密员打印（--by 姓名）", "layer \(layer) is printed by its keeper only (--by NAME)")
    case .noSheetKeyed: both("还没有录入评分表", "no sheet is keyed yet")
    case .notComplete: both("成绩还没有齐", "marks are missing")
    case .noTies: both("没有总分相同的选手", "nobody shares a total")
    case .questionsOpen:
      both("有问题待答（F12「待答」），答了才知道有没有", "open questions (F12) decide whether there is anything to list")
    case .noAwards: both("没有奖项", "there are no awards")
    case .noNextStage: both("本阶段之后没有晋级", "no stage follows this one")
    case .noCertificates: both("没有拟核发的证书", "no certificate is proposed")
    case .noEarlierSignOff: both("此前没有签核过的成绩", "nothing was signed before")
    }
  }

  /// The heading of a group of papers.
  public static func phase(_ phase: PaperKind.Phase) -> Bilingual {
    switch phase {
    case .before: both("赛前", "Before")
    case .during: both("赛中", "During")
    case .after: both("赛后", "After")
    case .handedIn: both("报送", "Handed in")
    case .kept: both("存档", "Kept")
    }
  }
}

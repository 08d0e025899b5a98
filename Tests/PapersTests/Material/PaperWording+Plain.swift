import Papers
import Scoring

@testable import Competition

extension PaperWording {
  /// Sentences of a few words, so that a test can tell what they are about.
  static let plain = PaperWording(
    status: { status in
      switch status {
      case .registered: "未开始"
      case .competed: "参赛"
      case .absent: "缺考"
      case .withdrawn: "弃权"
      case .disqualified: "取消成绩"
      case .void: "资格不符"
      }
    },
    cell: { cell in
      switch cell {
      case .missing: "待录"
      case .mark(let mark): mark.text
      case .notSat: "未考"
      case .voided: "作废"
      }
    },
    basis: { basis in
      switch basis {
      case .clause(let number): number
      case .convention: "程序约定（通知未规定）"
      }
    },
    withheld: { withheld, _ in "不予：\(withheld.reason.word)" },
    standing: { standing, _ in standing.decided == .ruling ? "裁定" : "" },
    question: { question, _ in
      switch question {
      case .contest: "场次待核"
      case .contestant(let contestant, _), .team(let contestant): "\(contestant) 待核"
      case .eligibility(let contestant, let rule, _): "\(contestant) \(rule.id) 待核"
      }
    },
    sanction: { sanction in
      switch sanction {
      case .voidModule: "模块作废"
      case .voidResult: "成绩作废"
      case .absent: "缺考"
      case .withdrawn: "弃权"
      }
    },
    finding: { finding in
      let verdict =
        switch finding.verdict {
        case .met: "符合"
        case .breached: "不符"
        case .unknown: "未知"
        case .notApplicable: "不适用"
        }
      return FindingOnPaper(
        topic: finding.id, verdict: verdict, figures: "\(finding.figure ?? "") / \(finding.limit ?? "")", why: "",
        firmness: finding.firmness.rawValue)
    },
    deadline: { deadline in
      DeadlineOnPaper(subject: deadline.id, party: "", rule: "", day: deadline.due?.day.iso ?? "", state: "到期")
    },
    lack: { "缺：\($0)" },
    register: RegisterWording(
      matter: { "对\($0)" }, status: { "状态：\($0)" }, effect: { "效果：\($0)" },
      due: { due in
        switch due {
        case .moment(let moment): moment.text
        case .day(let day): day.day.iso
        case .unknown: "期限未知"
        }
      }),
    keys: { onSheets in [KeyOnPaper("Enter", does: onSheets ? "保存，到下一格" : "保存，到下一份")] })
}

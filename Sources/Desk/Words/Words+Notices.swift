public import Competition
internal import Journal
public import Scoring

extension Words {
  static let howToQuit = both("退出请按 F10", "F10 quits")
  static let leaveDialogFirst = both("先按 Esc 返回，再用这个键", "press Esc first, then this key")
  static let leaveFilterFirst = both("正在筛选：Enter 保留，Esc 取消", "a filter is being typed: Enter keeps it, Esc clears it")
  static let tooSmall = both("窗口小于 80×24，有些内容看不到", "the window is smaller than 80×24; a part is out of sight")
  static let nothingPicked = both("还没有排定任何人", "nobody is placed yet")
  static let noNotices = both("日志没有提示", "the journal has no notes")

  static func noticesShort(_ count: Int) -> Bilingual { both("日志提示 \(count)", "notes \(count)") }

  static let nobodyAtKeyboard = both("还没有登记谁在录分：F9 人员", "nobody is at the keyboard yet: F9 people")
  static let noHeadReferee = both("还没有登记裁判长：按 n 登记", "no head referee is enrolled: press n")
  static let notSealed = both("本场没有封存，不需要启封", "this contest is not sealed")
  static let onlyScorekeepersKey = both("只有记分员录分：请选记分员，或按 n 登记", "scorekeepers key marks: choose one, or press n")

  static func sealed(by signer: String) -> Bilingual {
    both("本场已由 \(signer) 签核封存；更正须先在 F6 启封", "sealed by \(signer); reopen it on F6 before any correction")
  }

  static func readOnly(_ reason: ReadOnly) -> Bilingual {
    switch reason {
    case .lockedBy(let pid, let host):
      both(
        "只读：另一台裁判台正开着这个文件夹（\(host) 进程 \(pid)）", "read only: another desk has this folder open (\(host), process \(pid))"
      )
    case .damaged(let record, let byte):
      both(
        "只读：日志第 \(record) 条在第 \(byte) 字节处损坏；请运行 caipan verify，勿改动文件",
        "read only: the journal is damaged at record \(record), byte \(byte); run caipan verify, change nothing")
    case .shorterThanConfirmed(let record):
      both(
        "只读：日志比已确认的短（缺第 \(record) 条）；请运行 caipan verify",
        "read only: the journal is shorter than was confirmed (record \(record) is gone); run caipan verify")
    case .folderNotWritable:
      both("只读：这个文件夹不允许写入", "read only: this folder can't be written")
    }
  }

  static func notSaved(_ failure: SaveFailure) -> Bilingual {
    switch failure {
    case .full:
      both(
        "未存盘！磁盘已满：请腾出空间，再按 Enter 重试（刚才所录仍在格中）",
        "NOT SAVED: the disk is full. Make room and press Enter again; what you typed is still in the cell")
    case .dead:
      both(
        "未存盘！磁盘拒绝写入：此盘不能再用。刚才所录仍在格中，换盘后按 Enter 重试",
        "NOT SAVED: the disk refuses and can't be used. What you typed is still in the cell; Enter tries again")
    }
  }

  static func moved(to folder: String) -> Bilingual {
    both("已换到 \(folder) 继续；原文件夹请勿再写", "going on in \(folder); don't write the old folder again")
  }

  static func spaceLow(_ free: Int) -> Bilingual {
    both("磁盘快满了：只剩 \(free >> 20) MiB，请腾出空间", "the disk is filling up: \(free >> 20) MiB left; make room")
  }

  static func recorded(_ intent: Intent, in state: CompetitionState) -> Bilingual {
    switch intent {
    case .key(_, let entry, let component, let cell, _, _):
      let name = state.rulebook?.scheme.columns.first { $0.id == component }?.name ?? both(component, component)
      let value = Words.cell(cell)
      return both("已存：\(entry) \(name.zh) \(value.zh)", "saved: \(entry) \(name.en) \(value.en)")
    case .declare(_, let entry, let exclusion, _):
      let what = exclusion.map(Words.exclusion) ?? readmit
      return both("已存：\(entry) \(what.zh)", "saved: \(entry) \(what.en)")
    case .undo: return both("已撤销，撤销也记在日志里", "undone; the undo is on record too")
    case .rule(_, let order, _):
      let entries = order.joined(separator: " › ")
      return both("已存裁定：\(entries)", "ruling saved: \(entries)")
    case .signOff: return both("已签名封存；按 Ctrl-O 出文书", "signed and sealed; Ctrl-O makes the papers")
    case .reopen: return both("已启封：更正后须重新签核", "reopened: sign again after the correction")
    case .enrol(let name, let duty, _, _):
      let what = Words.duty(duty)
      return both("已登记\(what.zh) \(name)", "\(what.en) \(name) enrolled")
    case .addContest: return both("已设第 \(state.contests.count) 场", "contest \(state.contests.count) set up")
    case .state(_, let facts, _):
      let names = facts.map { Words.fact($0.fact, in: state.rulebook?.provisions) }
      return both(
        "已存：" + names.map(\.zh).joined(separator: "、"), "saved: " + names.map(\.en).joined(separator: ", "))
    case .amend(_, let entry, _, _): return both("已存：\(entry) 的信息", "saved: what is known of \(entry)")
    case .waive(_, _, let entry, _):
      return both("已存：准予通过 \(entry ?? "")", "saved: passed \(entry ?? "")")
    case .replace(_, let leaving, let entering, _):
      return both("已存：\(entering) 递补 \(leaving)", "saved: \(entering) in place of \(leaving)")
    case .found, .register, .take, .bringWinners, .bringCalendar: return both("已存", "saved")
    case .adopt, .seat, .recuse, .draw, .encode, .score, .penalise, .settle, .count, .sample, .signCoded, .decode,
      .choosePIN:
      return recordedMarking(intent) ?? both("已存", "saved")
    case .report: return both("异常情况已记录", "the incident is on record")
    case .appeal: return both("申诉已记录", "the appeal is on record")
    case .ruleOnAppeal(_, let appeal, let verdict, _):
      return both("申诉 \(appeal)：\(outcome(verdict.outcome).zh)", "appeal \(appeal): \(outcome(verdict.outcome).en)")
    }
  }

  /// Why a key can't be made or opened, and what to do.
  public static func keyProblem(_ problem: KeyProblem) -> Bilingual {
    switch problem {
    case .tooShort(let least):
      both("口令太短：至少 \(least) 个字母或数字，或 \((least + 2) / 3) 个汉字", "too short: at least \(least) letters")
    case .wrongPassphrase: both("口令不对，请重输（什么也没有记录）", "wrong passphrase; try again (nothing was recorded)")
    case .damaged: both("密钥记录损坏：请运行 caipan verify", "the key's record is damaged: run caipan verify")
    case .noMemory: both("内存不足：签名需要 256 MiB 空闲内存", "not enough memory: signing needs 256 MiB")
    }
  }
}

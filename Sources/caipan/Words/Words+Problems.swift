internal import Competition
internal import Desk
internal import Glibc
internal import Journal
internal import Scoring
internal import Terminal

extension Words {
  /// Why a command did not do what was asked: what, and where.
  static func problem(_ problem: CommandProblem) -> Bilingual {
    switch problem {
    case .usage(let problem, let command): usage(problem, command)
    case .noTerminal:
      Bilingual(
        zh: "标准输出不是终端，不能打开裁判台；要结果请用 caipan results，要录入请用 caipan record",
        en: "no terminal on standard output, so no desk; caipan results prints the result, caipan record takes marks")
    case .clock: Bilingual(zh: "本机时钟不对，请先校准", en: "the clock of this machine is wrong; set it first")
    case .outputFailed(let errno): Bilingual(zh: "写不出：\(system(errno).zh)", en: "can't write: \(system(errno).en)")
    case .file(let problem, let path): at(path, file(problem))
    case .notTaken(let problem, let path): at(path, fileProblem(problem))
    case .badRows(let count, let path):
      at(
        path,
        Bilingual(
          zh: "有 \(count) 行坏行，什么也没有导入；改好文件，或加 --skip-bad 只取好行",
          en: "bad rows: \(count); nothing was taken. Mend the file, or take the good rows with --skip-bad"))
    case .badSheet(let count, let path):
      at(
        path,
        Bilingual(
          zh: "有 \(count) 处不对，什么也没有导入；改好文件再导入", en: "bad rows: \(count); nothing was taken. Mend the file"))
    case .folder(.journal(.io(let error)), let path) where !error.isForeignFile: at(path, system(error.errno))
    case .folder(let problem, let path): at(path, folderProblem(problem))
    case .noParent(let path): at(path, Bilingual(zh: "上级目录不存在", en: "the folder it would stand in is not there"))
    case .noContestYet(let path): at(path, Bilingual(zh: "这里还没有场次", en: "there is no contest yet"))
    case .noScheme(let path):
      at(
        path,
        Bilingual(
          zh: "本场没有评分方案：每个成绩项录一个分数；方案用 caipan import 目录 scheme 文件 导入",
          en: "no marking scheme: every component is one mark; caipan import DIR scheme FILE brings one"))
    case .emptyRoster(let path): at(path, emptyRoster)
    case .noSuchContest(let path): at(path, Bilingual(zh: "没有这个场次", en: "no such contest"))
    case .whichContest(let contests, let path): at(path, whichContest(contests))
    case .whichEvent(let typed, let listed): whichEvent(typed, listed)
    case .otherTitle(let title, let path):
      at(
        path,
        Bilingual(zh: "这里已有比赛「\(title)」，不能改名", en: "the competition here is “\(title)”, and keeps its title"))
    case .otherRulebook(let rulebook, let path):
      at(
        path,
        Bilingual(
          zh: "这里的规则是 \(rulebook.id)，不能换；要用别的规则，请另建目录",
          en: "the rulebook here is \(rulebook.id) and stays; for another one make another folder"))
    case .noSuchRecord(let seq, let last, let path):
      at(path, Bilingual(zh: "没有第 \(seq) 条，最后一条是 \(last)", en: "no record \(seq), the last is \(last)"))
    case .refused(let refusal, let state, let path): at(path, Words.refusal(refusal, of: nil, in: state))
    case .notSaved(let error, let path): at(path, notSaved(error))
    case .noSuchRulebook(let id): noSuchRulebook(id)
    case .rulebook(let problem, let path): at(path, rulebookProblem(problem))
    case .calendar(let problem, let path): at(path, calendarProblem(problem))
    case .noSuchTheme(let name, let known):
      Bilingual(
        zh: "没有配色「\(name)」；自带的有：\(known.joined(separator: " "))",
        en: "no theme “\(name)”; built in: \(known.joined(separator: " "))")
    case .theme(let problem, let path): at(path, themeProblem(problem))
    case .terminal(let error): terminal(error)
    case .notUTF8(let path): at(path, Bilingual(zh: "不是 UTF-8", en: "is not UTF-8"))
    case .notVerified(let problem, let state, let path): at(path, verifyProblem(problem, in: state))
    case .paperLacks(let lack, let kind, let setUp, let path):
      at(
        path,
        Bilingual(
          zh: "\(contestName(setUp).zh)：\(kind.name.zh)出不了：\(paperLack(lack).zh)",
          en: "\(contestName(setUp).en): no \(kind.name.en): \(paperLack(lack).en)"))
    case .paper(let problem, let kind):
      Bilingual(
        zh: "\(kind.name.zh)：\(paperProblem(problem).zh)", en: "\(kind.name.en): \(paperProblem(problem).en)")
    case .paperNotVerified(let fault, let path): at(path, paperFault(fault))
    case .archiveNotVerified(let fault, let path): at(path, archiveFault(fault))
    case .archive(let problem): archiveProblem(problem)
    case .archiveBlind(let setUp, let path):
      at(
        path,
        Bilingual(
          zh: "\(contestName(setUp).zh)的密码尚未解开，不能归档：归档含日志，能算出谁是谁；解密之后再归档",
          en:
            "codes of \(contestName(setUp).en) are closed: an archive holds the journal, which tells whose they are; open them first"
        ))
    case .output(let problem, let path): at(path, writeProblem(problem))
    case .operationsRefused(let count, let path):
      at(path, Bilingual(zh: "\(count) 条操作被拒绝", en: "operations refused: \(count)"))
    }
  }

  private static func terminal(_ error: TerminalError) -> Bilingual {
    switch error {
    case .inputIsNoTerminal: Bilingual(zh: "标准输入不是终端，不能打开裁判台", en: "no terminal on standard input, so no desk")
    case .outputIsNoTerminal: problem(.noTerminal)
    case .unknownTerminal(let name):
      Bilingual(zh: "系统不认识终端类型 TERM=\(name)", en: "this system knows no terminal of the type TERM=\(name)")
    case .cannotPlaceCursor(let name):
      Bilingual(zh: "终端 TERM=\(name) 不能移动光标", en: "the terminal TERM=\(name) cannot place its cursor")
    case .refused(let errno): Bilingual(zh: "终端：\(system(errno).zh)", en: "the terminal: \(system(errno).en)")
    }
  }

  /// Why the disk did not take a record.
  static func notSaved(_ error: AppendError) -> Bilingual {
    switch error {
    case .full: Bilingual(zh: "未存盘：磁盘已满", en: "not saved: the disk is full")
    case .dead(let errno):
      Bilingual(zh: "未存盘：磁盘出错（\(system(errno).zh)）", en: "not saved: the disk failed (\(system(errno).en))")
    case .tooLong: Bilingual(zh: "未存盘：一条记录超过 64 KiB", en: "not saved: a record is longer than 64 KiB")
    case .body, .ownKind, .closed: Bilingual(zh: "未存盘：日志不接受这条记录", en: "not saved: the journal takes no such record")
    }
  }

  private static func at(_ place: String, _ what: Bilingual) -> Bilingual {
    Bilingual(zh: "\(place)：\(what.zh)", en: "\(place): \(what.en)")
  }

  private static func noSuchRulebook(_ id: String) -> Bilingual {
    let known = Rulebook.builtIn.map(\.id).joined(separator: " ")
    return Bilingual(zh: "没有规则「\(id)」；内置的有：\(known)", en: "no rulebook “\(id)”; built in: \(known)")
  }

  private static func file(_ problem: ReadProblem) -> Bilingual {
    switch problem {
    case .open(let errno): Bilingual(zh: "打不开：\(system(errno).zh)", en: "can't be opened: \(system(errno).en)")
    case .read(let errno): Bilingual(zh: "读不了：\(system(errno).zh)", en: "can't be read: \(system(errno).en)")
    case .notAFile: Bilingual(zh: "不是普通文件", en: "is not a plain file")
    case .tooLarge(let bytes, let most):
      Bilingual(zh: "太大：\(bytes) 字节，最多 \(most)", en: "too large: \(bytes) bytes, at most \(most)")
    }
  }

  /// What the system's error number says.
  static func system(_ errno: Int32) -> Bilingual {
    switch errno {
    case ENOENT: Bilingual(zh: "没有这个文件或目录", en: "no such file or folder")
    case EACCES, EPERM: Bilingual(zh: "没有权限", en: "no permission")
    case EISDIR: Bilingual(zh: "这是目录", en: "it is a folder")
    case ENOTDIR: Bilingual(zh: "路径中有一段不是目录", en: "a part of the path is no folder")
    case ENOSPC, EDQUOT: Bilingual(zh: "磁盘已满", en: "the disk is full")
    case EROFS: Bilingual(zh: "只读的磁盘", en: "a read-only disk")
    case EPIPE: Bilingual(zh: "对方已经关闭", en: "the other end is closed")
    case ENAMETOOLONG: Bilingual(zh: "名字太长", en: "the name is too long")
    case _: Bilingual(zh: "errno \(errno)", en: "errno \(errno)")
    }
  }
}

internal import Competition
internal import Desk
internal import Journal
internal import Scoring

extension Words {
  static let verified = Bilingual(zh: "核验无误", en: "verified")

  static func journalChecked(_ station: Station, records: Int) -> Bilingual {
    Bilingual(
      zh: "站 \(station.name)（\(station.id)）：\(records) 条记录，环环相扣",
      en: "station \(station.name) (\(station.id)): \(records) records, the chain holds")
  }

  static func acked(_ seq: Int?, unconfirmed: Int) -> Bilingual {
    guard let seq else {
      return Bilingual(
        zh: "没有存盘确认（STATION.acked）：末尾整条截去的话看不出来",
        en: "no acknowledgements (STATION.acked): a cut between two records would not show")
    }
    let more = unconfirmed > 0
    return Bilingual(
      zh: "至第 \(seq) 条确认过存盘" + (more ? "；其后 \(unconfirmed) 条已存未确认" : ""),
      en: "acknowledged up to record \(seq)" + (more ? "; \(unconfirmed) more are saved but not confirmed" : ""))
  }

  /// The head referees in the order they were enrolled: a second one took the first one's place.
  static func referees(_ names: [String]) -> Bilingual {
    Bilingual(
      zh: "裁判长：" + names.joined(separator: "，后由 ") + (names.count > 1 ? " 接替（理由见日志）" : ""),
      en: "head referee: " + names.joined(separator: ", then ") + (names.count > 1 ? " (reasons in the journal)" : ""))
  }

  static func signature(_ signature: CheckedSignature, in state: CompetitionState) -> Bilingual {
    let number = "\(signature.contest)"
    let scope =
      state.contest(signature.contest).map { contestName($0.setUp) } ?? Bilingual(zh: number, en: number)
    let holds =
      signature.fault == nil ? Bilingual(zh: "签名有效", en: "holds") : Bilingual(zh: "签名无效", en: "DOES NOT HOLD")
    let act =
      switch signature.act {
      case .signOff: Bilingual(zh: "签核", en: "sign-off")
      case .codedSignOff: Bilingual(zh: "密码成绩签核", en: "sign-off by code")
      case .reopen: Bilingual(zh: "启封", en: "reopening")
      }
    return Bilingual(
      zh: "第 \(signature.seq) 条 \(act.zh) \(scope.zh)，\(signature.signer) \(signature.time)：\(holds.zh)",
      en: "record \(signature.seq), \(act.en) of \(scope.en) by \(signature.signer), \(signature.time): \(holds.en)")
  }

  static func resultRecomputed(_ contest: Contest, rows: Int, hash: String) -> Bilingual {
    let state = contest.seal == nil ? Bilingual(zh: "未封存", en: "not sealed") : Bilingual(zh: "已封存", en: "sealed")
    let scope = contestName(contest.setUp)
    return Bilingual(
      zh: "\(scope.zh)：结果表 \(rows) 行，\(state.zh)，\(hash)",
      en: "\(scope.en): result table of \(rows) rows, \(state.en), \(hash)")
  }

  static func verifyProblem(_ problem: VerifyProblem, in state: CompetitionState) -> Bilingual {
    switch problem {
    case .record(let fault):
      let what = recordFault(fault.what, in: state)
      return Bilingual(zh: "第 \(fault.seq) 条：\(what.zh)", en: "record \(fault.seq): \(what.en)")
    case .tornTail(let byte, let bytes):
      return Bilingual(
        zh: "第 \(byte) 字节起有 \(bytes) 个字节不成一条记录（断电所致？从未确认存盘）；打开一次会把它移到 cut/",
        en: "the last \(bytes) bytes, from \(byte) on, are no whole record (a power cut?); opening moves them to cut/")
    case .damaged(let record, let byte, let damage):
      let what = Words.damage(damage)
      return Bilingual(
        zh: "第 \(record) 条，第 \(byte) 字节：\(what.zh)；上面只算到它之前。勿改动此文件夹，取备份来核对",
        en:
          "record \(record), byte \(byte): \(what.en); what stands above ends before it. Change nothing here, compare a copy"
      )
    case .shorterThanAcked(let acked, let records):
      return Bilingual(
        zh: "只有 \(records) 条，而第 \(acked) 条曾确认存盘：末尾被截去了",
        en: "\(records) records, but record \(acked) was acknowledged: the end was cut off")
    }
  }

  private static func recordFault(_ what: RecordFault.What, in state: CompetitionState) -> Bilingual {
    switch what {
    case .unreadable(let kind): Bilingual(zh: "读不懂（\(kind)）", en: "can't be read (\(kind))")
    case .changedWhileSealed: Bilingual(zh: "改动了已封存的场次", en: "changes a contest that was sealed")
    case .refused(let refusal): refused(Words.refusal(refusal, of: nil, in: state))
    case .otherwise:
      Bilingual(zh: "与当时应有的写法不符：所替换的记录、撤销前的内容或裁判长", en: "is not what would have been written then")
    case .signature(let fault): signatureFault(fault)
    }
  }

  private static func refused(_ reason: Bilingual) -> Bilingual {
    Bilingual(zh: "当时不可能记下：\(reason.zh)", en: "would have been refused then: \(reason.en)")
  }

  private static func signatureFault(_ fault: SignatureFault) -> Bilingual {
    switch fault {
    case .noSuchContest: Bilingual(zh: "签的场次不存在", en: "signs a contest that is not there")
    case .noHeadReferee: Bilingual(zh: "当时没有登记裁判长", en: "no head referee was enrolled then")
    case .noCodes: Bilingual(zh: "当时没有密码，谈不上密码成绩", en: "signs a result by code where no codes were laid")
    case .sealedAlready: Bilingual(zh: "场次当时已经封存", en: "the contest was sealed already")
    case .notSealed: Bilingual(zh: "启封时场次并未封存", en: "reopens a contest that was not sealed")
    case .open(let count): Bilingual(zh: "签核时还有 \(count) 项未决", en: "signed with \(count) things open")
    case .statement(let line):
      Bilingual(
        zh: "签名文本的 \(line) 一行与日志当时的内容不符", en: "the statement's line “\(line)” is not what the journal said then")
    case .signature: Bilingual(zh: "签名与裁判长的密钥不符", en: "the signature is not the head referee's")
    }
  }

  private static func damage(_ damage: Damage) -> Bilingual {
    switch damage {
    case .spelling: Bilingual(zh: "写法不合格式", en: "is not in the one spelling")
    case .unfinished: Bilingual(zh: "没有写完", en: "is unfinished")
    case .tooLong: Bilingual(zh: "超过 64 KiB", en: "is longer than 64 KiB")
    case .sequence(let found): Bilingual(zh: "序号不连续，写的是 \(found)", en: "has the wrong number \(found)")
    case .clock: Bilingual(zh: "时间倒退", en: "the clock falls")
    case .chain: Bilingual(zh: "哈希不符：此条或其前被改动", en: "the hash does not follow: it was altered")
    case .genesis: Bilingual(zh: "起始记录不对", en: "is no genesis of this station, or one too many")
    case .notTheAcknowledged: Bilingual(zh: "与确认存盘的不是同一条", en: "is not the one that was acknowledged")
    }
  }
}

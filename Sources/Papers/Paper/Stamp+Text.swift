internal import Competition
public import Scoring

extension Stamp {
  /// The lines at the foot of every page of a paper, before the page's number.
  ///
  /// - Parameters:
  ///   - kind: which paper: one that is no part of what was signed says so.
  ///   - title: the paper's title.
  ///   - digest: the paper's digest (`Paper.digest`).
  /// - Returns: three lines: where it belongs, what it is worth, what it was made of.
  public func lines(_ kind: PaperKind, title: String, digest: String) -> [String] {
    let place = [
      competition == contest.event ? "" : competition, contest.event, contest.stage.zh, contest.committee,
      title.onOneLine,
    ]
    return [
      place.filter { !$0.isEmpty }.joined(separator: " · "),
      "\(kind.ground == .seal ? standing.text : standing.textBeside(record)) · \(versionText)",
      "日志 \(station) #\(record.seq)（\(minute(of: time))）\(inFours(record.hash)) · 校验 \(inFours(digest))",
    ]
  }

  /// Which version it is, and which signed one it replaces.
  public var versionText: String {
    guard let replaces else { return "第\(version)版" }
    return "第\(version)版，替代 \(minute(of: replaces.time)) \(replaces.signer)签核的第\(version - 1)版"
      + "（成绩表 \(inFours(replaces.table))）"
  }
}

extension Stamp.Standing {
  /// Whether it is signed, by whom and when.
  public var text: String {
    switch self {
    case .provisional: "暂定（未签核）"
    case .coded(let signed): "按密码号签核（\(signed.signer) \(minute(of: signed.time))）"
    case .final(let signed): "正式（\(signed.signer) \(minute(of: signed.time)) 签核）"
    }
  }
}

extension Stamp.Standing {
  /// The same on a paper of the journal as it stands, which nobody signed: what is signed is the result.
  fileprivate func textBeside(_ record: Head) -> String {
    switch self {
    case .provisional, .coded: text
    case .final(let signed):
      "成绩已签核（\(signed.signer) \(minute(of: signed.time))），本件按日志第 \(record.seq) 条编制"
    }
  }
}

/// The first 20 hex of a hash in groups of four: enough to tell, few enough to compare by eye.
public func inFours(_ hash: String) -> String {
  stride(from: 0, to: min(20, hash.utf8.count), by: 4)
    .map { String(hash.dropFirst($0).prefix(4)) }.joined(separator: " ")
}

/// A moment as statements spell it, to the minute: `2026-08-14 17:03`.
public func minute(of moment: String) -> String {
  moment.prefix(16).split(separator: "T").joined(separator: " ")
}

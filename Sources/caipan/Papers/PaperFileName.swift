internal import Competition
internal import Papers
internal import Scoring

/// The name of a paper's file, so that no version takes another's.
///
/// The contest's number where there are several, event, stage, committee, paper, version and record.
struct PaperFileName: Hashable, Sendable {
  /// The name with its ending.
  let text: String

  /// The name of a paper in a form, of a competition with one contest or several.
  init(_ paper: Paper, as form: PaperForm, amongSeveral: Bool) {
    let contest = paper.stamp.contest
    let version =
      switch paper.stamp.standing {
      case .final: "第\(paper.stamp.version)版"
      case .coded: "按密码号"
      case .provisional: "暂定"
      }
    // Long names are cut, and may then be alike; numbers are not.
    let parts = [
      amongSeveral ? String(contest.contest) : "", contest.event, contest.stage.zh, contest.committee,
      paper.kind.name.zh, version,
    ]
    // Each keeper has a list of the own layer.
    let own = paper.kind == .codeLists ? "-\(paper.digest.prefix(8))" : ""
    let name = parts.filter { !$0.isEmpty }.map(Self.safe).joined(separator: "-")
    text = "\(name)-\(paper.stamp.record.seq)\(own).\(form.rawValue)"
  }

  /// A name has 255 bytes at most, and five parts.
  private static let longestPart = 45

  /// A part of a file's name: no separator, no control character, nothing that begins a hidden file or an option.
  private static func safe(_ text: String) -> String {
    var part = ""
    for character in text {
      let isPlain = character.isLetter || character.isNumber || "（）·、".contains(character)
      let next = isPlain ? String(character) : "_"
      guard part.utf8.count + next.utf8.count <= longestPart else { break }
      part += next
    }
    return part
  }
}

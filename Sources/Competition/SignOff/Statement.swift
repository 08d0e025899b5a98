internal import Scoring

/// The plain text that a head referee signs, line by line as the journal's page gives it.
///
/// It can be printed, read aloud, and checked with any Ed25519 tool.
public enum Statement {
  private static let format = "caipan-journal/1"

  /// The statement that seals a contest as it stands now, or `nil` without a signer's key.
  ///
  /// Nothing that a sign-off waits for is open then; `open` counts the questions that nobody has answered. With a marking
  /// scheme, `keyed-again all 180 of 180 differed 2` says what was done about slips: which sheets the scheme has keyed
  /// twice, how many were, of how many, and how many of them ever differed.
  public static func signOff(
    of contest: Contest, in state: CompetitionState, signer: Person, time: String
  ) -> String? {
    guard let key = signer.key, let head = state.head else { return nil }
    let table = ResultTable(contest, in: state)
    let keyedAgain = contest.secondKeyingDone.map { ["keyed-again \($0.text)"] } ?? []
    let lines =
      [
        "\(format) sign-off",
        "competition \(state.id)",
        "scope \(contest.setUp.scope)",
        "station \(head.station) seq \(head.seq) head \(head.hash)",
        "rules \(state.rulesHash)",
        "table \(sha256(Array(table.text.utf8))) rows \(table.rows.count)",
        "open \(state.questions(of: contest).count)",
      ] + keyedAgain + [
        "signer \(signer.name) role \(signer.duty.rawValue) key \(key.publicKey)",
        "time \(time)",
      ]
    return lines.map { $0 + "\n" }.joined()
  }

  /// The statement that seals the result by code, before the codes are opened; `nil` without a signer's key or codes.
  ///
  /// `codes 2 opened 0` says how many layers were laid, and that none was opened yet.
  public static func codedSignOff(
    of contest: Contest, in state: CompetitionState, signer: Person, time: String
  ) -> String? {
    guard let key = signer.key, let head = state.head, !contest.codes.layers.isEmpty else { return nil }
    let table = CodedTable(contest)
    let keyedAgain = contest.secondKeyingDone.map { ["keyed-again \($0.text)"] } ?? []
    let lines =
      [
        "\(format) coded sign-off",
        "competition \(state.id)",
        "scope \(contest.setUp.scope) coded",
        "station \(head.station) seq \(head.seq) head \(head.hash)",
        "rules \(state.rulesHash)",
        "table \(sha256(Array(table.text.utf8))) rows \(table.rows.count)",
        "codes \(contest.codes.layers.count) opened \(contest.codes.opened)",
      ] + keyedAgain + [
        "signer \(signer.name) role \(signer.duty.rawValue) key \(key.publicKey)",
        "time \(time)",
      ]
    return lines.map { $0 + "\n" }.joined()
  }

  /// The statement that opens a sealed contest again, in the same form; the reason is on a line of its own.
  ///
  /// It lifts the outermost seal: that of the result, else that of the result by code.
  public static func reopening(
    of contest: Contest, in state: CompetitionState, reason: String, signer: Person, time: String
  ) -> String? {
    guard let key = signer.key, let head = state.head, let seal = contest.outermostSeal else { return nil }
    let lines = [
      "\(format) reopening",
      "competition \(state.id)",
      "scope \(contest.setUp.scope)\(contest.seal == nil ? " coded" : "")",
      "station \(head.station) seq \(head.seq) head \(head.hash)",
      "sealed \(state.spelling(of: seal.ref))",
      "reason \(reason)",
      "signer \(signer.name) role \(signer.duty.rawValue) key \(key.publicKey)",
      "time \(time)",
    ]
    return lines.map { $0 + "\n" }.joined()
  }

  /// The value of the line that begins with a word.
  static func line(_ word: String, of statement: String) -> Substring? {
    statement.split(separator: "\n").first { $0.hasPrefix(word + " ") }?.dropFirst(word.count + 1)
  }

  static func time(of statement: String) -> String? {
    line("time", of: statement).map(String.init)
  }

  static func signer(of statement: String) -> String? {
    guard let line = line("signer", of: statement), let end = line.range(of: " role ") else { return nil }
    return String(line[..<end])
  }
}

extension ContestSetUp {
  /// Event, stage and committee as the statement names them: `咖啡师 final`.
  public var scope: String {
    ([event, stage.rawValue] + (committee.isEmpty ? [] : [committee])).joined(separator: " ")
  }
}

extension Substring {
  /// Where the last occurrence of a text begins.
  fileprivate func range(of text: String) -> Index? {
    var at = endIndex
    while at > startIndex {
      at = index(before: at)
      if self[at...].hasPrefix(text) { return at }
    }
    return nil
  }
}

public import Competition
public import Journal
internal import Scoring

/// What a person at the keyboard may not read of a record yet, in the journal's view and in its search.
///
/// A mark that somebody is still to key again, what codes were dealt with, unless the person keeps that layer, and what
/// PINs are checked against. It keeps honest people from seeing; whoever reads the raw files sees all.
public struct Veil: Sendable {
  private let state: CompetitionState
  private let person: String

  /// The veil before somebody's eyes; an empty name is nobody's, who sees least.
  public init(_ state: CompetitionState, before person: String) {
    self.state = state
    self.person = person
  }

  /// The members of a record's body that are hidden; none for most records.
  func hides(_ record: Record) -> [String] {
    switch record {
    case .score(let score):
      guard let contest = state.contest(score.contest), let subject = contest.subject(score.of),
        let pile = contest.pile(named: score.module, judge: score.judge)
      else { return [] }
      return contest.mayBeRead(subject, pile: pile) ? [] : ["value"]
    case .spread(let spread):
      guard let contest = state.contest(spread.contest), let subject = contest.subject(spread.of) else { return [] }
      let isSettled = contest.piles(ofModule: spread.module).allSatisfy { contest.mayBeRead(subject, pile: $0) }
      return isSettled ? [] : ["marks", "value"]
    case .draw(let draw):
      guard let contest = state.contest(draw.contest) else { return [] }
      return contest.mayShowDraw(to: state.person(person)) ? [] : ["seed", "table"]
    case .codes(let codes):
      guard let contest = state.contest(codes.contest) else { return [] }
      return contest.mayShow(layer: codes.layer, to: person) ? [] : ["seed", "table"]
    case .competition, .rulebook, .contest, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo,
      .ruling, .signOff, .reopen, .fact, .particulars, .waiver, .replacement, .winner, .calendar, .scheme, .judge,
      .recusal, .penalty, .paper, .sample, .codedSignOff, .decode:
      return []
    // These never name a person and a code together while codes stand, or they would not be there.
    case .incident, .appeal, .appealRuling: return []
    case .pin: return ["salt", "check"]
    }
  }

  /// The body of a line as this person may read it, in the journal's spelling; what is hidden is a few dots.
  public func body(of line: Line) -> String {
    let body = String(decoding: line.body, as: UTF8.self)
    guard Self.kinds.contains(line.kind), let record = try? Record(kind: line.kind, body: line.body) else {
      return body
    }
    return hides(record).reduce(body) { Self.hide($1, in: $0) }
  }

  /// The kinds of records of which anything may be hidden.
  private static let kinds: Set<String> = ["score", "spread", "draw", "codes", "pin"]

  /// A member's value as dots: a text or a list of texts, in which a quote is always escaped.
  private static func hide(_ member: String, in body: String) -> String {
    guard let name = body.firstRange(of: "\"\(member)\":") else { return body }
    var end = name.upperBound
    var depth = 0
    var isText = false
    while end < body.endIndex {
      let character = body[end]
      if character == "\\" {
        end = body.index(after: end)
      } else if character == "\"" {
        isText.toggle()
      } else if !isText {
        if depth == 0, character == "," || character == "}" { break }
        if character == "[" { depth += 1 }
        if character == "]" { depth -= 1 }
      }
      guard end < body.endIndex else { break }
      end = body.index(after: end)
    }
    return body[..<name.upperBound] + "\"\(dots)\"" + body[end...]
  }

  /// What stands in the place of what is hidden.
  static let dots = "···"
}

extension Contest {
  /// A module's pile of a judge's seat.
  fileprivate func pile(named module: String, judge: Int) -> Int? {
    piles(ofModule: module).first { marking?.scheme.piles[$0].judge == judge }
  }

  /// The piles of a module.
  fileprivate func piles(ofModule module: String) -> [Int] {
    guard let scheme = marking?.scheme, let at = scheme.modules.firstIndex(where: { $0.id == module }) else {
      return []
    }
    return scheme.piles.indices.filter { scheme.piles[$0].module == at }
  }
}

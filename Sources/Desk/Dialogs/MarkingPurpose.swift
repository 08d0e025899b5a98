internal import Competition
internal import Scoring

/// What a form about sheets is for.
enum MarkingPurpose: Hashable, Sendable {
  /// Another mark is put in place of one that stands.
  case correct(SheetCell, Mark)
  /// The third look finds a mark on the paper.
  case third(SheetCell)
  /// A judge marks again what lay too far from the others.
  case remark(SheetCell)
  /// The head referee's ruling on marks that lie too far apart; with a value of its own, or they stand.
  case spread(SpreadCase, hasValue: Bool)
  /// Sheets of a pile were counted.
  case count(PaperCell)
  /// The sheets that are keyed again are drawn.
  case sample
  /// A penalty or a sanction is given.
  case penalise
  /// A penalty in force counts otherwise, or is taken back.
  case recount(PenaltyRow, isTakenBack: Bool)
}

/// What an option about sheets does.
enum MarkingAnswer: Hashable, Sendable {
  case allPapersAsDue
  /// What can be done with a case of marks that lie too far apart.
  case remark(SheetCell)
  case letStand(SpreadCase)
  case decide(SpreadCase)
}

extension Desk {
  /// What follows from an option about sheets.
  mutating func answer(_ answer: MarkingAnswer, _ contest: Contest) -> [Effect] {
    switch answer {
    case .allPapersAsDue:
      return (contest.marking?.scheme.piles.indices ?? 0..<0).flatMap { asDue($0, contest) }
    case .remark(let cell): askToRemark(cell, contest)
    case .letStand(let spread): askToSettle(spread, hasValue: false, contest)
    case .decide(let spread): askToSettle(spread, hasValue: true, contest)
    }
    return []
  }

  /// The answers of a form about sheets become an effect, or the form says what is missing.
  mutating func marking(_ form: Form, _ purpose: MarkingPurpose, _ state: CompetitionState) -> [Effect] {
    guard let contest = state.contest(contestNumber) else { return [] }
    switch purpose {
    case .correct(let cell, let mark): return [correction(of: cell, mark, form.value(0), contest)]
    case .third(let cell), .remark(let cell):
      guard let aspect = contest.marking?.scheme.aspect(at: cell.place) else { return [] }
      do throws(MarkProblem) {
        return [correction(of: cell, try aspect.column.read(form.number(0)), form.value(1), contest)]
      } catch {
        return complain(form, Words.aspectProblem(error, aspect), at: 0)
      }
    case .spread(let spread, let hasValue): return settle(spread, hasValue: hasValue, form, contest)
    case .count(let cell):
      guard let count = form.count(0) else { return complain(form, Words.noCount, at: 0) }
      return [.act(contest.counting(cell, count, reason: form.fields.count > 1 ? form.value(1) : ""))]
    case .sample: return [.act(.sample(contest: contestNumber, seed: form.value(0)))]
    case .penalise: return penalise(form, contest)
    case .recount(let row, let isTakenBack): return recount(row, isTakenBack: isTakenBack, form, contest)
    }
  }

  private func correction(of cell: SheetCell, _ mark: Mark, _ reason: String, _ contest: Contest) -> Effect {
    let refs = contest.scoreRefs(cell.subject, cell.place, cell.keying)
    return .act(.score(contest: contestNumber, contest.score(mark, cell), replacing: refs, reason: reason))
  }
}

extension Form {
  /// A number as it was typed, full-width digits of an input method as plain ones.
  func number(_ field: Int) -> String { String(value(field).map(\.folded)) }

  /// A count of at most six digits.
  func count(_ field: Int) -> Int? {
    let text = number(field)
    return text.count <= 6 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}

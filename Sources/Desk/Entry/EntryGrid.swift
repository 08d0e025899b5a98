internal import Competition
internal import Scoring

/// The entry grid's cursor and what is being typed in its cell.
struct EntryGrid: Hashable, Sendable {
  /// The contestant's place in the roster.
  var row = 0
  /// The scheme's column.
  var column = 0
  /// What was typed and is not saved; `nil` while nothing is typed.
  private(set) var typed: String?
  /// What is wrong with what is typed, known at every key.
  private(set) var problem: MarkProblem?
  /// Where the cursor goes once the cell is saved.
  var after = After.nextSheet

  enum After: Hashable, Sendable {
    case nextSheet, nextCell, previousCell, up, down
  }

  /// Longer than any mark, and short enough for the cell.
  static let longest = 8

  /// Takes what was typed, wrong characters too: dropped, they would leave another mark that looks right.
  ///
  /// Says whether there was room for it.
  mutating func type(_ text: String, in column: Column) -> Bool {
    let whole = (typed ?? "") + String(text.map(\.folded))
    guard whole.count <= Self.longest else { return false }
    set(whole, in: column)
    return true
  }

  mutating func erase(in column: Column) {
    guard let text = typed, text.count > 1 else { return drop() }
    set(String(text.dropLast()), in: column)
  }

  mutating func drop() {
    typed = nil
    problem = nil
  }

  private mutating func set(_ text: String, in column: Column) {
    typed = text
    problem = nil
    do throws(MarkProblem) {
      // A point at the end waits for its decimals: "91." is no mark, and nothing is wrong with it yet.
      let isUnfinished = text.count > 1 && text.firstIndex(of: ".") == text.indices.last
      _ = try column.read(isUnfinished ? String(text.dropLast()) : text)
    } catch {
      problem = error
    }
  }

  /// The cell is saved: on to the next one; says whether the column has no sheet left, and stays in the cell then.
  mutating func settle(in contest: Contest?) -> Bool {
    drop()
    guard let contest, !contest.roster.isEmpty else { return false }
    defer { after = .nextSheet }
    if after == .nextSheet, nextSheet(in: contest) == nil { return true }
    move(after, in: contest)
    return false
  }

  /// Keeps the cursor where it is, and inside the roster.
  mutating func stay(in contest: Contest?) {
    row = max(0, min(row, (contest?.roster.count ?? 0) - 1))
  }

  mutating func move(_ step: After, in contest: Contest) {
    let columns = contest.scheme.columns.count
    switch step {
    case .nextSheet: row = nextSheet(in: contest) ?? min(contest.roster.count - 1, row + 1)
    case .up: row = max(0, row - 1)
    case .down: row = min(contest.roster.count - 1, row + 1)
    case .nextCell:
      if column + 1 < columns {
        column += 1
      } else if row + 1 < contest.roster.count {
        column = 0
        row += 1
      }
    case .previousCell:
      if column > 0 {
        column -= 1
      } else if row > 0 {
        column = columns - 1
        row -= 1
      }
    }
  }

  /// The next sheet of the pile: the next contestant who still lacks this column's mark, round the end of the list;
  /// `nil` where none lacks it.
  ///
  /// - Complexity: the sheets between, which is one in an ordinary pile; nothing is searched once all is keyed.
  func nextSheet(in contest: Contest) -> Int? {
    guard contest.missingCount > 0 else { return nil }
    let count = contest.roster.count
    return (1...count).lazy.map { (row + $0) % count }.first { contest.awaits(column, of: $0) }
  }

  /// To the first sheet that is left, one pile after the other: where the keying of a pile was broken off.
  mutating func goToFirstMissing(in contest: Contest?) {
    guard let contest, contest.missingCount > 0 else { return }
    for pile in contest.scheme.columns.indices {
      guard let missing = contest.roster.indices.first(where: { contest.awaits(pile, of: $0) }) else { continue }
      row = missing
      column = pile
      return
    }
  }
}

extension Contest {
  /// Whether a sheet is still to come for a column of a contestant.
  func awaits(_ column: Int, of contestant: Int) -> Bool {
    guard !isMadeOfModules(column: column), cell(contestant, column) == .missing else { return false }
    return sheet(contestant).missing(under: scheme) > 0
  }
}

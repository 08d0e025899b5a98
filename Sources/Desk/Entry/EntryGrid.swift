internal import Competition
internal import Scoring

/// The entry grid's cursor and what is being typed in its cell.
struct EntryGrid: Hashable, Sendable {
  /// The contestant's place in the roster.
  var row = 0
  /// The scheme's column.
  var column = 0
  /// The digits typed and not saved; `nil` while nothing is typed.
  private(set) var typed: String?
  /// What is wrong with what is typed, known at every key.
  private(set) var problem: MarkProblem?
  /// Where the cursor goes once the cell is saved.
  var after = After.nextSheet

  enum After: Hashable, Sendable {
    case nextSheet, nextCell, previousCell, up, down
  }

  /// Longer than any mark, and short enough for the cell.
  private static let longest = 8

  mutating func type(_ text: String, in column: Column) {
    let digits = text.map(\.folded).filter { $0 == "." || $0.isASCII && $0.isNumber }
    let whole = (typed ?? "") + String(digits)
    guard !digits.isEmpty, whole.count <= Self.longest else { return }
    set(whole, in: column)
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
      _ = try column.read(text)
    } catch {
      problem = error
    }
  }

  /// The cell is saved: on to the next.
  mutating func settle(in contest: Contest?) {
    drop()
    guard let contest, !contest.roster.isEmpty else { return }
    move(after, in: contest)
    after = .nextSheet
  }

  mutating func move(_ step: After, in contest: Contest) {
    let columns = contest.scheme.columns.count
    switch step {
    case .nextSheet: row = nextSheet(in: contest)
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

  /// The next sheet of the pile: the next contestant who still lacks this column's mark, round the end of the list.
  ///
  /// Where none lacks it, the next row.
  private func nextSheet(in contest: Contest) -> Int {
    let count = contest.roster.count
    for step in 1...count {
      let candidate = (row + step) % count
      if contest.awaits(column, of: candidate) { return candidate }
    }
    return min(count - 1, row + 1)
  }

  mutating func goToFirstMissing(in contest: Contest?) {
    guard let contest else { return }
    for candidate in contest.roster.indices {
      guard let missing = contest.scheme.columns.indices.first(where: { contest.awaits($0, of: candidate) }) else {
        continue
      }
      row = candidate
      column = missing
      return
    }
  }
}

extension Contest {
  /// Whether a sheet is still to come for a column of a contestant.
  func awaits(_ column: Int, of contestant: Int) -> Bool {
    cell(contestant, column) == .missing && sheet(contestant).exclusion == nil
  }
}

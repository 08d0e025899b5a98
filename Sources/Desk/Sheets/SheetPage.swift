internal import Competition
internal import Scoring

/// The keying of a pile of sheets, the first or the second time: which sheet lies before the keyer, which cell is next,
/// and what is being typed into it.
struct SheetPage: Hashable, Sendable {
  /// What of it is on the screen.
  enum Face: Hashable, Sendable {
    /// The grid of components that are keyed as one mark; in the first keying only.
    case grid
    /// The piles to choose from.
    case piles
    /// A sheet.
    case sheet
  }

  /// Which keying this is.
  let keying: Keying
  var face = Face.piles
  /// The row under the cursor among the piles.
  var choice = 0
  /// The pile that is worked through.
  private(set) var pile = 0
  /// Whose sheet of it.
  private(set) var subject = 0
  /// The cell of the sheet; behind the last one stands the line of the total.
  var line = 0
  /// What was typed and is not saved; nil while nothing is typed.
  private(set) var typed: String?
  /// The cell that it is typed into.
  private var typedInto: SheetCell?
  /// What is wrong with what is typed, known at every key.
  private(set) var problem: MarkProblem?
  /// The code that is being typed to jump to its sheet; nil while none is.
  var jump: String?

  /// A page with the piles on it.
  init(_ keying: Keying) { self.keying = keying }

  /// Longer than any mark, and short enough for the cell.
  static let longest = 8

  /// Takes what was typed, wrong characters too: dropped, they would leave another mark that looks right.
  ///
  /// Says whether there was room for it.
  mutating func type(_ text: String, into cell: SheetCell, of aspect: Aspect) -> Bool {
    let whole = (typed ?? "") + String(text.map(\.folded))
    guard whole.count <= Self.longest else { return false }
    set(whole, in: aspect)
    typedInto = cell
    return true
  }

  mutating func erase(in aspect: Aspect) {
    guard let text = typed, text.count > 1 else { return drop() }
    set(String(text.dropLast()), in: aspect)
  }

  mutating func drop() {
    typed = nil
    typedInto = nil
    problem = nil
  }

  /// The cell in which something was typed; kept with the digits, since only their own cell may take them.
  var typedCell: SheetCell? { typed == nil ? nil : typedInto }

  private mutating func set(_ text: String, in aspect: Aspect) {
    typed = text
    problem = nil
    do throws(MarkProblem) {
      // A point at the end waits for its decimals: "8." is no mark, and nothing is wrong with it yet.
      let isUnfinished = aspect.decimals > 0 && text.count > 1 && text.firstIndex(of: ".") == text.indices.last
      _ = try aspect.column.read(isUnfinished ? String(text.dropLast()) : text)
    } catch {
      problem = error
    }
  }

  /// Lays a sheet before the keyer, the cursor on the first cell that lacks its mark, else on the total.
  mutating func lay(_ subject: Int, pile: Int, in contest: Contest) {
    drop()
    jump = nil
    face = .sheet
    self.pile = pile
    self.subject = subject
    line = firstLacking(in: contest) ?? cells(in: contest).count
  }

  /// Keeps pile, sheet and cursor inside what there is.
  mutating func stay(in contest: Contest?) {
    guard let contest, let scheme = contest.marking?.scheme, scheme.piles.indices.contains(pile),
      (0..<contest.subjectCount).contains(subject)
    else {
      let choice = self.choice
      self = SheetPage(keying)
      self.choice = max(0, min(choice, (contest?.pileChoices(keying).count ?? 0) - 1))
      return
    }
    choice = max(0, min(choice, contest.pileChoices(keying).count - 1))
    line = max(0, min(line, cells(in: contest).count))
  }
}

extension Aspect {
  /// The aspect as a column of its own: its marks are spelled like any other.
  var column: Column {
    Column(
      id: id, name: name, role: .component(weightBasisPoints: 0), highest: highestKeyed,
      decimals: kind == .judgement ? 0 : decimals)
  }
}

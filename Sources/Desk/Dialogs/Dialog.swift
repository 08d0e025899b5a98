internal import Competition
internal import Scoring
internal import Terminal

/// What lies over a screen and takes the keys until it is answered or left.
enum Dialog: Hashable, Sendable {
  case form(Form)
  case choice(Choice)
  case page(Page)
  case finder(Finder)

  /// The cells of a dialog's box from edge to edge.
  static func width(_ size: Size) -> Int { max(4, min(size.columns - 2, 78)) }

  /// The cells for text inside the box, a blank left on each side.
  static func insideWidth(_ size: Size) -> Int { max(1, width(size) - 4) }

  /// Whether a key does something here, or is text.
  func takes(_ key: Key) -> Bool {
    if case .character = key { return true }
    return switch self {
    case .form(let form): form.keys.command(for: key) != nil
    case .choice: KeyTable.choice.command(for: key) != nil
    case .page: KeyTable.page.command(for: key) != nil
    case .finder: KeyTable.finder.command(for: key) != nil
    }
  }
}

/// One of a few, picked with the arrows and Enter.
///
/// Digits pick nothing, and what stands first changes nothing: whoever keys on without looking does no harm.
struct Choice: Hashable, Sendable {
  struct Option: Hashable, Sendable {
    let label: Bilingual
    let answer: Answer
  }

  enum Answer: Hashable, Sendable {
    case exclude(contestant: Int, Exclusion)
    case readmit(contestant: Int)
    case set(contestant: Int, column: Int, Scoring.Cell)
    /// Nothing is changed.
    case leave
    /// Back to the form that was set aside, or away from it.
    case fillOn, dropForm
    /// A step of a contest that is being set up.
    case rulebook(Rulebook, ContestDraft)
    case stage(Stage, ContestDraft)
    case tier(Tier?, ContestDraft)
    /// The contest of this number comes on the screen.
    case open(contest: Int)
    /// One more contest is set up.
    case setUp
    /// About sheets.
    case marking(MarkingAnswer)
    /// A draft of a marking scheme loses a module, or is dropped.
    case removeModule(Int)
    case dropScheme
    case stay
    case quit
  }

  let title: Bilingual
  let options: [Option]
  /// The contest that is being set up: Escape goes back to the step before.
  let draft: ContestDraft?
  var cursor = 0

  init(_ title: Bilingual, _ options: [Option], draft: ContestDraft? = nil) {
    self.title = title
    self.options = options
    self.draft = draft
  }
}

/// A text to read: an explanation, a record, the help.
struct Page: Hashable, Sendable {
  let title: Bilingual
  let lines: [Bilingual]
  /// The first of the wrapped lines on the screen.
  var top = 0
  /// Whether someone is asked to sit down at the keyboard once it is read.
  var isGreeting = false

  init(title: Bilingual, lines: [Bilingual], isGreeting: Bool = false) {
    self.title = title
    self.lines = lines
    self.isGreeting = isGreeting
  }

  /// The lines as the screen breaks them.
  func wrapped(in language: Language, _ size: Size) -> [String] {
    lines.flatMap { Wrapping.lines($0(language), width: Dialog.insideWidth(size)) }
  }

  /// How many lines are on the screen at a time.
  static func shownLines(in size: Size) -> Int { max(1, size.rows - 7) }
}

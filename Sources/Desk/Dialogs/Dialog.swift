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

/// A few lines to fill in.
struct Form: Hashable, Sendable {
  struct Field: Hashable, Sendable {
    let label: Bilingual
    var editor = LineEditor()
  }

  /// What the answers are for.
  enum Purpose: Hashable, Sendable {
    case enrolScorekeeper
    case enrolReferee(replacing: Bool)
    case sign
    case reopen
    case correct(contestant: Int, column: Int, Scoring.Cell)
    case declare(contestant: Int, Exclusion?)
    case rule([Int])
    case newCompetition
    case openFolder
    case otherDisk
  }

  let purpose: Purpose
  let title: Bilingual
  /// What the person should know before they answer.
  let facts: [Bilingual]
  var fields: [Field]
  var focus = 0
  /// What was wrong with the last answer.
  var complaint: Bilingual?

  init(_ purpose: Purpose, _ title: Bilingual, facts: [Bilingual] = [], fields: [Field]) {
    self.purpose = purpose
    self.title = title
    self.facts = facts
    self.fields = fields
  }

  func value(_ field: Int) -> String { fields[field].editor.value }

  /// A passphrase that was refused is typed again from its start: nobody can mend what nobody can see.
  mutating func askForSecretsAgain() {
    for at in fields.indices where fields[at].editor.isSecret { fields[at].editor.replace(with: "") }
    focus = fields.firstIndex { $0.editor.isSecret } ?? focus
  }

  /// The keys that work in it.
  var keys: [KeyBinding<FormCommand>] {
    fields.contains { $0.label == Words.reason } ? KeyTable.reasonForm : KeyTable.form
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
    case stay
    case quit
  }

  let title: Bilingual
  let options: [Option]
  var cursor = 0

  init(_ title: Bilingual, _ options: [Option]) {
    self.title = title
    self.options = options
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

/// A search for a contestant by entry number, name or pinyin.
struct Finder: Hashable, Sendable {
  var editor = LineEditor()
  var matches: [Int] = []
  var cursor = 0

  /// So many matches are shown; who needs more types on.
  static let mostMatches = 9
}

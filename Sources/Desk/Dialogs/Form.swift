internal import Competition
internal import Scoring

/// A few lines to fill in.
struct Form: Hashable, Sendable {
  /// What the answers are for.
  enum Purpose: Hashable, Sendable {
    case enrolScorekeeper
    case enrolReferee(replacing: Bool)
    case sign
    /// The result by code is signed.
    case signCoded
    /// The last layer of codes that is closed is opened.
    case decode
    case reopen
    case correct(contestant: Int, column: Int, Scoring.Cell)
    /// Something sealed is corrected.
    case correctSealed(SealedCorrection)
    case declare(contestant: Int, Exclusion?)
    case rule([Int])
    /// A contest is set up; with the facts its last fields ask for.
    case setUp(ContestDraft, [ContestFact])
    /// A fact of the contest is stated.
    case state(ContestFact)
    /// What is known of a contestant is completed or corrected.
    case amend(contestant: Int, [Particular])
    /// A rule that only warns is passed.
    case waive(rule: String, contestant: Int?)
    /// About sheets: what is keyed, counted, ruled or taken off.
    case marking(MarkingPurpose)
    /// About the marking scheme.
    case scheme(SchemePurpose)
    /// About judges, codes, duties and PINs.
    case people(PeoplePurpose)
    /// About incidents and appeals.
    case register(RegisterPurpose)
    case openFolder
    case otherDisk
  }

  let purpose: Purpose
  let title: Bilingual
  /// What the person should know before they answer.
  let facts: [Bilingual]
  var fields: [Field]
  var focus = 0
  /// The first line of the facts on the screen, where they are more than it shows.
  var top = 0
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

  /// Whether leaving it would cost more than one line that somebody typed or chose.
  var isHalfFilled: Bool { fields.count > 1 && fields.contains(where: \.isTouched) }

  /// Whether its facts are a list that is read through.
  var scrolls: Bool { if case .correctSealed = purpose { true } else { false } }

  /// The keys that work in it, at the field that has the focus.
  var keys: [KeyBinding<FormCommand>] {
    (fields[focus].options.isEmpty ? [] : KeyTable.picking) + (scrolls ? KeyTable.scrolling : [])
      + (fields.contains { $0.label == Words.reason } ? KeyTable.reasons : []) + KeyTable.form
  }
}

extension Form {
  /// One line of a form: a text to type, or one of a few answers to pick.
  struct Field: Hashable, Sendable {
    let label: Bilingual
    var editor: LineEditor
    /// Whether it may stay empty: a question that is answered later.
    let isOptional: Bool
    /// What can be picked; none where a text is typed.
    let options: [Option]
    private let prefilled: String

    /// An answer that can be picked, and how the screen names it.
    struct Option: Hashable, Sendable {
      let value: String
      let label: Bilingual
    }

    /// A line to type.
    init(label: Bilingual, editor: LineEditor = LineEditor(), isOptional: Bool = false) {
      self.label = label.asHead
      self.editor = editor
      self.isOptional = isOptional
      options = []
      prefilled = editor.text
    }

    /// A line to pick from; nothing is picked unless `picked` says so, and the first step away is the first option.
    init(label: Bilingual, options: [Option], picked: String = "", isOptional: Bool = false) {
      self.label = label.asHead
      editor = LineEditor(picked)
      self.isOptional = isOptional
      self.options = (isOptional || picked.isEmpty ? [Option(value: "", label: Words.notAnswered)] : []) + options
      prefilled = picked
    }

    /// Whether it holds something else than it began with.
    var isTouched: Bool { editor.text != prefilled }

    /// What the screen shows in it.
    func shown(_ language: Language) -> String {
      guard !options.isEmpty else { return editor.shown }
      return "‹ \(options.first { $0.value == editor.text }?.label(language) ?? editor.text) ›"
    }

    /// Takes what was typed; says whether this is a line to type in.
    mutating func type(_ text: String) -> Bool {
      guard options.isEmpty else { return false }
      editor.type(text)
      return true
    }

    /// Takes the last character away, or what was picked.
    mutating func erase() {
      if options.isEmpty { editor.erase() } else { editor.replace(with: options[0].value) }
    }

    /// Picks the option so many places on, round the end of the list.
    mutating func pick(by step: Int) {
      guard !options.isEmpty else { return }
      let at = options.firstIndex { $0.value == editor.text } ?? 0
      editor.replace(with: options[(at + step + options.count) % options.count].value)
    }
  }
}

extension Bilingual {
  /// The same above a field: what stands inside a sentence elsewhere begins with a capital there.
  fileprivate var asHead: Bilingual { Bilingual(zh: zh, en: en.prefix(1).uppercased() + en.dropFirst()) }
}

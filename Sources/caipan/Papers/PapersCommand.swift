internal import Competition
internal import Desk
internal import Papers
internal import Scoring

/// `caipan papers`: makes papers of a contest out of its journal, read without the lock.
struct PapersCommand {
  private let folder: String
  private let kinds: [PaperKind]
  private let forms: [PaperForm]
  private let target: String?
  private let reader: String
  private let name: ContestName
  private let at: Int?
  private let listsOnly: Bool

  /// What was typed, as values.
  init(_ invocation: Invocation) throws(UsageProblem) {
    folder = invocation.folder
    var kinds: [PaperKind] = []
    for word in invocation.operands.dropFirst() {
      guard let kind = PaperKind(named: word) else { throw .badOperand(.papers, word) }
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    self.kinds = kinds
    forms = try invocation.forms() ?? [.pdf, .xlsx]
    target = invocation.values[.to]
    reader = invocation.values[.by] ?? ""
    name = try invocation.contestName()
    at = try invocation.at()
    listsOnly = invocation.has(.list)
  }

  /// Makes the papers that were named, or all that can be made, of the contest that was named, or of all.
  func run(_ language: Language) throws(CommandProblem) {
    var making = try PaperMaking(from: folder, upTo: at)
    let contests = name.isAnything ? making.state.contests : [try name.contest(of: making.state, at: folder)]
    guard !contests.isEmpty else { throw .noContestYet(at: folder) }
    if listsOnly { return try list(contests, of: making.state, language) }
    // Text goes to the terminal where no folder was named.
    let isPrinted = forms == [.text] && target == nil
    let files = isPrinted ? nil : try PaperFiles(in: target ?? folder + "/papers", of: making.state)
    var lacking: CommandProblem?
    for contest in contests {
      for kind in kinds.isEmpty ? PaperKind.allCases : kinds {
        if let lack = making.state.lack(of: kind, in: contest, for: reader) {
          // One contest's lack keeps no other from its paper; what was asked for by name and is not made is told last.
          if !kinds.isEmpty, lacking == nil { lacking = .paperLacks(lack, kind, contest.setUp, at: folder) }
          continue
        }
        let paper = Paper.compose(kind, from: try making.material(for: kind, of: contest, reader: reader))
        guard let files else {
          try Output.standard.write(String(decoding: try paper.made(into: .text), as: UTF8.self))
          continue
        }
        for form in forms {
          let file = try files.write(paper, as: form)
          try Output.standard.write(lines: [Words.paperMade(file.path, file.outcome)(language)])
        }
      }
    }
    if let lacking { throw lacking }
  }

  /// Tells what can be made, and what the others lack.
  private func list(_ contests: [Contest], of state: CompetitionState, _ language: Language) throws(CommandProblem) {
    for contest in contests {
      let rows = PaperKind.allCases.map { kind in
        let lack = state.lack(of: kind, in: contest, for: reader)
        return [kind.rawValue, kind.name(language), (lack.map(Words.paperLack) ?? Words.paperReady)(language)]
      }
      let title = Words.contestTitle(contest.setUp, of: state.title)(language)
      try Output.standard.write(lines: [title] + Columns(rows).lines.map { "  " + $0 } + [""])
    }
  }
}

extension PaperKind {
  /// A kind by the word for programs, by its Chinese name, or by a part of that which no other one has: 公示.
  init?(named word: String) {
    let whole = PaperKind(rawValue: word) ?? PaperKind.allCases.first { $0.name.zh == word }
    let parts = PaperKind.allCases.filter { word.utf8.count >= 6 && $0.name.zh.contains(word) }
    guard let kind = whole ?? (parts.count == 1 ? parts[0] : nil) else { return nil }
    self = kind
  }
}

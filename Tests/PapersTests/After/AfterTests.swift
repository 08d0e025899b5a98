import Papers
import Scoring
import Testing

@testable import Competition

/// What holds for every paper after the last mark, under every notice and at every stage.
@Suite struct AfterTests {
  static let kinds = PaperKind.allCases.filter { $0.phase == .after }

  @Test("each kind of each notice is made of a signed contest, or says what it lacks", arguments: NoticeCase.allCases)
  func everyKind(_ notice: NoticeCase) throws {
    for stage in notice.stages {
      let arena = try Arena(notice, stage: stage, people: 10)
      try arena.adopt()
      try arena.keySheets()
      try arena.sign()
      for kind in Self.kinds {
        let lack = try arena.lack(of: kind)
        switch kind {
        case .advancing: #expect(lack == (stage == .final ? .noNextStage : nil), "\(stage)")
        case .awards:
          let hasPrizes = notice.rulebook.provisions.prizes?.stages.contains(stage) ?? false
          #expect(lack == (hasPrizes ? nil : .noAwards), "\(stage)")
        case .ties: #expect(lack == .noTies, "\(stage)")
        case .corrections: #expect(lack == .noEarlierSignOff, "\(stage)")
        case _: #expect(lack == nil, "\(kind) \(stage)")
        }
        if lack == nil { try holds(arena.paper(kind), in: arena, isSigned: true) }
      }
    }
  }

  @Test("an unsigned contest's papers say so below the title", arguments: NoticeCase.allCases)
  func provisional(_ notice: NoticeCase) throws {
    let arena = try Arena(notice, people: 5)
    try arena.keyAll()
    for kind in Self.kinds where try arena.lack(of: kind) == nil {
      try holds(arena.paper(kind), in: arena, isSigned: false)
    }
  }

  private func holds(_ paper: Paper, in arena: Arena, isSigned: Bool) throws {
    #expect(try arena.paper(paper.kind).digest == paper.digest)
    #expect(paper.subtitle.first == arena.notice.title)
    // A list of judges is no result, and is the same before and after.
    #expect(paper.subtitle.contains { $0.contains("暂定") } == !isSigned || paper.kind == .judgesList)
    for table in paper.tables {
      #expect(!table.rows.isEmpty)
      for row in table.rows { #expect(row.cells.count == table.columns.count, "\(paper.kind) \(row.cells)") }
    }
    #expect(!paper.words.contains(arena.identityOfFirst))
    guard [PaperKind.scoreSheet, .scoreSummary, .notice].contains(paper.kind) else { return }
    let entries = paper.tables[0].rows.map { $0.cells[1] }.filter { !$0.isEmpty }
    let roster = try arena.contest().roster.map(\.entry)
    #expect(entries.sorted() == roster.sorted())
  }

  @Test("while codes are closed no paper stands that could tell whose they are")
  func blind() throws {
    let arena = try Arena(.xicheng, people: 6)
    try arena.adopt()
    try arena.lay()
    try arena.keySheets()
    for kind in Self.kinds {
      switch kind {
      case .judgesList: #expect(try arena.lack(of: kind) == nil)
      case .corrections: #expect(try arena.lack(of: kind) == .noEarlierSignOff)
      case _: #expect(try arena.lack(of: kind) == .codesClosed, "\(kind)")
      }
    }
    try arena.decode()
    try arena.sign()
    for kind in [PaperKind.scoreSheet, .scoreSummary, .notice, .awards] { #expect(try arena.lack(of: kind) == nil) }
  }

  @Test("what follows from the whole field waits for it")
  func incomplete() throws {
    let arena = try Arena(.xicheng, stage: .semifinal, people: 4)
    #expect(try arena.lack(of: .notice) == .notComplete)
    #expect(try arena.lack(of: .awards) == .notComplete)
    #expect(try arena.lack(of: .advancing) == .notComplete)
    #expect(try arena.lack(of: .judgesList) == .noJudges)
    #expect(try arena.lack(of: .scoreSheet) == nil)
    let sheet = try arena.paper(.scoreSheet)
    #expect(sheet.words.contains("待录成绩 8 项"))
    try arena.keyAll()
    for kind in [PaperKind.notice, .awards, .advancing] { #expect(try arena.lack(of: kind) == nil) }
    let nobody = try Arena(.xicheng, people: 0)
    for kind in Self.kinds { #expect(try nobody.lack(of: kind) == .noContestants) }
  }

  @Test("a signed contest's score sheet stays to the letter whatever is recorded later")
  func stays() throws {
    let arena = try Arena(.xicheng, people: 4)
    try arena.keyAll()
    try arena.sign()
    let before = try arena.paper(.scoreSheet)
    try arena.state(["posted": "2026-08-17"])
    #expect(try arena.paper(.scoreSheet).digest == before.digest)
    #expect(try arena.paper(.notice).words.contains("2026年8月17日张贴"))
  }
}

extension Arena {
  /// The identity number that no paper after the contest may show.
  var identityOfFirst: String { Self.contestant(0).identity }
}

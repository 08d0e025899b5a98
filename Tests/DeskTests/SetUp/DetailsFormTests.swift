import Competition
import Scoring
import Terminal
import Testing

@testable import Desk

@Suite("The last form of a new competition")
struct DetailsFormTests {
  @Test(
    "It offers the competition's own name, in Chinese on every screen, and never that of a notice",
    arguments: [
      ("xicheng-2026", "kfs", "2026年西城区“西承技弈”职业技能大赛"), ("beijing-workers-2025", "kdy", "2025年北京市职工职业技能大赛"),
      ("beijing-certificates-2023", "咖啡师", ""), ("haidian-2026", "咖啡师", ""), ("weihai-2024", "咖啡师", ""),
    ])
  func title(id: String, event: String, title: String) throws {
    let form = try form(id, event)
    #expect(form.fields[1].label == Words.competitionTitle)
    #expect(form.value(1) == title)
  }

  @Test("At 80 columns no label is cut, and each begins with a capital")
  func labels() throws {
    var desk = Desk(language: .en, size: Table.narrow, folders: [])
    desk.dialog = .form(try form("xicheng-2026", "kfs"))
    let screen = desk.view(CompetitionState()).text
    #expect(screen.contains("│ Close of registration (as 2026-09-27) "))
    #expect(screen.contains("│ Day of the contest (as 2026-09-27) "))
  }

  private func form(_ id: String, _ event: String) throws -> Form {
    let rulebook = try #require(Rulebook.builtIn(id: id))
    let found = EventSearch(event).found(in: rulebook.provisions.catalogue).first
    var draft = ContestDraft()
    draft.choose(rulebook)
    draft.choose(found?.event ?? event, found?.entry)
    draft.choose(.final)
    draft.choose(nil as Tier?)
    return Desk(language: .en, size: Table.narrow, folders: []).detailsForm(draft)
  }
}

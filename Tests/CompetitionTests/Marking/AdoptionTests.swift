import Journal
import Scoring
import Testing

@testable import Competition

/// When a marking scheme is taken into use, and what of the rulebook holds then.
@Suite struct AdoptionTests {
  @Test("a scheme is taken into use, replaced with a reason, and stands once anything rests on it")
  func replaced() throws {
    let hall = try Hall.marked()
    let other = BaristaScheme.text { $0.title = "改过的方案" }
    hall.refuses(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: "再来"), .unchanged)
    hall.refuses(.adopt(contest: 1, scheme: other, reason: " "), .reasonNeeded)
    try hall.act(.adopt(contest: 1, scheme: other, reason: "模块名写错"))
    #expect(try hall.contest().marking?.scheme.title == "改过的方案")
    try hall.first("001", "B/B1:0", "35.50")
    hall.refuses(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: "再改"), .schemeInUse)
    try hall.undo()
    try hall.act(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: "录分已撤销"))
    try hall.penalise("001", "late")
    hall.refuses(.adopt(contest: 1, scheme: other, reason: "再改"), .schemeInUse)
    #expect(hall.state.strays.isEmpty)
  }

  @Test("a text that is no scheme is refused with its fault")
  func faulty() throws {
    let hall = try Hall(["001"])
    let fault = #expect(throws: ActFailure.self) { try hall.act(.adopt(contest: 1, scheme: "{}", reason: "")) }
    guard case .refused(.marking)? = fault else {
      Issue.record("refused otherwise: \(String(describing: fault))")
      return
    }
  }

  @Test("marks keyed in a component that the scheme makes of modules, or leaves out, keep the scheme away")
  func marksBefore() throws {
    let hall = try Hall(["001", "002"])
    try hall.key("001", "80.00")
    // Theory stays a mark that is keyed, and what was keyed of it stays.
    try hall.act(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: ""))
    #expect(try hall.cell("001", "theory") == "80.00")
    let other = try Hall(["001", "002"])
    try other.key("001", nil, "80.00")
    other.refuses(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: ""), .marksKeyed)
    let third = try Hall(["001", "002"])
    try third.key("001", "80.00")
    let withoutTheory = BaristaScheme.text { draft in
      draft.components[0].weight = "0"
      draft.components[1].weight = "100"
    }
    third.refuses(.adopt(contest: 1, scheme: withoutTheory, reason: "本场无理论"), .marksKeyed)
  }

  @Test("a component of weight 0 is no column of the contest any more")
  func withoutTheory() throws {
    let text = BaristaScheme.text { draft in
      draft.components[0].weight = "0"
      draft.components[1].weight = "100"
    }
    let hall = try Hall.marked(["001", "002"], scheme: text)
    #expect(try hall.contest().scheme.columns.map(\.id) == ["practical"])
    try hall.papers("001", Hall.good)
    try hall.papers("002", ["9.00"] + Hall.good.dropFirst())
    #expect(try hall.ranks() == ["1 002", "2 001"])
    #expect(try hall.result().map { $0.total?.text } == ["88.28", "87.78"])
  }

  @Test("weights that differ from those of a clause need a reason on the record")
  func weights() throws {
    let rulebook = try #require(Rulebook.builtIn(id: "xicheng-2026"))
    let hall = try Hall(["001"], rulebook: rulebook.source)
    var draft = MarkingDraft(for: rulebook)
    try hall.act(.adopt(contest: 1, scheme: draft.text, reason: ""))
    #expect(draft.components.map(\.weight) == ["30", "70"])
    let other = try Hall(["001"], rulebook: rulebook.source)
    draft.components[0].weight = "20"
    draft.components[1].weight = "80"
    other.refuses(.adopt(contest: 1, scheme: draft.text, reason: ""), .reasonNeeded)
    try other.act(.adopt(contest: 1, scheme: draft.text, reason: "组委会〔2026〕3号"))
    #expect(try other.contest().scheme.columns.map(\.weightBasisPoints) == [2000, 8000])
  }

  @Test("what is made of modules is not keyed by itself")
  func madeOfModules() throws {
    let hall = try Hall.marked()
    hall.refuses(Hall.keying("001", "practical", "90.00"), .madeOfModules(component: "practical"))
    try hall.act(Hall.keying("001", "theory", "80.00"))
    // A record that says so all the same changes nothing.
    try hall.slipIn(
      .mark(MarkRecord(contest: 1, entry: "001", component: "practical", value: "90.00", replaces: [], reason: "")))
    #expect(try hall.cell("001", "practical") == "")
    #expect(hall.state.strays.count == 1)
  }

  @Test("the rules that are signed are the rulebook, the contest and the scheme in force")
  func rulesHash() throws {
    let hall = try Hall(["001"])
    let before = hall.state.rulesHash
    try hall.act(.adopt(contest: 1, scheme: BaristaScheme.text(), reason: ""))
    let bodies = try hall.lines().filter { ["rulebook", "contest", "scheme"].contains($0.kind) }.map(\.text)
    #expect(bodies.count == 3 && hall.state.rulesHash != before)
    #expect(hall.state.rulesHash == sha256(Array(bodies.map { $0 + "\n" }.joined().utf8)))
    let other = BaristaScheme.text().replacing("咖啡师实操", with: "咖啡师实操二")
    try hall.act(.adopt(contest: 1, scheme: other, reason: "组委会改了"))
    let last = try hall.lines().last { $0.kind == "scheme" }.map(\.text)
    let inForce = bodies.dropLast() + [try #require(last)]
    #expect(hall.state.rulesHash == sha256(Array(inForce.map { $0 + "\n" }.joined().utf8)))
  }

  @Test("contestants are put on the roster while a scheme is in use")
  func registering() throws {
    let hall = try Hall.marked(["001"])
    try hall.papers("001", Hall.good)
    try hall.enter("002")
    try hall.papers("002", Hall.good)
    #expect(try hall.cell("002", "practical") == "87.78")
    let open = try hall.openOnPapers()
    #expect(open.filter { $0.hasPrefix("002") } == BaristaScheme.piles.map { "002 unverified \($0)" })
  }
}

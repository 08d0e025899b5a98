import Scoring
import Testing

@Suite struct BuiltInTests {
  @Test("京职技鉴发〔2023〕1号 ranks 30/70, higher practical first, never two on one rank")
  func beijingCertificates() throws {
    let rulebook = try #require(Rulebook.builtIn(id: "beijing-certificates-2023"))
    #expect(rulebook.document == "京职技鉴发〔2023〕1号")
    #expect(rulebook.issued == "2023-01-11")
    #expect(rulebook.scheme.columns.map(\.id) == ["theory", "practical"])
    #expect(rulebook.scheme.columns.map(\.weightBasisPoints) == [30_00, 70_00])
    #expect(rulebook.scheme.columns.map(\.basis) == [.convention, .convention])
    #expect(rulebook.scheme.ties == [TieRule(column: 1, better: .higher, basis: .clause("五(四)"))])
    #expect(rulebook.scheme.roundTotal == nil)
    #expect(!rulebook.scheme.sharedRanks)
    #expect(rulebook.scheme.sharedBasis == .clause("五(四)"))
    #expect(rulebook.scheme.rulingBasis == .convention)
    #expect(rulebook.limits.map(\.column) == [1])
    #expect(rulebook.limits.map(\.atLeastBasisPoints) == [70_00])
    let words = try #require(rulebook.text(of: rulebook.scheme.rankBasis))
    #expect(words.contains("总成绩相同，技能操作比赛成绩高者，排名优先，不设并列名次。"))
    #expect(rulebook.text(of: .convention) == nil)
  }

  @Test("every built-in rulebook is read again from its own source", arguments: Rulebook.builtIn.indices)
  func sourceIsKept(_ index: Int) throws {
    let rulebook = Rulebook.builtIn[index]
    #expect(try Rulebook(reading: rulebook.source) == rulebook)
  }
}

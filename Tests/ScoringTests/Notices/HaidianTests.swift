import Testing

@testable import Scoring

/// 海淀区总工会管理办法: duties of the organiser above all; certificates are the certificates notice's.
@Suite struct HaidianTests {
  private let rulebook: Rulebook
  private let provisions: Provisions
  private let document = "京职技鉴发〔2023〕1号"

  init() throws {
    rulebook = try Notice(id: "haidian-2026").rulebook()
    provisions = rulebook.provisions
  }

  @Test("一(七): 200 in principle, and 30 where there are certificates")
  func fields() {
    #expect(
      provisions.fields == [
        FieldRule(
          stages: [.preliminary, .final], applies: .always, atLeast: 200, firmness: .warned, basis: .clause("一(七)")),
        FieldRule(
          stages: [.preliminary, .final], applies: .certificates, atLeast: 30, firmness: .refused,
          basis: .clause("\(document) 五(三)")),
      ])
  }

  @Test("the figures that are asked for, with their limits, how firm they are and where they stand")
  func figures() {
    let figures: [(String, CheckRule.Question, Firmness, String)] = [
      ("judges", .number(atLeast: 3, atMost: nil, isPercent: false), .warned, "一(六)"),
      ("certificate-share", .number(atLeast: 30, atMost: nil, isPercent: true), .warned, "一(四)"),
      ("traditional-events", .number(atLeast: nil, atMost: 40, isPercent: true), .warned, "二(一)1"),
      ("traditional-support", .number(atLeast: nil, atMost: 40, isPercent: true), .warned, "二(一)1"),
      ("innovative-events", .number(atLeast: 60, atMost: nil, isPercent: true), .warned, "二(一)2"),
      ("innovative-support", .number(atLeast: 60, atMost: nil, isPercent: true), .warned, "二(一)2"),
      ("first-payment", .number(atLeast: 50, atMost: 50, isPercent: true), .refused, "二(三)"),
      ("photographs", .number(atLeast: 50, atMost: 100, isPercent: false), .refused, "四(二)"),
      ("video-minutes", .number(atLeast: 20, atMost: nil, isPercent: false), .refused, "四(二)"),
      ("practical-share", .number(atLeast: 70, atMost: nil, isPercent: true), .refused, "\(document) 五(四)"),
    ]
    for (id, question, firmness, clause) in figures {
      #expect(provisions.question(id) == question, "\(id)")
      #expect(provisions.firmness(id) == firmness, "\(id)")
      #expect(provisions.basis(ofCheck: id) == .clause(clause), "\(id)")
    }
    // The split is the organiser's where there are no certificates, so that the file may have another one.
    #expect(rulebook.limits.isEmpty)
  }

  @Test("the duties that are firm")
  func duties() {
    let firm = [
      "winners-statement", "winners-filed", "filmed", "final-filmed-whole", "in-district", "union-sign", "venue",
      "judges-authority", "report", "report-sealed", "banner-in-view", "identity", "one-event", "never-first-prize",
      "review-papers",
    ]
    for id in firm { #expect(provisions.firmness(id) == .refused, "\(id)") }
    let filmed = provisions.checks.first { $0.id == "final-filmed-whole" }
    #expect(filmed?.stages == [.final] && filmed?.applies == .always)
  }

  @Test("二(四): first, second and third prize have ceilings, which innovative events may pass")
  func prizes() throws {
    let plan = try PrizePlan(reading: "一等奖:1:5001,二等奖:2:3000,三等奖:3:2001,优秀奖:5")
    let traditional = contest(.final) { $0.isInnovative = false }
    let faults = provisions.check(plan, traditional, competed: 200)
    #expect(
      faults == [
        PrizeFault(
          kind: .aboveCeiling(prize: "一等奖", yuan: 5001, atMost: 5000), firmness: .warned, basis: .clause("二(四)")),
        PrizeFault(
          kind: .aboveCeiling(prize: "三等奖", yuan: 2001, atMost: 2000), firmness: .warned, basis: .clause("二(四)")),
      ])
    #expect(provisions.check(plan, contest(.final) { $0.isInnovative = true }, competed: 200).isEmpty)
  }

  @Test("三: two calendar weeks after the contest; 一(八): recordings are kept for a year")
  func deadlines() {
    let facts = contest(.final) { $0.date = "2026-06-12" }
    let findings = provisions.deadlines(facts, RecordedDates(), .builtIn, today: "2026-06-20")
    for id in ["review-papers", "press-pieces", "agenda-and-script"] {
      #expect(findings.first { $0.id == id }?.due?.day == "2026-06-26", "\(id)")
    }
    // The Friday of 19 June is a holiday: five working days after the 12th end on the 22nd.
    #expect(findings.first { $0.id == "papers-theory" }?.due?.day == "2026-06-22")
    #expect(
      provisions.archive.first
        == ArchiveRule(
          id: "recordings", name: Bilingual(zh: "竞赛过程和决赛的视频记录", en: "Recordings of the contest and the final"),
          keeping: .years(1), applies: .always, basis: .clause("一(八)")))
  }

  @Test("certificates are those of the certificates notice, under its clauses; the tier is asked for")
  func certificates() throws {
    #expect(provisions.stages.map(\.stage) == [.preliminary, .final])
    #expect(provisions.stages.allSatisfy { $0.tier == .asked })
    let other = try #require(Notice(id: "beijing-certificates-2023").rulebook().provisions.certificates)
    let own = try #require(provisions.certificates)
    #expect(own.bands.map(\.tier) == other.bands.map(\.tier))
    #expect(own.bands.map(\.reach) == other.bands.map(\.reach))
    #expect(own.bands.map(\.level) == other.bands.map(\.level))
    let district = contest(.final) { $0.tier = .district }
    #expect(rulebook.ladder(of: 200, district) == [.technician: 5, .advanced: 60])
    #expect(rulebook.outcome(6, of: 200, district).certificate?.basis == .clause("\(document) 四(三)"))
    #expect(rulebook.scheme.columns.map(\.basis) == [.convention, .convention])
    #expect(rulebook.scheme.rankBasis == .convention)
  }
}

import Scoring
import Testing

/// Categories, consent, and rules that are only there for events with certificates.
@Suite struct CategoryRuleTests {
  typealias Verdict = EligibilityFinding.Verdict

  private let category = EligibilityRule.Condition.category(of: ["企业职工", "院校教师", "教师学生"], not: ["学生"])
  private let consent = EligibilityRule.Condition.consent(category: "事业单位工勤人员")

  @Test(
    "a category by its word, or by a word it holds",
    arguments: [
      ("企业职工", .met), (" 企业职工　", .met), ("企业职工（在职）", .met), ("院校教师", .met),
      ("学生", .breached(.category("学生"))), ("企业职工学生", .breached(.category("企业职工学生"))),
      // Named itself, although another word is in it.
      ("教师学生", .met),
      ("公司员工", .unknown(.category)), ("", .unknown(.category)), ("　", .unknown(.category)),
    ] as [(String, Verdict)])
  func categories(_ word: String, _ verdict: Verdict) throws {
    let person = entrant { $0.category = word }
    #expect(try answer(to: category, of: person) == verdict)
  }

  @Test("where no category is named that may enter, all may but those named that may not")
  func onlyRefused() throws {
    let rule = EligibilityRule.Condition.category(of: [], not: ["学生"])
    #expect(try answer(to: rule, of: entrant { $0.category = "公务员" }) == .met)
    #expect(try answer(to: rule, of: entrant { $0.category = "院校学生" }) == .breached(.category("院校学生")))
  }

  @Test(
    "consent is asked of its category only",
    arguments: [
      ("企业职工", nil, .notApplicable), ("事业单位工勤人员", nil, .unknown(.consent)),
      ("事业单位工勤人员（三级）", true, .met), ("事业单位工勤人员", false, .breached(.noConsent)),
      ("", true, .unknown(.category)),
    ] as [(String, Bool?, Verdict)])
  func consents(_ word: String, _ given: Bool?, _ verdict: Verdict) throws {
    let person = entrant {
      $0.category = word
      $0.consent = given
    }
    #expect(try answer(to: consent, of: person) == verdict)
  }

  @Test(
    "a rule for events with certificates only",
    arguments: [
      (true, false, .breached(.noConsent)), (false, false, .notApplicable), (nil, false, .unknown(.givesCertificates)),
      (nil, nil, .unknown(.givesCertificates)), (nil, true, .met), (true, nil, .unknown(.consent)),
    ] as [(Bool?, Bool?, Verdict)])
  func certificates(_ gives: Bool?, _ given: Bool?, _ verdict: Verdict) throws {
    let person = entrant {
      $0.category = "事业单位工勤人员"
      $0.consent = given
    }
    let found = try answer(to: consent, applies: .certificates, of: person, givesCertificates: gives)
    #expect(found == verdict)
  }

  @Test("whom a rule is not about it is not about, whether or not the event gives certificates")
  func notAbout() throws {
    let person = entrant { $0.category = "企业职工" }
    #expect(try answer(to: consent, applies: .certificates, of: person) == .notApplicable)
  }
}

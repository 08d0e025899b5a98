import Scoring
import Testing

/// Which papers the five notices ask for, as their texts have it.
@Suite struct PaperRuleTests {
  private func papers(_ id: String) throws -> [PaperRule] {
    try #require(Rulebook.builtIn(id: id)).provisions.papers
  }

  private static let beijing = ["xicheng-2026", "beijing-workers-2025", "beijing-certificates-2023", "haidian-2026"]

  @Test("the three certificate forms of the certificates notice, 附件 五, without columns of our own", arguments: beijing)
  func certificateForms(id: String) throws {
    let forms = try papers(id).filter { $0.kind.isAskedFor }
    #expect(forms.map(\.kind) == [.certificateSummary, .certificateRoster, .certificateApplications])
    #expect(forms.map(\.title.zh) == ["职业技能竞赛取证汇总表", "北京市职业技能竞赛取证名册", "北京市职业技能竞赛取证申报表"])
    #expect(forms.allSatisfy { $0.layout == nil })
    let rulebook = try #require(Rulebook.builtIn(id: id))
    for form in forms {
      // The notice writes two of the titles in full behind the seal they get, and the summary's as well.
      #expect(rulebook.text(of: form.basis)?.contains("《\(form.title.zh)》") == true)
    }
  }

  @Test("a form is asked for at the stages whose contests can give certificates", arguments: beijing)
  func stages(id: String) throws {
    let provisions = try #require(Rulebook.builtIn(id: id)).provisions
    let giving = provisions.stages.filter { $0.tier != .none }.map(\.stage)
    for form in provisions.papers where form.kind.isAskedFor { #expect(form.stages == giving, "\(form.kind)") }
  }

  @Test("what the certificates notice has archived (附件 六) and is ours to make is the paper it is", arguments: beijing)
  func archived(id: String) throws {
    let provisions = try #require(Rulebook.builtIn(id: id)).provisions
    let kinds = Dictionary(
      uniqueKeysWithValues: provisions.papers.compactMap { rule in rule.archive.map { ($0, rule.kind) } })
    #expect(
      kinds == [
        "sign-in-sheet": .signIn, "score-sheets": .scoreSheet, "judges-list": .judgesList, "result-notice": .notice,
        "certificate-roster": .certificateRoster, "application-forms": .certificateApplications,
      ])
    // Contestants' own papers, filing papers and recordings are nothing a program can print.
    let outside = Set(provisions.archive.map(\.id)).subtracting(kinds.keys)
    #expect(outside.isSuperset(of: ["filing-papers", "theory-papers", "practical-papers"]))
    #expect(outside.count == (id == "haidian-2026" ? 4 : 3))
  }

  @Test("N5 gives fifteen columns in this order (附件2), and the seal behind the issuer's name (填表说明 5)")
  func winnersTable() throws {
    let rule = try #require(try papers("weihai-2024").first { $0.kind == .winnersTable })
    guard case .table(let columns, let seal) = rule.layout else { throw NoLayout() }
    #expect(
      columns.map(\.title) == [
        "序号", "姓名", "性别", "工作单位", "身份证号", "竞赛名称", "竞赛时间", "职业（工种）", "晋升职业技能等级", "获得奖项", "证书编号", "评价机构", "发证机构",
        "发证日期", "备注",
      ])
    #expect(
      columns.map(\.field) == [
        .serial, .name, .sex, .unit, .identity, .competition, .year, .occupation, .level, .prize, .certificateNumber,
        .assessor, .issuer, .issueDate, .remark,
      ])
    #expect(try Notice(id: "weihai-2024").words().contains("大赛组委会\(seal ?? "none")。"))
  }

  @Test("N5's letter is its template (附件2), word for word between the places that are filled")
  func letter() throws {
    let rule = try #require(try papers("weihai-2024").first { $0.kind == .certificateLetter })
    guard case .letter(let letter) = rule.layout else { throw NoLayout() }
    // The template's own places, as it marks them.
    let marks: [PaperLetter.Place: String] = [
      .month: "XX年XX月", .competition: "XXX职业技能竞赛", .first: "XXX（选手姓名）", .count: "XX（人数）",
    ]
    var text = letter.addressee
    for part in letter.body {
      switch part {
      case .words(let words): text += words
      case .place(let place): text += try #require(marks[place])
      }
    }
    #expect(try Notice(id: "weihai-2024").words().contains(text.tight))
  }

  @Test("who is named a winner is filed: with N4's union, N5's bureau, and as the certificates notice's award notice")
  func winners() throws {
    let clauses = try Notice.ids.map { id in try papers(id).first { $0.kind == .awards }?.basis }
    let borrowed = Basis.clause("京职技鉴发〔2023〕1号 附件 五")
    #expect(clauses == [borrowed, borrowed, .clause("附件 五"), .clause("一(七)"), .clause("四(三)")])
  }

  @Test("N5's list of skilled hands has no columns of ours: annex 3 is not in the notice")
  func skilledHands() throws {
    let rule = try #require(try papers("weihai-2024").first { $0.kind == .skilledHands })
    #expect(rule.layout == nil && rule.applies == .always && rule.stages == [.final])
    #expect(try Notice(id: "weihai-2024").words().contains(rule.title.zh))
  }
}

/// A paper that a notice lays out has no layout.
private struct NoLayout: Error {}

extension ProvisionsReading {
  /// The papers the notice asks for; at a stage, each kind once.
  func papers(keeping archive: [ArchiveRule]) throws(RulebookProblem) -> [PaperRule] {
    let section = try rules["papers"]
    let names = ["kind", "title", "stages", "when", "layout", "archive", "clause"]
    let papers = try section.list(named: names) { (rule) throws(RulebookProblem) in
      let kind: PaperKind = try rule["kind"].choice()
      return PaperRule(
        kind: kind, title: try rule["title"].name(), stages: try stages(rule), applies: try rule["when"].choice(),
        layout: try layout(rule["layout"], of: kind), archive: try kept(rule, in: archive), basis: try basis(rule))
    }
    try refuseRepeats(papers, in: section)
    return papers
  }

  /// How the notice lays it out; a letter has to have its words, and only tables and letters are laid out.
  private func layout(_ node: Node, of kind: PaperKind) throws(RulebookProblem) -> PaperLayout? {
    switch kind.form {
    case .letter: return .letter(try letter(node))
    case .table: return if let table = node.orNull { try self.table(table) } else { nil }
    case nil:
      if node.orNull != nil { throw node.problem(.notUsed) }
      return nil
    }
  }

  /// The columns in the notice's order; a seal needs the column of the committee that uses it.
  private func table(_ node: Node) throws(RulebookProblem) -> PaperLayout {
    let table = try Members(node, named: ["columns", "seal"])
    let section = try table["columns"]
    _ = try section.someElements()
    let columns = try section.list(named: ["field", "title"]) { (column) throws(RulebookProblem) in
      PaperColumn(try column["field"].choice(), try column["title"].text())
    }
    try section.refuseRepeats(columns.map(\.title), in: "title")
    let seal = try table["seal"].orNull?.text()
    if seal != nil, !columns.contains(where: { $0.field == .issuer }) { throw table.problem("seal", .notUsed) }
    return .table(columns, seal: seal)
  }

  /// A letter's words.
  private func letter(_ node: Node) throws(RulebookProblem) -> PaperLetter {
    let letter = try Members(node, named: ["addressee", "body"])
    let addressee = try letter["addressee"].text()
    let body = try letter["body"].text()
    do {
      return PaperLetter(addressee: addressee, body: try PaperLetter.parts(of: body))
    } catch {
      throw letter.problem("body", .provisions(.noSuchPlace(error.word)))
    }
  }

  /// The thing kept that the paper is.
  private func kept(_ rule: Members, in archive: [ArchiveRule]) throws(RulebookProblem) -> String? {
    guard let id = try rule["archive"].orNull?.identifier() else { return nil }
    guard archive.contains(where: { $0.id == id }) else {
      throw rule.problem("archive", .provisions(.noSuchArchive(id)))
    }
    return id
  }

  /// Two rules on one paper of one contest would be one too many.
  private func refuseRepeats(_ papers: [PaperRule], in section: Node) throws(RulebookProblem) {
    for (index, rule) in papers.enumerated() {
      for (earlier, other) in papers[..<index].enumerated() where other.kind == rule.kind {
        guard let stage = rule.stages.firstIndex(where: other.stages.contains) else { continue }
        throw RulebookProblem(
          path: "\(section.path)[\(index)].stages[\(stage)]", fault: .repeats("\(section.path)[\(earlier)].stages"))
      }
    }
  }
}

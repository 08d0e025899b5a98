extension ProvisionsReading {
  /// The notice's table of events.
  func catalogue() throws(RulebookProblem) -> [CatalogueEntry] {
    let names = [
      "no", "title", "theme", "class", "code", "events", "organisers", "form", "size", "certificates", "month",
      "clause",
    ]
    return try rules["catalogue"].list(named: names) { (rule) throws(RulebookProblem) in
      CatalogueEntry(
        number: try rule["no"].orNull?.integer(in: Node.counts), title: try rule["title"].orNull?.text(),
        theme: try rule["theme"].orNull?.text(), contestClass: try rule["class"].orNull?.choice(),
        code: try rule["code"].orNull?.text(), events: try events(rule["events"]),
        organisers: try rule["organisers"].texts(), form: try form(rule),
        givesCertificates: try rule["certificates"].orNull?.truth(), month: try rule["month"].orNull?.text(),
        basis: try basis(rule))
    }
  }

  /// The events of a line, at least one; a notice's own table may name an event twice.
  private func events(_ node: Node) throws(RulebookProblem) -> [String] {
    var events: [String] = []
    for element in try node.someElements() { events.append(try element.text()) }
    return events
  }

  private func form(_ rule: Members) throws(RulebookProblem) -> EventForm {
    let isTeam = try rule["form"].word(oneOf: ["individual", "team"]) == "team"
    let size = try rule["size"].orNull?.integer(in: 2...Node.counts.upperBound)
    if size != nil, !isTeam { throw rule.problem("size", .provisions(.sizeWithoutTeam)) }
    return isTeam ? .team(size: size) : .individual
  }

  /// How teams are marked.
  func teams() throws(RulebookProblem) -> TeamRule? {
    guard let section = try rules["teams"].orNull else { return nil }
    let rule = try Members(section, named: ["marking", "clause"])
    return TeamRule(marking: try rule["marking"].choice(), basis: try basis(rule))
  }
}

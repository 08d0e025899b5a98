internal import Scoring

// What the document says of blind codes; a contest without any has none of these members.
extension ResultDocument {
  /// How far the codes are opened, and the ranking by code, in which nothing says whose a code is.
  var coded: [JSON.Member] {
    let codes = contest.codes
    guard !codes.layers.isEmpty, let scheme = contest.marking?.scheme else { return [] }
    return [
      member(
        "codes",
        .object([
          member("layers", .number(String(codes.layers.count))), member("opened", .number(String(codes.opened))),
          member("signed", .bool(contest.codedSeal != nil)),
        ])),
      member("coded", .array(contest.codedStandings.map { coded($0, under: scheme) })),
    ]
  }

  private func coded(_ standing: CodedStanding, under scheme: MarkingScheme) -> JSON {
    let made = scheme.components.filter(\.isMadeOfModules).map(\.id)
    let work = contest.work(of: standing.subject)
    return .object(
      [
        member("place", standing.place.map { .number(String($0)) } ?? .null), member("code", .string(standing.code)),
        member("exclusion", work?.exclusion.map { .string($0.rawValue) } ?? .null),
      ] + zip(made, standing.cells).map { member($0, mark($1)) } + [
        member("modules", work.map { modules(of: $0, under: scheme) } ?? .null)
      ])
  }

  /// A contestant's codes, that of the first layer first; none before all layers are open.
  func codes(of contestant: Int) -> [JSON.Member] {
    guard !contest.codes.layers.isEmpty else { return [] }
    return [member("codes", .array(openedCodes.codes(of: contestant).map { .string($0) }))]
  }
}

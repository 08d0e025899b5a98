internal import Scoring

// Drawing, laying codes, opening them.
extension CompetitionState {
  func draw(_ number: Int, _ seed: String, _ stations: Int, _ reason: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard contest.codes.layers.isEmpty else { throw .codesLaid }
    try bounded(seed, .seed)
    guard (1...Self.mostStations).contains(stations) else { throw .badCount(stations) }
    try bounded(reason, .reason, mayBeEmpty: true)
    let contestants = contest.drawn(contest.present, with: seed)
    if contestants.isEmpty { throw .open([.nobody]) }
    let table = contest.hash(ofDrawn: contestants, stations: stations)
    let standing = contest.codes.drawn
    if let draw = standing.value?.record, draw.seed == seed, draw.stations == stations, draw.table == table {
      throw .unchanged
    }
    if !standing.refs.isEmpty, reason.isBlank { throw .reasonNeeded }
    return .draw(
      DrawRecord(
        contest: number, seed: seed, stations: stations, replaces: standing.refs.map { spelling(of: $0) },
        reason: reason, table: table))
  }

  /// More stations than any hall has.
  private static let mostStations = 9999

  func encode(_ number: Int, _ seed: String, _ first: Int, by person: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard contest.marking != nil else { throw .noScheme }
    guard self.person(person)?.duty == .codeKeeper else { throw .otherDuty(.codeKeeper) }
    if contest.codes.opened > 0 { throw .codesLaid }
    if let seal = contest.codedSeal { throw .codedSealed(by: seal.signer) }
    // Of a team that is marked as one nobody could tell by code whose sheets are the team's.
    if contest.facts.form.isTeam, contest.teamMarking == .one { throw .noCodesForTeams }
    let layers = contest.codes.layers
    guard layers.count < BlindCodes.mostLayers else { throw .tooManyLayers(most: BlindCodes.mostLayers) }
    if let kept = layers.firstIndex(where: { $0.keeper == person }) { throw .keepsAnotherLayer(kept + 1) }
    if contest.isMarkingBegun { throw .marksKeyed }
    if let telling = contest.recusalsByEntry.first { throw .recusalTells(entry: telling.of, judge: telling.judge) }
    try bounded(seed, .seed)
    // The same seed deals the same order: whoever knows the one table would have the other.
    let seeds = layers.map(\.seed) + [contest.codes.drawn.value?.record.seed].compactMap(\.self)
    if seeds.contains(seed) { throw .seedTaken }
    let layer = contest.nextLayer(keeper: person, seed: seed, first: first)
    if layer.count == 0 { throw .open([.nobody]) }
    guard layer.fits, contest.areFree(layer.numbers) else { throw .codesTaken(first: first) }
    var laid = contest
    laid.codes.layers.append(layer)
    return .codes(
      CodesRecord(
        contest: number, layer: layers.count + 1, seed: seed, first: first,
        table: laid.hash(ofLayer: layers.count + 1)))
  }

  func decode(_ number: Int, _ witness: String, by person: String) throws(Refusal) -> Record {
    let contest = try openContest(number)
    guard contest.codes.isBlind else { throw .nothingToDecode }
    guard contest.codedSeal != nil else { throw .codedUnsigned }
    guard person != witness, self.person(person) != nil, self.person(witness) != nil else { throw .witnessNeeded }
    let layer = contest.codes.lastClosed
    let keeper = contest.codes.layers[layer - 1].keeper
    let referee = headReferee?.name
    guard [person, witness].contains(where: { $0 == keeper || $0 == referee }) else { throw .keeperNeeded(keeper) }
    return .decode(DecodeRecord(contest: number, layer: layer, witness: witness))
  }
}

extension Contest {
  /// Whether no other layer has these codes, and no contestant such an entry number: `017` and code 17 are one to whoever
  /// reads them aloud.
  fileprivate func areFree(_ codes: Range<Int>) -> Bool {
    let isTaken = self.codes.layers.contains { $0.numbers.overlaps(codes) }
    return !isTaken && !roster.contains { Int($0.entry).map(codes.contains) ?? false }
  }
}

internal import Scoring

// Who judges what, and which sheets nobody brings.
extension Contest {
  /// The judge who sits in the seat of a pile; nil for the sheets of agreed values, which are nobody's.
  public func judge(ofPile pile: Int) -> Judge? { seat(ofPile: pile).flatMap(judgeRoster.judge(in:)) }

  /// The seat whose sheets a pile holds.
  func seat(ofPile pile: Int) -> JudgeSeat? {
    guard let scheme = marking?.scheme, scheme.piles.indices.contains(pile), scheme.piles[pile].judge > 0 else {
      return nil
    }
    return JudgeSeat(module: scheme.modules[scheme.piles[pile].module].id, seat: scheme.piles[pile].judge)
  }

  /// The piles of a judge's seats.
  func piles(of judge: Judge) -> [Int] {
    guard let scheme = marking?.scheme else { return [] }
    return scheme.piles.indices.filter { pile in seat(ofPile: pile).map(judge.seats.contains) ?? false }
  }

  /// The piles in which a subject has no sheet: the judge stepped aside without a substitute, or the sheet is missing.
  public func excusedPiles(of subject: Int) -> Set<Int> {
    guard !judgeRoster.recusals.isEmpty, marking != nil else { return [] }
    var piles: Set<Int> = []
    for judge in judgeRoster.judges where isExcused(judge.id, subject) { piles.formUnion(self.piles(of: judge)) }
    return piles
  }

  /// A sheet is excused by the subject's own label; once codes are open, by the contestant's entry number as well.
  private func isExcused(_ judge: String, _ subject: Int) -> Bool {
    let entry = codes.layers.isEmpty ? nil : contestant(of: subject).map { roster[$0].entry }
    return [label(of: subject), entry].contains { label in label.flatMap { recusal(of: $0, judge) }?.isExcuse ?? false }
  }

  /// Recusals that name a contestant by entry number and leave a sheet out: codes would tell whose it is.
  var recusalsByEntry: [RecusalRecord] {
    judgeRoster.recusals.values.compactMap(\.value).filter { $0.isExcuse && index(entry: $0.of) != nil }
      .sorted { ($0.of, $0.judge) < ($1.of, $1.judge) }
  }

  mutating func take(_ judge: Judge, ref: Ref, replacing: [Ref]) -> Bool {
    let touched = judgeRoster.touched(by: judge)
    let stood = judgeRoster.take(judge, ref, replacing: replacing)
    if isSettled { lookAtAllJudges() }
    // Whoever takes a seat brings the sheets that the one before was excused from.
    let isExcused = judgeRoster.recusals.contains { touched.contains($0.key.judge) && $0.value.value?.isExcuse == true }
    if isExcused { renewSubjects() }
    return stood
  }

  mutating func take(_ recusal: RecusalRecord, ref: Ref, replacing: [Ref]) -> Bool {
    let pair = RecusedPair(judge: recusal.judge, of: recusal.of)
    let stood = judgeRoster.recusals[pair, default: .nothing].take(recusal, ref, replacing: replacing)
    let contestant = index(entry: recusal.of)
    if isSettled, let contestant { lookAtJudges(of: contestant) }
    guard let subject = subject(recusal.of) ?? contestant.flatMap(subject(of:)) else {
      return stood && contestant != nil
    }
    renew(subject: subject)
    return stood
  }

  /// Counts anew who is to be decided on; reads every contestant.
  mutating func lookAtAllJudges() {
    for contestant in roster.indices { lookAtJudges(of: contestant) }
  }
}

extension RecusalRecord {
  /// Whether a sheet is not there, and nobody brings one in its place.
  var isExcuse: Bool { decision != .stays && substitute.isEmpty }
}

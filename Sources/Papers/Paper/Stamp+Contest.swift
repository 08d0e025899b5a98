public import Competition

extension Stamp {
  /// The stamp of a contest's papers as the journal stands; nil before the first record.
  public init?(of contest: Contest, in state: CompetitionState) {
    guard let latest = state.latest else { return nil }
    let signed = contest.signatures.filter { $0.act == .signOff }.map { SignedVersion($0.signed) }
    competition = state.title
    self.contest = contest.setUp
    if let seal = contest.seal {
      standing = .final(SignedVersion(seal.signed))
      version = max(1, signed.count)
      replaces = signed.dropLast().last
    } else {
      standing = contest.codedSeal.map { .coded(SignedVersion($0.signed)) } ?? .provisional
      version = signed.count + 1
      replaces = signed.last
    }
    record = latest.record
    station = state.stationName
    time = Moment.text(latest.t)
  }
}

extension SignedVersion {
  init(_ signed: SignedStatement) {
    self.init(signer: signed.signer, time: signed.time, table: signed.table)
  }
}

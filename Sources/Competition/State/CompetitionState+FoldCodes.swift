// Draws, codes, judges and PINs; like everything that is applied, they are never refused.
extension CompetitionState {
  mutating func apply(_ record: JudgeRecord, _ ref: Ref) {
    change(record.contest, ref, replacing: record.replaces) { $0.take(record.judge, ref: ref, replacing: $1) }
  }

  mutating func apply(_ record: RecusalRecord, _ ref: Ref) {
    change(record.contest, ref, replacing: record.replaces) { $0.take(record, ref: ref, replacing: $1) }
  }

  mutating func apply(_ record: DrawRecord, _ ref: Ref) {
    change(record.contest, ref, replacing: record.replaces) { $0.take(record, ref: ref, replacing: $1) }
  }

  mutating func apply(_ record: CodesRecord, _ ref: Ref, by person: String) {
    change(record.contest, ref) { $0.lay(record, by: person) }
  }

  mutating func apply(_ record: DecodeRecord, _ ref: Ref, by person: String) {
    change(record.contest, ref) { $0.open(record, by: person) }
  }

  mutating func apply(_ record: PINRecord, _ ref: Ref) {
    guard let at = people.firstIndex(where: { $0.name == record.name }) else { return strays.append(ref) }
    people[at].pin = record.pin
  }

  // Whether a signature counts, and was in its place, is for `Verification` to say.
  mutating func sealCodes(_ number: Int, _ signed: SignedStatement, _ ref: Ref) {
    guard let at = places[number] else { return }
    contests[at].closeCodes(with: signed, by: Statement.signer(of: signed.statement) ?? "", ref: ref)
  }
}

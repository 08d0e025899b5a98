// Draws, codes, judges and PINs.
extension CompetitionState {
  mutating func apply(_ record: JudgeRecord, _ ref: Ref) {}
  mutating func apply(_ record: RecusalRecord, _ ref: Ref) {}
  mutating func apply(_ record: DrawRecord, _ ref: Ref) {}
  mutating func apply(_ record: CodesRecord, _ ref: Ref, by person: String) {}
  mutating func apply(_ record: DecodeRecord, _ ref: Ref, by person: String) {}
  mutating func apply(_ record: PINRecord, _ ref: Ref) {}

  mutating func sealCodes(_ number: Int, _ signed: SignedStatement, _ ref: Ref) {}
}

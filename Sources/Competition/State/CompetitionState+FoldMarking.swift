internal import Scoring

// What is keyed from judges' papers; like everything that is applied, it is never refused.
extension CompetitionState {
  mutating func apply(_ record: SchemeRecord, _ ref: Ref) {}
  mutating func apply(_ record: ScoreRecord, _ ref: Ref, by person: String) {}
  mutating func apply(_ record: PenaltyRecord, _ ref: Ref) {}
  mutating func apply(_ record: SpreadRecord, _ ref: Ref) {}
  mutating func apply(_ record: PaperRecord, _ ref: Ref) {}
  mutating func apply(_ record: SampleRecord, _ ref: Ref) {}
}

internal import Scoring

extension CompetitionState {
  mutating func apply(_ record: IncidentRecord, _ ref: Ref, by person: String) {
    change(record.contest, ref, isFreeOfResults: true, replacing: record.replaces) {
      $0.register.take(record, by: person, ref, replacing: $1)
    }
  }

  mutating func apply(_ record: AppealRecord, _ ref: Ref, by person: String) {
    change(record.contest, ref, isFreeOfResults: true, replacing: record.replaces) {
      let signed = $0.lastSignedAt
      return $0.register.take(record, by: person, ref, replacing: $1, signed: signed)
    }
  }

  mutating func apply(_ record: AppealRulingRecord, _ ref: Ref, by person: String) {
    change(record.contest, ref, isFreeOfResults: true, replacing: record.replaces) {
      $0.register.take(record, by: person, ref, replacing: $1)
    }
  }
}

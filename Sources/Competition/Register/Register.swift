/// The incidents and appeals of a contest, by their numbers, and the rulings on appeals.
struct Register: Sendable {
  /// What was written and by whom.
  struct Written<Record: Hashable & Sendable>: Hashable, Sendable {
    let record: Record
    let person: String
  }

  private(set) var incidents: [Int: Held<Written<IncidentRecord>>] = [:]
  private(set) var appeals: [Int: Held<Written<AppealRecord>>] = [:]
  private(set) var rulings: [Int: Held<Written<AppealRulingRecord>>] = [:]
  /// When the result had been signed last before an appeal was filed.
  private(set) var signedBefore: [Int: DayTime] = [:]
  /// How many appeals are not settled; followed with each record, for screens ask with each key.
  private(set) var unsettledCount = 0
  /// The records that a result could follow from since the first appeal: what a ruling may name as its effect.
  private(set) var changes: [Ref] = []

  mutating func take(_ record: IncidentRecord, by person: String, _ ref: Ref, replacing: [Ref]) -> Bool {
    incidents[record.number, default: .nothing].take(
      Written(record: record, person: person), ref, replacing: replacing)
  }

  mutating func take(
    _ record: AppealRecord, by person: String, _ ref: Ref, replacing: [Ref], signed: DayTime?
  ) -> Bool {
    if appeals[record.number] == nil { signedBefore[record.number] = signed }
    defer { unsettledCount = all.count { $0.isUnsettled } }
    return appeals[record.number, default: .nothing].take(
      Written(record: record, person: person), ref, replacing: replacing)
  }

  mutating func take(_ record: AppealRulingRecord, by person: String, _ ref: Ref, replacing: [Ref]) -> Bool {
    guard appeals[record.appeal] != nil else { return false }
    defer { unsettledCount = all.count { $0.isUnsettled } }
    return rulings[record.appeal, default: .nothing].take(
      Written(record: record, person: person), ref, replacing: replacing)
  }

  /// Notes a record that a result could follow from, once there is an appeal that it may be the effect of.
  mutating func note(change ref: Ref) {
    if !appeals.isEmpty { changes.append(ref) }
  }

  /// The appeals by number.
  var all: [Appeal] {
    appeals.keys.sorted().compactMap { number in
      guard let held = appeals[number], let last = held.claims.last else { return nil }
      let ruling = rulings[number]
      return Appeal(
        record: last.value.record, ref: last.ref, person: last.value.person, signedBefore: signedBefore[number],
        ruling: (ruling?.claims.last).map {
          AppealRuling(record: $0.value.record, ref: $0.ref, person: $0.value.person)
        }, isDisputed: held.isConflict || ruling?.isConflict == true)
    }
  }
}

extension Contest {
  /// The incidents by number.
  public var incidents: [Incident] {
    register.incidents.keys.sorted().compactMap { number in
      guard let held = register.incidents[number], let last = held.claims.last else { return nil }
      return Incident(
        record: last.value.record, ref: last.ref, person: last.value.person, isDisputed: held.isConflict)
    }
  }

  /// The appeals by number, each with its ruling.
  public var appeals: [Appeal] { register.all }

  /// How many appeals nobody has ruled on, or whose ruling asks for a correction that it does not name yet.
  public var unsettledAppealCount: Int { register.unsettledCount }

  /// The records that a result could follow from since the first appeal, oldest first: what a ruling may name.
  public var changesSinceAppeal: [Ref] { register.changes }
}

extension Appeal {
  /// Whether something has still to be done about it.
  public var isUnsettled: Bool {
    switch status {
    case .open, .toCorrect: true
    case .settled: false
    }
  }
}

/// The judges of a contest, who sits where, and what was decided of them.
public struct JudgeRoster: Sendable {
  /// The judges in the order they were put on the roster; each with the seats held now.
  public var judges: [Judge] { order.compactMap { known[$0]?.value.map(seated) } }

  /// What is known of each judge, by id, with all seats as it was recorded.
  private(set) var known: [String: Held<Judge>] = [:]
  /// Who sits in a seat, by judge's id.
  private(set) var seats: [JudgeSeat: Held<String>] = [:]
  var recusals: [RecusedPair: Held<RecusalRecord>] = [:]
  /// The judges who are to be decided on, by contestant: of the contestant's unit, and no decision.
  var undecided: [Int: [String]] = [:]
  /// How many such pairs there are.
  var undecidedCount = 0
  /// The judges in a seat, by their unit.
  private(set) var seatedByUnit: [UnitName: [String]] = [:]

  private var order: [String] = []

  /// A judge, with the seats held now.
  public func judge(_ id: String) -> Judge? { known[id]?.value.map(seated) }

  /// Who sits in a seat; nil where nobody does, or where two records claim it.
  public func judge(in seat: JudgeSeat) -> Judge? { seats[seat]?.value.flatMap(judge) }

  /// Whether anybody has a seat.
  var isSeated: Bool { seats.values.contains { $0.value != nil } }

  /// The records that a judge's new record replaces: what stood of this judge, and whoever held one of the seats.
  func refs(replacedBy judge: Judge) -> [Ref] {
    var refs = known[judge.id]?.refs ?? []
    for seat in judge.seats {
      for ref in seats[seat]?.refs ?? [] where !refs.contains(ref) { refs.append(ref) }
    }
    return refs
  }

  /// Takes a judge; answers whether everything it replaces stood here.
  mutating func take(_ judge: Judge, _ ref: Ref, replacing replaced: [Ref]) -> Bool {
    let standing = Set(refs(replacedBy: judge))
    let own = known[judge.id]?.refs ?? []
    let before = known[judge.id]?.value?.seats ?? []
    if known[judge.id] == nil { order.append(judge.id) }
    _ = known[judge.id, default: .nothing].take(judge, ref, replacing: replaced.filter(own.contains))
    for seat in Set(before + judge.seats) {
      let held = seats[seat]?.refs.filter(replaced.contains) ?? []
      _ = seats[seat, default: .nothing].take(judge.seats.contains(seat) ? judge.id : nil, ref, replacing: held)
    }
    recountUnits()
    return replaced.allSatisfy(standing.contains)
  }

  private func seated(_ judge: Judge) -> Judge {
    Judge(
      id: judge.id, name: judge.name, unit: judge.unit,
      seats: judge.seats.filter { seats[$0]?.value == judge.id })
  }

  private mutating func recountUnits() {
    seatedByUnit = [:]
    for judge in judges where !judge.seats.isEmpty {
      if let unit = UnitName(judge.unit) { seatedByUnit[unit, default: []].append(judge.id) }
    }
  }
}

/// A judge and a contestant, by entry number, or by code where a sheet is excused behind codes.
struct RecusedPair: Hashable, Sendable {
  let judge: String
  let of: String
}

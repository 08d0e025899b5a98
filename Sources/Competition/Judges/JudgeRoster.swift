/// The judges of a contest, who sits where, and what was decided of them.
public struct JudgeRoster: Sendable {
  /// The judges in the order they were put on the roster; each with the seats held now.
  public var judges: [Judge] { order.compactMap(judge) }

  /// The decisions on judges and those they would mark.
  var recusals: [RecusedPair: Held<RecusalRecord>] = [:]
  /// The judges who are to be decided on, by contestant: of the contestant's unit, and no decision.
  var undecided: [Int: [String]] = [:]
  /// How many such pairs there are.
  var undecidedCount = 0

  private var known: [String: Held<Judge>] = [:]
  private var seats: [JudgeSeat: Held<String>] = [:]
  private var order: [String] = []
  private var places: [String: Int] = [:]
  private var seatedByUnit: [UnitName: Set<Int>] = [:]

  /// A judge, with the seats held now; nil where nobody is called so, or two records differ on it.
  public func judge(_ id: String) -> Judge? {
    guard let judge = known[id]?.value else { return nil }
    return Judge(
      id: judge.id, name: judge.name, unit: judge.unit, seats: judge.seats.filter { seats[$0]?.value == judge.id })
  }

  /// Who sits in a seat; nil where nobody does, or where two records claim it.
  public func judge(in seat: JudgeSeat) -> Judge? { seats[seat]?.value.flatMap(judge) }

  /// Whether anybody has a seat.
  var isSeated: Bool { seats.values.contains { $0.value != nil } }

  /// Whether a judge who sits comes from any unit at all.
  var hasUnits: Bool { !seatedByUnit.isEmpty }

  /// The judges in a seat who come from a unit, in the order of the roster.
  func seated(from unit: UnitName) -> [String] { (seatedByUnit[unit] ?? []).sorted().map { order[$0] } }

  /// The records that a judge's new record replaces: what stood of this judge, and whoever held one of the seats.
  func refs(replacedBy judge: Judge) -> [Ref] {
    var refs = known[judge.id]?.refs ?? []
    var named = Set(refs)
    for seat in judge.seats {
      for ref in seats[seat]?.refs ?? [] where named.insert(ref).inserted { refs.append(ref) }
    }
    return refs
  }

  /// Those whose seats a judge's record may change: the judge, and whoever sits in one of the seats.
  func touched(by judge: Judge) -> Set<String> { Set([judge.id] + judge.seats.compactMap { seats[$0]?.value }) }

  /// Takes a judge; answers whether everything it replaces stood here.
  mutating func take(_ judge: Judge, _ ref: Ref, replacing replaced: [Ref]) -> Bool {
    let touched = touched(by: judge)
    for id in touched { forgetUnit(of: id) }
    // A record that replaces nothing looks at none of the claims: a hostile journal may pile up thousands.
    let standing: Set<Ref> = replaced.isEmpty ? [] : Set(refs(replacedBy: judge))
    let gone = Set(replaced)
    var left: [JudgeSeat] = []
    if !gone.isEmpty { left = known[judge.id]?.claims.filter { gone.contains($0.ref) }.flatMap(\.value.seats) ?? [] }
    if known[judge.id] == nil {
      places[judge.id] = order.count
      order.append(judge.id)
    }
    _ = known[judge.id, default: .nothing].take(judge, ref, replacing: replaced)
    for seat in Set(left + judge.seats) {
      let holder = judge.seats.contains(seat) ? judge.id : nil
      _ = seats[seat, default: .nothing].take(holder, ref, replacing: replaced)
    }
    for id in touched { countUnit(of: id) }
    return gone.isSubset(of: standing)
  }

  private mutating func forgetUnit(of id: String) {
    guard let place = places[id], let unit = judge(id).flatMap({ UnitName($0.unit) }) else { return }
    seatedByUnit[unit]?.remove(place)
    if seatedByUnit[unit]?.isEmpty == true { seatedByUnit[unit] = nil }
  }

  private mutating func countUnit(of id: String) {
    guard let place = places[id], let judge = judge(id), !judge.seats.isEmpty, let unit = UnitName(judge.unit) else {
      return
    }
    seatedByUnit[unit, default: []].insert(place)
  }
}

/// A judge and a contestant, by entry number, or by code where a sheet is excused behind codes.
struct RecusedPair: Hashable, Sendable {
  let judge: String
  let of: String
}

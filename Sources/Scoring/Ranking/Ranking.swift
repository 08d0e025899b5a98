/// The ranking of one contest, kept in order while single marks change.
///
/// The ranked stand by total, tie chain and index. A ruling moves no seat: it is read over the seats that share its key,
/// so that it comes into force and falls out of force by itself when marks change. Contestants are dense indices,
/// 0..<count, given by whoever owns the roster.
///
/// - Complexity: one changed sheet costs two binary searches and the move of a few kB, whatever the number of
///   contestants; a standing costs the searches, and under a ruling the size of its tie.
public struct Ranking: Sendable {
  /// How the contest is marked and ranked.
  public let scheme: Scheme
  var sheets: [Sheet]
  var order: SeatOrder
  var rulings: [OrderKey: Ruling] = [:]
  /// How many contestants share a key, for every key that more than one has.
  var sharers: [OrderKey: Int] = [:]
  private var tally = Tally()

  /// A ranking of nobody yet.
  public init(scheme: Scheme) {
    self.init(scheme: scheme, sheets: [])
  }

  /// A ranking of all these contestants at once, by one sort.
  public init(scheme: Scheme, sheets: [Sheet]) {
    self.scheme = scheme
    self.sheets = sheets
    var seats: [Seat] = []
    seats.reserveCapacity(sheets.count)
    for (contestant, sheet) in sheets.enumerated() {
      tally.add(sheet, under: scheme)
      if let key = scheme.orderKey(of: sheet) { seats.append(Seat(key: key, contestant: contestant)) }
    }
    seats.sort()
    order = SeatOrder(sorted: seats)
    for (seat, next) in zip(seats, seats.dropFirst()) where seat.key == next.key {
      sharers[seat.key, default: 1] += 1
    }
  }

  /// How many contestants there are, ranked or not.
  public var count: Int { sheets.count }

  /// How many are ranked: complete and not excluded, those in an open tie included.
  public var rankedCount: Int { order.count }

  /// How many competed 实际参赛: began a component and are not void.
  public var competedCount: Int { tally.competed }

  /// How many sat every component, whoever was excluded afterwards included, and are not void.
  public var completeCount: Int { tally.complete }

  /// How many cells are still to key, of contestants who are neither excluded nor absent.
  public var missingCount: Int { tally.missing }

  /// How many may still get a rank: cells are missing, and nothing rules it out.
  public var pendingCount: Int { tally.pending }

  /// The contestant's row as it was last given.
  public func sheet(of contestant: Int) -> Sheet {
    sheets[contestant]
  }

  /// What the contestant is ranked by; nil for the unranked.
  public func key(of contestant: Int) -> TieKey? {
    scheme.orderKey(of: sheets[contestant]).map(scheme.tieKey)
  }

  /// Puts a contestant's row in place of the last one; the index `count` appends a contestant.
  public mutating func update(_ contestant: Int, to sheet: Sheet) {
    let key = scheme.orderKey(of: sheet)
    if contestant == sheets.count {
      sheets.append(sheet)
    } else {
      tally.remove(sheets[contestant], under: scheme)
      let oldKey = scheme.orderKey(of: sheets[contestant])
      sheets[contestant] = sheet
      if oldKey == key {
        tally.add(sheet, under: scheme)
        return
      }
      if let oldKey { leave(Seat(key: oldKey, contestant: contestant)) }
    }
    tally.add(sheet, under: scheme)
    if let key { take(Seat(key: key, contestant: contestant)) }
  }

  private mutating func take(_ seat: Seat) {
    if !order.positions(of: seat.key).isEmpty { sharers[seat.key, default: 1] += 1 }
    order.insert(seat)
  }

  private mutating func leave(_ seat: Seat) {
    order.remove(seat)
    guard let sharing = sharers[seat.key] else { return }
    sharers[seat.key] = sharing > 2 ? sharing - 1 : nil
  }
}

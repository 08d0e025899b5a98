/// A judge 裁判员 on the roster of a contest.
public struct Judge: Hashable, Sendable {
  /// The name programs use, unique in the contest: "J1".
  public let id: String
  /// The name.
  public let name: String
  /// The unit; empty where it is not known.
  public let unit: String
  /// The seats on the panels, in the order of the modules.
  public let seats: [JudgeSeat]

  /// A judge.
  public init(id: String, name: String, unit: String, seats: [JudgeSeat]) {
    self.id = id
    self.name = name
    self.unit = unit
    self.seats = seats
  }
}

/// A seat on a module's panel, spelled `A:2`.
public struct JudgeSeat: Hashable, Sendable {
  /// The module's id.
  public let module: String
  /// The seat, from 1.
  public let seat: Int

  /// A seat.
  public init(module: String, seat: Int) {
    self.module = module
    self.seat = seat
  }

  /// The seat that a text spells.
  public init?(spelling: String) {
    let parts = spelling.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let seat = Int(parts[1]), (1...15).contains(seat),
      String(seat) == parts[1]
    else { return nil }
    self.init(module: String(parts[0]), seat: seat)
  }

  /// The most seats there are: 20 modules with 15 judges each.
  static let most = 300

  /// How records spell it.
  public var spelling: String { "\(module):\(seat)" }
}

/// One line of the draw.
public struct DrawnPlace: Hashable, Sendable {
  /// The contestant's place in the roster.
  public let contestant: Int
  /// The round 场次, from 1.
  public let round: Int
  /// The station 工位, from 1.
  public let station: Int
}

/// A draw, and who was there to be drawn: whoever was out of the contest by then was not.
struct Drawing: Hashable, Sendable {
  let record: DrawRecord
  let present: [Int]
}

extension Contest {
  /// The draw, in drawn order; worked out anew whenever it is asked for.
  public var drawnPlaces: [DrawnPlace] {
    guard let drawing = codes.drawn.value else { return [] }
    let stations = drawing.record.stations
    return drawn(drawing.present, with: drawing.record.seed).enumerated().map { place, contestant in
      DrawnPlace(contestant: contestant, round: place / stations + 1, station: place % stations + 1)
    }
  }
}

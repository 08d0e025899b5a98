/// The draw and the layers of blind codes of a contest.
///
/// A place in a layer is a code: the lowest code and the place. The tables are made again from seed and roster whenever
/// somebody may see them; hiding them is the screens' duty, and no protection against who reads the journal itself.
public struct BlindCodes: Sendable {
  /// The draw, if there was one.
  public internal(set) var draw: DrawRecord?
  /// The layers from the first one on.
  public internal(set) var layers: [CodeLayer] = []
  /// How many layers were opened, from the last one on.
  public internal(set) var opened = 0

  /// Whether codes stand between contestants and marks.
  public var isBlind: Bool { opened < layers.count }
}

/// One layer of codes.
public struct CodeLayer: Hashable, Sendable {
  /// Who laid and keeps it.
  public let keeper: String
  /// What its codes were dealt with.
  public let seed: String
  /// The lowest code.
  public let first: Int
  /// Who opened it, in the presence of whom; nil while it is closed.
  public internal(set) var opening: Opening?

  /// The two who opened a layer.
  public struct Opening: Hashable, Sendable {
    /// Who opened it.
    public let person: String
    /// Who was there.
    public let witness: String
  }
}

/// One line of a code table.
public struct CodedName: Hashable, Sendable {
  /// What the code stands for: an entry number, or a code of the layer before.
  public let name: String
  /// The code.
  public let code: String
}

/// One line of the draw.
public struct DrawnPlace: Hashable, Sendable {
  /// The contestant's place in the roster.
  public let contestant: Int
  /// The round 场次, from 1.
  public let round: Int
  /// The station 工位, from 1.
  public let station: Int
}

extension Contest {
  /// The table of a layer, from 1, in the order of its codes: for its keeper's eyes.
  public func codeTable(layer: Int) -> [CodedName] { [] }
  /// The draw, in drawn order.
  public var drawnPlaces: [DrawnPlace] { [] }
}

/// The codes that contestants had, once every layer is open; before that, nobody's.
public struct OpenedCodes: Sendable {
  private let layers: [[String: String]]
  private let roster: [Contestant]

  /// The codes of a contest.
  public init(_ contest: Contest) {
    roster = contest.roster
    guard !contest.codes.isBlind else {
      layers = []
      return
    }
    layers = contest.codes.layers.indices.map { layer in
      let pairs = contest.codeTable(layer: layer + 1).map { ($0.name, $0.code) }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A contestant's codes, that of the first layer first.
  public func codes(of contestant: Int) -> [String] {
    guard roster.indices.contains(contestant) else { return [] }
    var codes: [String] = []
    for layer in layers {
      guard let code = layer[codes.last ?? roster[contestant].entry] else { break }
      codes.append(code)
    }
    return codes
  }
}

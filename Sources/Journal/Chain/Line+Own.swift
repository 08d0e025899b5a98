extension Line {
  /// Whether the journal wrote this line of itself: `genesis`, `open`, `resume`, `seen`, `close`.
  public var isOwn: Bool { OwnKind.owns(kind) }

  /// Whether the program was started with this line.
  public var isOpening: Bool { kind == OwnKind.open.rawValue }

  /// The station that begins with this line; nil for every line but a `genesis`.
  public var station: Station? {
    kind == Genesis.kind ? Genesis(reading: body)?.station : nil
  }
}

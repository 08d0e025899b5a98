extension Line {
  /// Whether the journal wrote this line of itself: `genesis`, `open`, `resume`, `seen`, `close`.
  public var isOwn: Bool { OwnKind.owns(kind) }

  /// The station that begins with this line; nil for every line but a `genesis`.
  public var station: Station? {
    kind == Genesis.kind ? Genesis(reading: body)?.station : nil
  }
}

/// The kinds that the journal writes of itself, besides `genesis`; everything else belongs to the competition.
enum OwnKind: String, CaseIterable {
  case open, resume, seen, close

  /// Whether a kind is the journal's own, so that nobody else may append it.
  static func owns(_ kind: String) -> Bool {
    kind == Genesis.kind || allCases.contains { $0.rawValue == kind }
  }

  /// A start of the program; its nonce makes a cloned machine's chain diverge at once.
  static func opened(program: String, bootID: String) -> Entry {
    entry(.open) {
      $0.member("program", program)
      $0.member("boot", bootID)
      $0.member("nonce", Random.nonce())
    }
  }

  /// Going on after a cut: how many bytes were cut and their hash (of nothing, where nothing was).
  static func resumed(cut: [UInt8]) -> Entry {
    entry(.resume) {
      $0.member("bytes", cut.count)
      $0.member("hash", Hash(of: cut).hex)
    }
  }

  /// The regular end of a session.
  static var closed: Entry { entry(.close) { _ in } }

  private static func entry(_ kind: OwnKind, _ members: (inout CanonicalWriter) -> Void) -> Entry {
    Entry(kind: kind.rawValue, by: "", body: CanonicalWriter.object(members))
  }

  /// Checks that a body has exactly the members of its kind.
  func check(_ body: ArraySlice<UInt8>) throws(CanonicalError) {
    var reader = CanonicalReader(body)
    try reader.object()
    switch self {
    case .open:
      for member in ["program", "boot", "nonce"] as [StaticString] { _ = try reader.string(member) }
    case .resume:
      _ = try reader.integer("bytes")
      _ = try reader.string("hash")
    case .seen:
      _ = try reader.string("station")
      _ = try reader.integer("seq")
      _ = try reader.string("h")
    case .close: break
    }
    try reader.end()
  }
}

extension Rulebook {
  /// The rulebooks the program carries, in the order in which it offers them.
  public static let builtIn: [Rulebook] = [
    builtIn(PackageResources.beijing_certificates_2023_json)
  ]

  /// A rulebook of ours has no faults: a test reads them all.
  private static func builtIn(_ bytes: [UInt8]) -> Rulebook {
    do {
      return try Rulebook(reading: String(decoding: bytes, as: UTF8.self))
    } catch {
      fatalError("built-in rulebook, \(error.path): \(error.fault)")
    }
  }
}

extension CatalogueEntry {
  /// Whether the line is about an event of a contest of this title.
  ///
  /// A line with a title of its own is about the contest of that title only; spaces and quotation marks don't count.
  public func lists(_ event: String, title: String) -> Bool {
    guard events.contains(event) else { return false }
    return self.title.map { Self.plain($0) == Self.plain(title) } ?? true
  }

  private static func plain(_ title: String) -> String {
    title.filter { !$0.isWhitespace && !"“”\"「」『』".contains($0) }
  }
}

// Who may see what while codes stand. It keeps honest people from seeing; whoever reads the raw files sees all.
extension Contest {
  /// Whether a person may see a layer's table, from 1: its keeper, and everybody once it was opened.
  public func mayShow(layer: Int, to person: String) -> Bool {
    guard codes.layers.indices.contains(layer - 1) else { return false }
    let shown = codes.layers[layer - 1]
    return shown.opening != nil || shown.keeper == person && !person.isEmpty
  }

  /// Whether a person may see the draw: everybody but while codes stand; then only those who keep codes.
  public func mayShowDraw(to person: Person?) -> Bool { !codes.isBlind || person?.duty == .codeKeeper }
}

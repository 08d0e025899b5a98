/// A bar of cells: how much is done, how much is on its way, how much is left.
///
/// Told by three different characters, not by colour alone.
struct Bar: Hashable, Sendable {
  let done: Int
  let underway: Int
  let whole: Int

  /// The bar of so many cells; a part that is there has at least one, and only a part that is whole fills all.
  func text(width: Int) -> String {
    let width = max(0, width)
    let full = cells(of: done, width: width)
    let begun = max(full, cells(of: done + underway, width: width))
    return String(repeating: "█", count: full) + String(repeating: "▒", count: begun - full)
      + String(repeating: "░", count: width - begun)
  }

  private func cells(of part: Int, width: Int) -> Int {
    guard whole > 0, part > 0, width > 0 else { return 0 }
    guard part < whole else { return width }
    return max(1, min(width - 1, part * width / whole))
  }
}

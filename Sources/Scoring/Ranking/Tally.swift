/// The counts of a ranking that follow from the sheets alone, kept while single sheets change.
struct Tally: Hashable, Sendable {
  private(set) var competed = 0
  private(set) var complete = 0
  private(set) var missing = 0
  private(set) var pending = 0

  mutating func add(_ sheet: Sheet, under scheme: Scheme) {
    if sheet.competed(under: scheme) { competed += 1 }
    if sheet.isComplete(under: scheme) { complete += 1 }
    missing += sheet.missing(under: scheme)
    if sheet.isPending(under: scheme) { pending += 1 }
  }

  mutating func remove(_ sheet: Sheet, under scheme: Scheme) {
    if sheet.competed(under: scheme) { competed -= 1 }
    if sheet.isComplete(under: scheme) { complete -= 1 }
    missing -= sheet.missing(under: scheme)
    if sheet.isPending(under: scheme) { pending -= 1 }
  }
}

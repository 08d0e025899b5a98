/// Where a chain stands: what the next line must build on.
struct ChainEnd: Hashable {
  /// The number of the next record, which is also the count of records so far.
  var seq = 0
  /// The clock of the last record.
  var tick = Tick(t: 0, c: -1)
  /// The hash of the last record.
  var hash = Hash.zero
}

extension CompetitionState {
  /// What would follow if an intent were recorded now; nothing is.
  ///
  /// For several intents that belong together: the last one's refusal is known before the first one is recorded.
  public func foretold(_ intent: Intent, by person: String = "") throws(Refusal) -> CompetitionState {
    var next = self
    for record in try decide(intent, by: person) {
      next.recordCount += 1
      next.apply(record, Ref(station: max(0, stations.count - 1), seq: next.recordCount), by: person)
    }
    next.settle()
    return next
  }
}

extension Provisions {
  /// What every checkable clause says of a contest: computed where the records show it, declared where they don't.
  ///
  /// Clauses of other stages are among them, as not applicable: the list is the notice's.
  public func compliance(_ facts: ComplianceFacts) -> [Finding] {
    []
  }
}

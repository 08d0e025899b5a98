extension CompetitionState {
  /// People choose their own PIN; another's is changed by the head referee alone, with a reason.
  func choosePIN(_ name: String, _ pin: SealedPIN, _ reason: String, by person: String) throws(Refusal) -> Record {
    guard self.person(name) != nil else { throw .notEnrolled(name) }
    try bounded(reason, .reason, mayBeEmpty: true)
    if person != name {
      guard person == headReferee?.name else { throw .otherDuty(.headReferee) }
      if reason.isBlank { throw .reasonNeeded }
    }
    return .pin(PINRecord(name: name, pin: pin, reason: reason))
  }
}

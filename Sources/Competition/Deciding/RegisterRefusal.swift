/// Why nothing was written into the register of incidents and appeals.
public enum RegisterRefusal: Hashable, Sendable {
  case noSuchIncident(Int)
  case noSuchAppeal(Int)
  /// It was filed after its time, and nobody said why it is taken all the same.
  case late(DueTime)
  /// It would tell whose a code is: it names somebody and a code.
  case tellsCode
  /// An appeal that was upheld has an effect, be it that nothing changes.
  case effectNeeded
  /// An appeal that was not upheld has none.
  case effectWithoutSuccess
  /// The corrections are named exactly where the result was corrected.
  case correctionsNeeded
  case correctionsWithoutEffect
  /// No such record changed the contest since the first appeal.
  case noSuchCorrection(Ref)
  /// A ruling before the appeal.
  case ruledBeforeFiled(DayTime)
}

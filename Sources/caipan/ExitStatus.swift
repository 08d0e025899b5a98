/// How the program ends: what its exit status means.
enum ExitStatus: Int32 {
  /// What was asked for is done.
  case done = 0
  /// It was refused, or the journal is not verified.
  case refused = 1
  /// It was asked for in a way the program does not know.
  case wrongUsage = 2
  /// The disk refused: something is not saved.
  case notSaved = 3
}

// Stubs of what Marking provides: helper sheets puts its own in their place.
extension Contest {
  /// Puts the components made of modules into the contestants' cells, once the last layer of codes is open.
  mutating func flowMarks() {}
  /// Counts every subject's sheets anew: codes were laid, or somebody else sits in a judge's seat.
  mutating func renewSubjects() {}
  /// Counts one subject's sheets anew: a sheet was excused, or is due again.
  mutating func renew(subject: Int) {}
  /// What is open about sheets, spreads, papers and the sample.
  var markingOpenItems: [OpenItem] { [] }
  /// Whether any score or penalty was ever recorded.
  var isMarkingBegun: Bool { false }
}

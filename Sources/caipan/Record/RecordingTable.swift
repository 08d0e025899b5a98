internal import Competition
internal import Journal

/// Where operations are done.
protocol RecordingTable {
  /// What is answered for one record.
  associatedtype Done

  /// What follows from everything done so far.
  var state: CompetitionState { get }
  /// The station whose records are named by number alone.
  var stationID: String { get }
  /// Whether nothing is written here.
  var isTrial: Bool { get }
  /// Does something in a person's name, who is enrolled first where need be.
  func act(_ intent: Intent, inTheNameOf person: String) throws(ActFailure) -> [Done]
  /// Enrols a scorekeeper, in nobody's name.
  func enrol(_ person: String) throws(ActFailure)
}

extension CompetitionFolder: RecordingTable {
  var stationID: String { station.id }
  var isTrial: Bool { false }
}

/// The name of one record among all journals of a competition: the station that wrote it and its number there.
///
/// In a journal it is spelled `STATION:SEQ`; in memory it is one word, because every live mark carries one.
public struct Ref: Hashable, Sendable {
  private let packed: Int

  /// The record number `seq` in its station's journal.
  public var seq: Int { packed & (1 << 48 - 1) }

  /// The station's place in the competition's list of stations.
  var station: Int { packed >> 48 }

  init(station: Int, seq: Int) {
    packed = station << 48 | seq
  }

  /// The name of a record that is being decided, and stands in no journal.
  static let notYetWritten = Ref(station: 0, seq: 1 << 48 - 1)
}

extension Ref {
  /// The two parts of a record's name, 16 lower-case hex and a number; `nil` for every other spelling of it.
  static func parts(of spelling: String) -> (station: Substring, seq: Int)? {
    let parts = spelling.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, bytes(hex: String(parts[0]), count: 8) != nil, let seq = Int(parts[1]),
      (0..<1 << 48).contains(seq), String(seq) == parts[1]
    else { return nil }
    return (parts[0], seq)
  }

  /// Whether a text names a record, of this journal or of one not seen yet.
  static func isSpelling(_ text: String) -> Bool { parts(of: text) != nil }
}

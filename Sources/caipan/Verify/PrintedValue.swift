internal import Competition
internal import Journal
internal import Papers
internal import Scoring

/// A value as it is printed at the foot of a paper: the beginning of a hash, in groups of four.
struct PrintedValue: Hashable, Sendable {
  /// The digits without blanks and hyphens.
  let digits: String

  /// Reads a value as it was typed; nil where it is none.
  ///
  /// Eight digits are the least that tell one record from another.
  init?(_ text: String) {
    let digits = text.lowercased().filter { $0 != " " && $0 != "-" }
    guard (8...64).contains(digits.utf8.count), digits.utf8.allSatisfy(Self.isHex) else { return nil }
    self.digits = digits
  }

  /// Whether a hash begins so.
  func begins(_ hash: String) -> Bool { hash.hasPrefix(digits) }

  /// The papers of a folder, as it stands and as it was signed, whose printed value this is.
  func papers(from folder: String, on disk: any Disk) throws(CommandProblem) -> [Paper] {
    var making = try PaperMaking(from: folder, disk: disk)
    var found: [Paper] = []
    for contest in making.state.contests {
      for kind in PaperKind.allCases where making.state.lack(of: kind, in: contest, for: "") == nil {
        let paper = Paper.compose(kind, from: try making.material(for: kind, of: contest, reader: ""))
        if begins(paper.digest) { found.append(paper) }
      }
    }
    return found
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}

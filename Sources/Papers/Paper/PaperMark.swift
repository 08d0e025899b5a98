internal import Competition
public import Scoring

/// The machine line of a paper's file: what it was made of, so that it can be made again and compared.
///
/// A PDF and a workbook have it among their keywords, CSV and plain text as their last line.
public struct PaperMark: Hashable, Sendable {
  /// Which paper.
  public let kind: PaperKind
  /// The contest's number in its competition.
  public let contest: Int
  /// What the paper became.
  public let form: PaperForm
  /// The number of the record it was made at.
  public let seq: Int
  /// That record's hash, 64 hex.
  public let head: String
  /// The paper's digest, 64 hex.
  public let digest: String

  static let opening = "caipan-paper/1"

  /// The mark of a paper in one of its forms.
  public init(_ paper: Paper, as form: PaperForm) {
    kind = paper.kind
    contest = paper.stamp.contest.contest
    self.form = form
    seq = paper.stamp.record.seq
    head = paper.stamp.record.hash
    digest = paper.digest
  }

  /// The line.
  public var text: String {
    "\(Self.opening) \(kind.rawValue) contest \(contest) form \(form.rawValue) seq \(seq) head \(head) digest \(digest)"
  }

  /// A line read back; nil where it is none, to the letter.
  public init?(_ line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 12, words[0] == Self.opening, words[2] == "contest", words[4] == "form", words[6] == "seq",
      words[8] == "head", words[10] == "digest", let kind = PaperKind(rawValue: words[1]),
      let form = PaperForm(rawValue: words[5]), let contest = Self.number(words[3]), let seq = Self.number(words[7]),
      Self.isHash(words[9]), Self.isHash(words[11])
    else { return nil }
    self.kind = kind
    self.contest = contest
    self.form = form
    self.seq = seq
    head = words[9]
    digest = words[11]
  }

  /// The last mark in the bytes of a PDF, a CSV or a text; nil where there is none.
  ///
  /// The last one: what stands on a paper may quote another paper's.
  public init?(in bytes: [UInt8]) {
    let opening = Array(Self.opening.utf8)
    var end = bytes.count
    while let start = Self.last(opening, in: bytes[..<end]) {
      // The longest line: a kind of 32 letters, two numbers of 19 digits, two hashes.
      let line = bytes[start...].prefix(300).prefix { Self.isOfMark($0) }
      if let mark = PaperMark(String(decoding: line, as: UTF8.self)) {
        self = mark
        return
      }
      end = start
    }
    return nil
  }

  private static func last(_ sought: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var start = bytes.endIndex - sought.count
    while start >= bytes.startIndex {
      if bytes[start] == sought[0], bytes[start..<(start + sought.count)].elementsEqual(sought) { return start }
      start -= 1
    }
    return nil
  }

  /// Small letters, digits, blanks, `-` and `/`: so a bracket, a quote or the line's end ends it.
  private static func isOfMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x20, 0x2D, 0x2F: true
    default: false
    }
  }

  /// A number from 1, spelled the one way: no sign, no leading zero.
  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil }
  }

  private static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// The draw and the layers of blind codes of a contest.
///
/// A place in a layer is a code: the lowest code and the place. What a code stands for is kept inside; screens, results
/// and exports ask `codeTable` and `drawnPlaces` for it, and may do so for nobody but the keeper until a layer is opened.
/// That is no protection against who reads the journal itself: seed and roster are in it.
public struct BlindCodes: Sendable {
  /// The layers from the first one on.
  public internal(set) var layers: [CodeLayer] = []
  /// How many layers were opened, from the last one on.
  public internal(set) var opened = 0

  /// The draw, if there was one; nil where two stations drew.
  public var draw: DrawRecord? { drawn.value?.record }
  /// Whether codes stand between contestants and marks.
  public var isBlind: Bool { opened < layers.count }

  var drawn: Held<Drawing> = .nothing
  /// By subject, the contestant: for nobody's eyes while codes stand.
  var contestants: [Int] = []
  /// By contestant, the subject: for nobody's eyes while codes stand.
  var subjectOfContestant: [Int: Int] = [:]
}

/// One layer of codes.
public struct CodeLayer: Hashable, Sendable {
  /// Who laid and keeps it.
  public let keeper: String
  /// What its codes were dealt with.
  public let seed: String
  /// The lowest code.
  public let first: Int
  /// Who opened it, in the presence of whom; nil while it is closed.
  public internal(set) var opening: Opening?

  /// By place, what the code stands for: a contestant's place in the roster, or a place in the layer before.
  let dealt: [Int]

  /// How many codes it has.
  public var count: Int { dealt.count }

  /// The two who opened a layer.
  public struct Opening: Hashable, Sendable {
    /// Who opened it.
    public let person: String
    /// Who was there.
    public let witness: String
  }

  /// The code at a place.
  func code(at place: Int) -> String? { dealt.indices.contains(place) ? String(first + place) : nil }

  /// The place of a code; nil for every other text, also for another spelling of a code.
  func place(of code: String) -> Int? {
    guard let number = Int(code), number >= first, number - first < dealt.count, String(number) == code else {
      return nil
    }
    return number - first
  }
}

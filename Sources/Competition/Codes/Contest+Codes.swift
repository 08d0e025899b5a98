// What a draw and a layer of codes come to, and how they are taken into the contest.
extension Contest {
  /// The contestants who are in the contest: nobody has declared them out.
  var present: [Int] { roster.indices.filter { (statuses[$0].value ?? nil) == nil } }

  /// Whether a contestant was given a code, if any were laid.
  func hasCode(_ contestant: Int) -> Bool {
    codes.layers.isEmpty || codes.subjectOfContestant[contestant] != nil
  }

  /// The order in which a seed draws some contestants.
  func drawn(_ contestants: [Int], with seed: String) -> [Int] {
    Dealing.order(of: contestants.map { roster[$0].entry }, seed: seed).map { contestants[$0] }
  }

  /// SHA-256 of a draw's table: entry number, round and station.
  func hash(ofDrawn contestants: [Int], stations: Int) -> String {
    Dealing.hash(
      contestants.enumerated().map { place, contestant in
        [roster[contestant].entry, String(place / stations + 1), String(place % stations + 1)]
      })
  }

  /// The layer that would come next.
  func nextLayer(keeper: String, seed: String, first: Int) -> CodeLayer {
    let dealt: [Int]
    if let before = codes.layers.last {
      dealt = Dealing.order(of: before.dealt.indices.compactMap(before.code), seed: seed)
    } else {
      dealt = drawn(present, with: seed)
    }
    return CodeLayer(keeper: keeper, seed: seed, first: first, dealt: dealt)
  }

  /// SHA-256 of a layer's table: what it stands for, and the code.
  public func hash(ofLayer layer: Int) -> String { Dealing.hash(codeTable(layer: layer).map { [$0.name, $0.code] }) }

  /// Takes a draw; whether its table is the one its seed gives is for `Verification` to say.
  mutating func take(_ draw: DrawRecord, ref: Ref, replacing: [Ref]) -> Bool {
    codes.drawn.take(Drawing(record: draw, present: present), ref, replacing: replacing)
  }

  /// Takes a layer that has its place behind the others; any other is left alone, so that codes never change their sense.
  mutating func lay(_ record: CodesRecord, by keeper: String) -> Bool {
    guard record.layer == codes.layers.count + 1, record.layer <= BlindCodes.mostLayers, codes.opened == 0,
      !isMarkingBegun
    else { return false }
    let layer = nextLayer(keeper: keeper, seed: record.seed, first: record.first)
    guard layer.fits else { return false }
    codes.lay(layer)
    // Who has a code is settled: nobody is put out of the contest or back into it with a key press.
    acts = []
    renewSubjects()
    return hash(ofLayer: record.layer) == record.table
  }

  /// Opens the last closed layer; once all are open, the marks flow to the contestants.
  mutating func open(_ record: DecodeRecord, by person: String) -> Bool {
    guard codes.isBlind, record.layer == codes.lastClosed else { return false }
    codes.open(by: person, witness: record.witness)
    if !codes.isBlind { flowMarks() }
    return true
  }

  mutating func closeCodes(with signed: SignedStatement, by signer: String, ref: Ref) {
    codedSeal = Seal(ref: ref, signer: signer, signed: signed)
    signatures.append(SignatureOnRecord(ref: ref, act: .codedSignOff, signed: signed))
    // What was signed is not taken back with a key press.
    acts = []
  }
}

extension BlindCodes {
  /// How many layers there may be.
  public static let mostLayers = 3

  /// The number of the last layer that is still closed; 0 where none is.
  var lastClosed: Int { layers.count - opened }

  fileprivate mutating func lay(_ layer: CodeLayer) {
    contestants = layers.isEmpty ? layer.dealt : layer.dealt.map { contestants[$0] }
    layers.append(layer)
    subjectOfContestant = [:]
    for (subject, contestant) in contestants.enumerated() { subjectOfContestant[contestant] = subject }
  }

  fileprivate mutating func open(by person: String, witness: String) {
    layers[lastClosed - 1].opening = CodeLayer.Opening(person: person, witness: witness)
    opened += 1
  }
}

extension CodeLayer {
  /// The highest code there may be: nine digits are more than anybody writes on a paper.
  static let highest = 999_999_999

  /// Whether all its codes can be written.
  var fits: Bool { first >= 1 && first <= Self.highest && count <= Self.highest - first + 1 }

  /// Its codes, as numbers.
  var numbers: Range<Int> { first..<first + count }
}

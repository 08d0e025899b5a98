public import Scoring

/// The marking of one contest as the journal has it: the scheme in use and everything keyed under it.
///
/// A *subject* is whose papers are marked: a contestant by place in the roster, or, where codes were laid, a code of the
/// last layer by its place among them. Nothing here says which contestant a code stands for.
public struct ContestMarking: Sendable {
  /// The scheme in use.
  public let scheme: MarkingScheme
  /// The record that took it into use.
  public let ref: Ref

  /// The components made of modules, by id, in the scheme's order.
  let parts: [String]
  /// The part that a column of the ranking is; nil for one that is keyed.
  let partOfColumn: [Int?]
  /// What was keyed, by subject; whoever is not there has nothing keyed.
  var papers: [SubjectPapers] = []
  /// The papers counted by hand.
  var counts: [CountedPapers: Held<Int>] = [:]
  /// Whose sheets are keyed again, where a sample was drawn.
  var sample: SecondKeyingSample?
  /// How many sheets ever had two keyings that differed.
  var differedSheets = 0
  /// What is counted over all sheets, once a replay is at its end.
  var tally: MarkingTally

  /// Marking under a scheme, of components that stand in these columns of the ranking.
  init(_ scheme: MarkingScheme, ref: Ref, columns: [Column]) {
    self.scheme = scheme
    self.ref = ref
    let made = scheme.components.filter { $0.isMadeOfModules && $0.weightBasisPoints > 0 }
    let parts = made.map(\.id)
    self.parts = parts
    partOfColumn = columns.map { parts.firstIndex(of: $0.id) }
    tally = MarkingTally(piles: scheme.piles.count)
  }

  /// Whether anything rests on the scheme: then it stands.
  var isUsed: Bool {
    papers.contains(where: \.isUsed) || !counts.isEmpty || sample != nil
  }
}

extension Contest {
  /// Whether any score, penalty or ruling stands.
  var isMarkingBegun: Bool { marking?.papers.contains(where: \.isUsed) ?? false }
}

/// One count of papers: of a pile, at one step.
struct CountedPapers: Hashable, Sendable {
  let pile: Int
  let step: PaperStep
}

extension Contest {
  /// A pile as programs name it: `A:2`, or `A:0` for the sheet of agreed values.
  public func pileName(_ pile: Int) -> String {
    guard let scheme = marking?.scheme, scheme.piles.indices.contains(pile) else { return "" }
    return "\(scheme.modules[scheme.piles[pile].module].id):\(scheme.piles[pile].judge)"
  }

  /// An aspect as programs name it: `A/A1`.
  public func aspectName(_ module: Int, _ aspect: Int) -> String {
    guard let scheme = marking?.scheme, scheme.modules.indices.contains(module),
      scheme.modules[module].aspects.indices.contains(aspect)
    else { return "" }
    return "\(scheme.modules[module].id)/\(scheme.modules[module].aspects[aspect].id)"
  }

  /// A cell as programs name it: `A/A1:2`.
  public func placeName(_ place: Int) -> String {
    guard let scheme = marking?.scheme, scheme.places.indices.contains(place) else { return "" }
    let at = scheme.places[place]
    return "\(aspectName(at.module, at.aspect)):\(at.judge)"
  }
}

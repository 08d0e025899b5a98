import Journal
import Papers
import Scoring
import Testing

@testable import Competition

extension Arena {
  /// What a paper is composed from: as of the sign-off for papers that stand on it, else as the journal stands.
  func material(_ kind: PaperKind, reader: String = "") throws -> Material {
    var state = state
    if kind.ground == .seal, let seal = try contest().seal { state = try replayed(through: seal.ref.seq) }
    let contest = try #require(state.contest(1))
    let signed = contest.signatures.filter { $0.act == .signOff }
    let earlier = contest.seal == nil ? signed.last : signed.dropLast().last
    return Material(
      state: state, contest: contest, stamp: try #require(Stamp(of: contest, in: state)),
      before: try earlier.map { try replayed(through: $0.ref.seq) }, reader: reader, wording: .plain)
  }

  func paper(_ kind: PaperKind, reader: String = "") throws -> Paper {
    Paper.compose(kind, from: try material(kind, reader: reader))
  }

  /// Why there is no such paper; nil where there is one.
  func lack(of kind: PaperKind, for person: String = "") throws -> PaperLack? {
    state.lack(of: kind, in: try contest(), for: person)
  }

  private func replayed(through seq: Int) throws -> CompetitionState {
    var state = CompetitionState()
    for line in try lines() where line.seq <= seq { state.replay(line) }
    state.settle()
    return state
  }
}

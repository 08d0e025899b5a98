public import Competition
internal import Scoring
public import Terminal

extension Desk {
  /// The screen as it is now.
  ///
  /// Reads the competition and computes nothing that `update` did not.
  public func view(_ state: CompetitionState) -> Frame {
    var frame = Frame(size: size)
    drawBar(on: &frame, state)
    if let lock {
      drawLock(lock, on: &frame, state)
      drawFoot(on: &frame, state)
      return frame
    }
    drawBody(on: &frame, state)
    drawFoot(on: &frame, state)
    drawDialog(on: &frame, state)
    return frame
  }

  private func drawBody(on frame: inout Frame, _ state: CompetitionState) {
    guard screen != .welcome else { return drawWelcome(on: &frame) }
    guard let contest = state.contest(contestNumber) else { return }
    switch screen {
    case .welcome: break
    case .entry: drawEntry(contest, state, on: &frame)
    case .ranking: drawRanking(contest, on: &frame)
    case .secondKeying: drawSecondKeying(contest, state, on: &frame)
    case .ruling: drawRulingParts(contest, on: &frame)
    case .signOff: drawSignOff(contest, state, on: &frame)
    case .results: drawResults(contest, on: &frame)
    case .compliance: drawCompliance(contest, on: &frame)
    case .log: drawLog(state, on: &frame)
    case .people: drawPeople(contest, state, on: &frame)
    case .scheme: drawScheme(state, on: &frame)
    case .paperwork: drawPaperwork(contest, state, on: &frame)
    case .register: drawRegister(contest, on: &frame)
    }
  }

  func say(_ text: Bilingual) -> String { text(language) }
}

internal import Competition
internal import Desk
internal import Papers
internal import Scoring

extension Session {
  /// Makes papers into the folder's own `papers`, as far as it goes, and tells what was made and what stopped it.
  func papers(of number: Int, _ kinds: [PaperKind], as forms: [PaperForm]) -> Event? {
    guard let path = table.path else { return nil }
    let target = path + "/papers"
    var made: [MadePaper] = []
    do throws(CommandProblem) {
      var making = try PaperMaking(from: path)
      guard let contest = making.state.contest(number) else { throw .noContestYet(at: path) }
      let files = try PaperFiles(in: target, of: making.state)
      for kind in kinds {
        // Who is at the keyboard may be somebody else than when the list was made.
        if let lack = making.state.lack(of: kind, in: contest, for: desk.person) {
          throw .paperLacks(lack, kind, contest.setUp, at: path)
        }
        let paper = Paper.compose(kind, from: try making.material(for: kind, of: contest, reader: desk.person))
        for form in forms {
          let file = try files.write(paper, as: form)
          made.append(MadePaper(kind: kind, file: file.name, isUnchanged: file.outcome == .unchanged))
        }
      }
      return .papersMade(made, folder: target, failure: nil)
    } catch {
      return .papersMade(made, folder: target, failure: Words.problem(error))
    }
  }
}

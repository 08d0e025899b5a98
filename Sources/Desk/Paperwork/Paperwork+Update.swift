internal import Competition
internal import Scoring
internal import Terminal

extension Desk {
  mutating func updatePaperwork(_ key: Key, _ state: CompetitionState) -> [Effect] {
    switch KeyTable.paperwork.command(for: key) {
    case .make:
      guard let chosen = paperwork.chosen else { break }
      if let lack = chosen.lack {
        message = Message(Words.noPaper(chosen.kind, lack), .question)
        break
      }
      message = Message(Words.makingPapers)
      return [make([chosen.kind])]
    case .makeAll:
      guard !paperwork.ready.isEmpty else { break }
      message = Message(Words.makingPapers)
      return [make(paperwork.ready)]
    case .form(let form): paperwork.toggle(form)
    case .move(let move): paperwork.move(move, page: paperworkRows)
    case nil: message = Message(Words.noSuchKey)
    }
    return []
  }

  private func make(_ kinds: [PaperKind]) -> Effect {
    .makePapers(contest: contestNumber, kinds: kinds, forms: PaperForm.allCases.filter(paperwork.forms.contains))
  }

  /// Papers were made; what failed, if something did, is told after what was done.
  mutating func takePapers(_ made: [MadePaper], in folder: String, failure: Bilingual?) {
    paperwork.take(made)
    message =
      failure.map { Message(Words.papersFailed($0, made: made.count), .alarm) }
      ?? Message(Words.papersMade(made, in: folder), .good)
  }

  /// The rows of the list that are on the screen: its head and three lines below it are taken off.
  var paperworkRows: Int { max(1, bodyRows - 3) }
}

internal import Competition
internal import Desk
internal import Papers
internal import Scoring

extension PaperWording {
  /// The sentences of the house's catalogue, in Chinese as papers are.
  static let house = PaperWording(
    status: { Words.status($0).zh },
    cell: { Words.cell($0).zh },
    basis: { Words.basis($0).zh },
    withheld: { Words.withheld($0, in: $1).zh },
    standing: { Words.standingNote($0, in: $1).zh },
    question: { Words.question($0, in: $1).zh },
    sanction: { Words.sanction($0).zh },
    keys: { Words.printedKeys(onSheets: $0).map { KeyOnPaper($0.keys.zh, does: $0.does.zh) } })
}

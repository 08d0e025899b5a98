internal import Competition
internal import Scoring

/// A form as a table, one line a person: the notice's columns, or the house's where it has none attached.
struct FormTable {
  private let columns: [PaperColumn]
  private let seal: String?
  private let material: Material
  /// Whether the columns are the house's.
  let isOfTheHouse: Bool

  /// The form of a kind for what its paper is composed from.
  init(_ kind: PaperKind, _ material: Material) {
    self.material = material
    switch material.rule(on: kind)?.layout {
    case .table(let columns, let seal):
      self.columns = columns
      self.seal = seal
      isOfTheHouse = false
    case .letter, nil:
      columns = kind.houseColumns
      seal = nil
      isOfTheHouse = true
    }
  }

  /// The table of some people.
  func table(of nominees: [Nominee]) -> Table {
    Table(
      columns.map { Table.Column($0.title, $0.field.content, width: $0.field.width) },
      nominees.enumerated().map { index, nominee in
        let line = FormLine(nominee, number: index + 1, material, seal: seal)
        return Table.Row(columns.map { line.text($0.field) })
      })
  }

  /// Who laid it out, under a table of the house's.
  var notes: [Block] { isOfTheHouse ? [.note(Self.houseNote)] : [] }

  /// What stands on a form whose layout is the house's.
  static let houseNote = "表样由程序拟定（通知未附表样）。证书编号由核发机构编制，此处留空。"
}

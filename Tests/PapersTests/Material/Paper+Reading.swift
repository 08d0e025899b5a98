import Papers

// What a test reads on a paper.
extension Paper {
  /// The tables, in their order.
  var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// All rows of all tables.
  var rows: [[String]] { tables.flatMap { $0.rows.map(\.cells) } }

  /// The lines to sign on.
  var signatures: [String] {
    blocks.flatMap { block -> [String] in if case .signatures(let lines) = block { lines } else { [] } }
  }

  /// The names with their values.
  var fields: [Papers.Field] {
    blocks.flatMap { block -> [Papers.Field] in if case .fields(let fields) = block { fields } else { [] } }
  }

  /// Who it is from.
  var closing: [String] {
    blocks.flatMap { block -> [String] in if case .closing(let lines) = block { lines } else { [] } }
  }

  /// The texts of the QR codes.
  var codes: [String] {
    blocks.compactMap { if case .code(let text, _) = $0 { text } else { nil } }
  }

  /// Everything that is printed above the foot, a line each.
  var words: String {
    ([title] + subtitle + blocks.flatMap(\.lines)).joined(separator: "\n")
  }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let text), .paragraph(let text, _), .note(let text), .verbatim(let text): [text]
    case .closing(let lines), .points(let lines), .signatures(let lines): lines
    case .fields(let fields): fields.map { "\($0.name) \($0.value)" }
    case .table(let table):
      [table.columns.map(\.title).joined(separator: "|")] + table.rows.map { $0.cells.joined(separator: "|") }
    case .code(let text, let caption): [text, caption]
    case .newPage(let title): [title ?? ""]
    }
  }
}

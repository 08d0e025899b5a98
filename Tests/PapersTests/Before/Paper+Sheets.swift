import Papers

// What a test reads on papers of many sheets.
extension Paper {
  /// The titles of the pages that are begun, but for the first.
  var pageTitles: [String] {
    blocks.compactMap { if case .newPage(let title) = $0 { title ?? self.title } else { nil } }
  }

  /// What stands on each page that is begun, the first included.
  var pages: [[Block]] {
    blocks.split(omittingEmptySubsequences: false) { if case .newPage = $0 { true } else { false } }.map(Array.init)
  }

  /// The fields of a page, as `内容 A 意式浓缩`.
  func fields(onPage page: Int) -> [String] {
    pages[page].flatMap { block -> [String] in
      guard case .fields(let fields) = block else { return [] }
      return fields.map { $0.value.isEmpty ? $0.name : "\($0.name) \($0.value)" }
    }
  }

  /// The numbered points and headings, in their order.
  var points: [String] {
    blocks.flatMap { block -> [String] in if case .points(let points) = block { points } else { [] } }
  }
}

extension [Block] {
  /// The rows of the tables among them.
  var rows: [[String]] {
    flatMap { block -> [[String]] in if case .table(let table) = block { table.rows.map(\.cells) } else { [] } }
  }

  /// The lines to sign on among them.
  var signatures: [String] {
    flatMap { block -> [String] in if case .signatures(let lines) = block { lines } else { [] } }
  }
}

extension Paper {
  /// The sheets of the paper's workbook.
  ///
  /// One, with pages where the paper has them: but a sheet can repeat the head of one table only, so that long tables get
  /// a sheet each, as long as those are few enough to leaf through.
  func sheets(foot: [String]) -> [Sheet] {
    let parts = parts
    let isApart = (2...Self.mostSheets).contains(parts.count) && parts.contains(where: \.isLong)
    guard isApart else {
      let last = (parts.count - 1) / Self.mostPages
      return (0...last).map { number in
        let pages = parts.dropFirst(number * Self.mostPages).prefix(Self.mostPages)
        let blocks = pages.enumerated().flatMap {
          ($0.offset == 0 ? [] : [.newPage(title: $0.element.title)]) + $0.element.blocks
        }
        return Sheet(
          title, parts.count > Self.mostPages ? blocks : self.blocks, of: self, foot: number == last ? foot : [])
      }
    }
    return parts.enumerated().map { place, part in
      Sheet(part.title, part.blocks, of: self, foot: place == parts.count - 1 ? foot : [])
    }
  }

  private static let mostSheets = 20
  /// A sheet of the format has 1,023 page breaks at most.
  private static let mostPages = 1000

  /// What stands between the page breaks of a paper, with one long table at most.
  private struct Part {
    let title: String
    var blocks: [Block] = []

    var isLong: Bool { blocks.contains(where: \.isLong) }
  }

  private var parts: [Part] {
    var parts = [Part(title: title)]
    for block in blocks {
      if case .newPage(let title) = block {
        parts.append(Part(title: title ?? self.title))
        continue
      }
      if block.isLong, let part = parts.last, part.isLong {
        // Its heading goes with it.
        let headings = part.blocks.reversed().prefix(while: \.isHeading).reversed()
        parts[parts.count - 1].blocks.removeLast(headings.count)
        parts.append(Part(title: part.title, blocks: Array(headings)))
      }
      parts[parts.count - 1].blocks.append(block)
    }
    return parts
  }
}

extension Block {
  /// The table, where it is one.
  var table: Table? {
    if case .table(let table) = self { table } else { nil }
  }

  /// Whether it is a table that may go over a page.
  fileprivate var isLong: Bool { (table?.rows.count ?? 0) > Sheet.longTable }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

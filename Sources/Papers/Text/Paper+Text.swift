internal import Scoring
internal import Terminal

extension Paper {
  /// The paper for a terminal: UTF-8, lines ended by LF, its columns below each other by the widths that characters
  /// take, the foot once at its end, and the machine line last.
  ///
  /// An upright page is 80 columns wide, one that lies on its side 120; a table whose numbers and words need more is
  /// wider.
  public var text: String {
    var page = TextPage(columns: page == .portrait ? 80 : 120)
    page.begin(title: title, subtitle: subtitle)
    for block in blocks {
      switch block {
      case .newPage(let title): page.begin(title: title ?? self.title, subtitle: subtitle)
      case let block: page.add(block)
      }
    }
    page.end(stamp.lines(kind, title: title, digest: digest), mark: PaperMark(self, as: .text))
    return page.lines.map { $0.withoutTrailingBlanks + "\n" }.joined()
  }
}

/// A paper's lines as they come.
struct TextPage {
  let columns: Int
  private(set) var lines: [String] = []

  init(columns: Int) {
    self.columns = columns
  }

  mutating func begin(title: String, subtitle: [String]) {
    if !lines.isEmpty { lines += ["", String(repeating: "═", count: columns)] }
    lines.append("")
    for line in ([title] + subtitle).flatMap({ $0.wrapped(to: columns) }) {
      lines.append(Width.pad(line, to: columns, align: .centre))
    }
  }

  mutating func end(_ foot: [String], mark: PaperMark) {
    lines += ["", String(repeating: "─", count: columns)]
    lines += foot.flatMap { $0.wrapped(to: columns) }
    lines.append(mark.text)
  }

  mutating func add(_ block: Block) {
    lines.append("")
    switch block {
    case .heading(let text): lines += "【\(text)】".wrapped(to: columns)
    case .paragraph(let text, let indented): lines += ((indented ? "　　" : "") + text).wrapped(to: columns)
    case .closing(let texts):
      lines += texts.flatMap { $0.wrapped(to: columns) }.map { Width.pad($0, to: columns, align: .right) }
    case .note(let text): lines += hanging("注：", text)
    case .fields(let fields): lines += self.lines(of: fields)
    case .table(let table): lines += table.lines(columns: columns)
    case .points(let points):
      for (number, point) in points.enumerated() { lines += hanging("\(number + 1). ", point) }
    case .signatures(let names):
      let labels = names.map { $0.onOneLine + "：" }
      let width = labels.reduce(0) { max($0, Width.of($1)) }
      for label in labels {
        lines += [Width.pad(label, to: width) + "____________________    ______年____月____日", ""]
      }
      lines.removeLast(names.isEmpty ? 0 : 1)
    case .verbatim(let text): lines += text.lines
    case .code(let text, let caption): lines += caption.wrapped(to: columns) + text.lines
    case .newPage: break
    }
  }

  private func hanging(_ opening: String, _ text: String) -> [String] {
    let width = Width.of(opening)
    let rest = text.wrapped(to: columns - width)
    return rest.enumerated().map { ($0 == 0 ? opening : String(repeating: " ", count: width)) + $1 }
  }

  /// As many fields on a line as fit, four columns of blanks between them.
  private func lines(of fields: [Field]) -> [String] {
    let texts = fields.map { "\($0.name)：\($0.value.isEmpty ? "____________" : $0.value)".printed }
    var lines: [String] = []
    for text in texts {
      if let last = lines.last, Width.of(last) + 4 + Width.of(text) <= columns {
        lines[lines.count - 1] = last + "    " + text
      } else {
        lines += text.wrapped(to: columns)
      }
    }
    return lines
  }
}

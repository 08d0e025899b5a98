internal import Competition
internal import Desk
internal import Intake
internal import Scoring

extension Words {
  static let taken = Bilingual(zh: "可取", en: "good")
  static let mended = Bilingual(zh: "改正", en: "mended")
  static let toLookAt = Bilingual(zh: "请看一眼", en: "to look at")
  static let bad = Bilingual(zh: "坏行", en: "bad")
  static let aroundTheTable = Bilingual(zh: "表外的行，没有取", en: "rows around the table, left alone")
  static let unknownColumns = Bilingual(zh: "不认识的列，没有取", en: "unknown columns, left alone")
  static let nothingNew = Bilingual(zh: "没有新内容，什么也没有记录", en: "nothing new, nothing was recorded")
  static let dryRun = Bilingual(zh: "只是试读（--dry-run），什么也没有记录", en: "dry run, nothing was recorded")

  static func recorded(_ seqs: [Int]) -> Bilingual {
    let records = LineRanges.text(seqs)
    return Bilingual(zh: "已存盘：记录 \(records)", en: "saved: records \(records)")
  }

  static func file(_ file: String, _ form: FileForm) -> Bilingual {
    let name: Bilingual =
      switch form {
      case .text(.utf8): Bilingual(zh: "UTF-8", en: "UTF-8")
      case .text(.utf8WithMark): Bilingual(zh: "UTF-8（有 BOM）", en: "UTF-8 with a byte-order mark")
      case .text(.gb18030): Bilingual(zh: "GB18030", en: "GB18030")
      case .sheet(let facts): sheet(facts)
      }
    return Bilingual(zh: "\(file)：\(name.zh)", en: "\(file): \(name.en)")
  }

  static func rows(_ what: Bilingual, _ lines: [Int]) -> Bilingual {
    let ranges = LineRanges.text(lines)
    return Bilingual(
      zh: "\(what.zh) \(lines.count) 行：第 \(ranges) 行", en: "\(what.en): \(lines.count), lines \(ranges)")
  }

  static func count(_ what: Bilingual, _ count: Int) -> Bilingual {
    Bilingual(zh: "\(what.zh) \(count) 处：", en: "\(what.en): \(count)")
  }

  static func emptyRows(_ count: Int) -> Bilingual {
    Bilingual(zh: "空行 \(count) 行", en: "empty rows: \(count)")
  }

  static func unchanged(_ column: Int?, _ scheme: Scheme) -> Bilingual {
    let name = column.map { scheme.columns[$0].name } ?? Bilingual(zh: "状态", en: "status")
    return Bilingual(zh: "\(name.zh)与已存的相同", en: "\(name.en) recorded already, the same")
  }

  static func empty(_ column: Int, _ scheme: Scheme) -> Bilingual {
    let name = scheme.columns[column].name
    return Bilingual(zh: "\(name.zh)是空的，仍为未录", en: "\(name.en) empty, still to key")
  }

  static func column(_ column: ColumnName) -> Bilingual {
    column.heading.isEmpty
      ? Bilingual(zh: "第 \(column.number) 列", en: "column \(column.number)")
      : Bilingual(zh: column.heading, en: column.heading)
  }

  static func note(_ note: RowNote) -> Bilingual {
    onLine(note.line, nil, Bilingual(zh: note.cells.joined(separator: " "), en: note.cells.joined(separator: " ")))
  }

  static func mending(_ mending: Mending) -> Bilingual {
    let column = column(mending.column)
    let kinds = mending.mends.map(mend)
    let before =
      mending.before.isEmpty ? Bilingual(zh: "空", en: "empty") : Bilingual(zh: mending.before, en: mending.before)
    return onLine(
      mending.line, nil,
      Bilingual(
        zh: "\(column.zh) \(before.zh) → \(mending.after)（\(kinds.map(\.zh).joined(separator: "，"))）",
        en: "\(column.en) \(before.en) → \(mending.after) (\(kinds.map(\.en).joined(separator: ", ")))"))
  }

  /// A sentence about a line of the file, with the entry number where there is one.
  static func onLine(_ line: Int, _ entry: String?, _ what: Bilingual) -> Bilingual {
    let who = entry.map { " \($0)" } ?? ""
    return Bilingual(zh: "第 \(line) 行\(who)：\(what.zh)", en: "line \(line)\(who): \(what.en)")
  }

  private static func mend(_ mend: Mend) -> Bilingual {
    switch mend {
    case .composed: Bilingual(zh: "合成字符", en: "letters and accents joined")
    case .control: Bilingual(zh: "去控制字符", en: "control characters dropped")
    case .invisible: Bilingual(zh: "去不可见字符", en: "invisible characters dropped")
    case .spaces: Bilingual(zh: "去空格", en: "spaces dropped")
    case .fullWidth: Bilingual(zh: "全角改半角", en: "full-width made ASCII")
    case .middleDot: Bilingual(zh: "统一间隔号", en: "one middle dot")
    case .smallX: Bilingual(zh: "x 改 X", en: "x made X")
    case .point: Bilingual(zh: "句号改小数点", en: "full stop made a point")
    case .textMarker: Bilingual(zh: "去文本标记", en: "text marker dropped")
    case .leadingZeros: Bilingual(zh: "前导零依名单", en: "leading zeros as on the roster")
    case .merged: Bilingual(zh: "取自上面的合并单元格", en: "from the merged cell above")
    case .tail: Bilingual(zh: "去掉表格软件计算留下的尾数", en: "digits of the program's own arithmetic dropped")
    }
  }
}

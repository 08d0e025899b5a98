internal import Competition
internal import Desk
internal import Intake
internal import Scoring

extension Words {
  static func badRow(_ row: BadMarksRow, under scheme: Scheme) -> Bilingual {
    onLine(row.line, row.entry, together(row.faults.map { marksFault($0, under: scheme) }))
  }

  private static func marksFault(_ fault: MarksFault, under scheme: Scheme) -> Bilingual {
    switch fault {
    case .noEntry: return Bilingual(zh: "没有参赛号", en: "no entry number")
    case .unknownEntry: return Bilingual(zh: "名单里没有这个参赛号", en: "nobody on the roster has this entry number")
    case .entryTwice(let line):
      return Bilingual(zh: "参赛号与第 \(line) 行重复", en: "the entry number is that of line \(line)")
    case .otherName(let inFile, let onRoster):
      return Bilingual(
        zh: "文件里叫 \(inFile)，名单上是 \(onRoster)：错行了？",
        en: "is \(inFile) in the file, \(onRoster) on the roster: a row slipped?")
    case .mark(let column, let problem): return markProblem(problem, in: scheme.columns[column])
    case .unknownStatus(let text): return Bilingual(zh: "状态「\(text)」不认识", en: "the status “\(text)” is not known")
    case .absentWithMark(let column):
      let name = scheme.columns[column].name
      return Bilingual(zh: "写的是缺考，\(name.zh)却有分", en: "absent, and yet there is a mark for \(name.en)")
    case .alreadyKeyed(let column, let cell):
      let name = scheme.columns[column].name
      let value = Words.cell(cell)
      return Bilingual(
        zh: "\(name.zh)已存 \(value.zh)；更正请在裁判台写明理由",
        en: "\(name.en) is \(value.en) already; correct it at the desk, with a reason")
    case .alreadyExcluded(let exclusion):
      let what = Words.exclusion(exclusion)
      return Bilingual(zh: "已记为\(what.zh)", en: "recorded as \(what.en) already")
    case .broken(let cell): return brokenCell(cell)
    }
  }

  /// Why a file can't be taken at all.
  static func fileProblem(_ problem: FileProblem) -> Bilingual {
    switch problem {
    case .empty: Bilingual(zh: "文件是空的", en: "the file is empty")
    case .tooLarge(let bytes):
      Bilingual(
        zh: "太大：\(bytes) 字节，最多 \(Limits.fileBytes)", en: "too large: \(bytes) bytes, at most \(Limits.fileBytes)")
    case .workbook(let problem): workbookProblem(problem)
    case .utf16: Bilingual(zh: "是 UTF-16 文本；请另存为 UTF-8 的 CSV", en: "is UTF-16; save it as CSV in UTF-8")
    case .undecodable(let line, let encoding):
      Bilingual(
        zh: "第 \(line) 行起不是\(encoding == .gb18030 ? " GB18030" : " UTF-8") 文本",
        en: "from line \(line) on it is no text in \(encoding == .gb18030 ? "GB18030" : "UTF-8")")
    case .noDecoder:
      Bilingual(zh: "不是 UTF-8，而本机没有 GB18030 解码表（gconv）", en: "is not UTF-8, and this system has no decoder for GB18030")
    case .unclosedQuote(let line): Bilingual(zh: "第 \(line) 行的引号没有收尾", en: "the quote of line \(line) is never closed")
    case .textAfterQuote(let line):
      Bilingual(zh: "第 \(line) 行引号之后还有文字", en: "something follows the closing quote on line \(line)")
    case .tooManyRows: Bilingual(zh: "行数超过 \(Limits.rows)", en: "more than \(Limits.rows) rows")
    case .tooManyColumns(let line):
      Bilingual(zh: "第 \(line) 行超过 \(Limits.columns) 列", en: "line \(line) has more than \(Limits.columns) columns")
    case .cellTooLong(let line, let column):
      Bilingual(
        zh: "第 \(line) 行第 \(column) 列超过 \(Limits.cellBytes) 字节",
        en: "line \(line), column \(column) is longer than \(Limits.cellBytes) bytes")
    case .noHeader(.text(let encoding)):
      Bilingual(
        zh: "找不到表头（参赛号、姓名……）；按\(encoding == .gb18030 ? " GB18030" : " UTF-8") 读的",
        en: "no header row (entry, name …); it was read as \(encoding == .gb18030 ? "GB18030" : "UTF-8")")
    case .noHeader(.sheet(let facts)): noHeader(in: facts)
    case .nothingBelow:
      Bilingual(zh: "只有表头，下面一行也没有：每个评分点写一行", en: "only a header, and no row below it: write a row for each aspect")
    case .missingColumn(let meaning, let line):
      Bilingual(
        zh: "第 \(line) 行的表头缺少\(heading(meaning).zh)", en: "the header on line \(line) lacks \(heading(meaning).en)")
    case .noMarks(let line):
      Bilingual(zh: "第 \(line) 行的表头没有成绩也没有状态", en: "the header on line \(line) has neither marks nor a status")
    case .twoColumns(let meaning, let first, let second, let line):
      Bilingual(
        zh: "第 \(line) 行的表头有两列\(heading(meaning).zh)：\(column(first).zh)、\(column(second).zh)",
        en: "the header on line \(line) has \(heading(meaning).en) twice: \(column(first).en), \(column(second).en)")
    }
  }

}

internal import Desk
internal import Intake
internal import Scoring

extension Words {
  static let hiddenRows = Bilingual(zh: "隐藏的行，也读了", en: "hidden rows, read as well")
  static let numberedEntries = Bilingual(
    zh: "参赛号存成数字（开头若有 0 已丢失，请核对）",
    en: "entry numbers stored as numbers (zeros in front, if any, are lost: check)")

  /// Which sheet was read, and which others there are.
  static func sheet(_ facts: SheetFacts) -> Bilingual {
    let hidden = facts.isHidden ? Bilingual(zh: "（隐藏的）", en: " (hidden)") : Bilingual(zh: "", en: "")
    let others = facts.others.isEmpty ? Bilingual(zh: "", en: "") : otherSheets(facts)
    return Bilingual(
      zh: "工作表「\(facts.name)」\(hidden.zh)\(others.zh)", en: "sheet “\(facts.name)”\(hidden.en)\(others.en)")
  }

  private static func otherSheets(_ facts: SheetFacts) -> Bilingual {
    let names = list(facts.others)
    return Bilingual(
      zh: "；没有读：\(names.zh)（用 --sheet 选）", en: "; not read: \(names.en) (choose with --sheet)")
  }

  static func noHeader(in facts: SheetFacts) -> Bilingual {
    let sheet = sheet(facts)
    return Bilingual(
      zh: "找不到表头（参赛号、姓名……）；读的是\(sheet.zh)", en: "no header row (entry, name …); what was read: \(sheet.en)")
  }

  /// Why a cell has no value, and what to do.
  static func brokenCell(_ cell: BrokenCell) -> Bilingual {
    let column = column(cell.column)
    switch cell.what {
    case .error(let text):
      return Bilingual(
        zh: "\(column.zh)是公式错误 \(text)：请在表格软件里改好",
        en: "\(column.en) is the error \(text): mend it in the spreadsheet program")
    case .uncomputed:
      return Bilingual(
        zh: "\(column.zh)是没有算出值的公式：请用表格软件打开并保存一次",
        en: "\(column.en) is a formula without its value: open and save the file in a spreadsheet program")
    }
  }

  /// Why a workbook can't be taken, and what to do.
  static func workbookProblem(_ problem: WorkbookProblem) -> Bilingual {
    switch problem {
    case .foreign(let kind): return foreign(kind)
    case .password:
      return Bilingual(
        zh: "有密码保护：请在表格软件里去掉密码，另存后再导入",
        en: "is protected by a password: take the password off in the spreadsheet program and save it again")
    case .noLibrary:
      return Bilingual(
        zh: "是工作簿，而本机没有 libzip：请安装软件包 libzip4，或另存为 CSV",
        en: "is a workbook, and libzip is not installed: install the package libzip4, or save the file as CSV")
    case .damaged(let part):
      let name = name(of: part)
      return Bilingual(
        zh: "已损坏（\(name.zh)）：请用表格软件打开，另存为新的 .xlsx",
        en: "is damaged (\(name.en)): open it in a spreadsheet program and save it as a new .xlsx")
    case .doctype(let part):
      return refused(part, Bilingual(zh: "声明了文档类型（DTD）", en: "declares a document type (DTD)"))
    case .tooDeep(let part):
      return refused(part, Bilingual(zh: "嵌套太深", en: "is nested too deep"))
    case .tooTight(let part):
      return refused(part, Bilingual(zh: "压缩得不合常理，像是压缩炸弹", en: "is packed too tight, like a zip bomb"))
    case .tooLarge(let part):
      let name = name(of: part)
      return Bilingual(
        zh: "\(name.zh)解开后太大：请只留下要导入的工作表，另存后再导入",
        en: "unpacks to too much (\(name.en)): keep only the sheet to import and save it again")
    case .tooMuchText:
      return Bilingual(
        zh: "工作表的内容超过 \(Limits.fileBytes) 字节：请删去不要的列和行，或分成几个文件",
        en: "the sheet holds more than \(Limits.fileBytes) bytes: remove needless columns and rows, or split it")
    case .noSheet: return Bilingual(zh: "工作簿里没有工作表", en: "the workbook has no sheet with cells")
    case .noSuchSheet(let name, let has):
      let names = list(has)
      return Bilingual(zh: "没有工作表「\(name)」；有：\(names.zh)", en: "no sheet “\(name)”; there are: \(names.en)")
    case .sheetOfText:
      return Bilingual(zh: "不是工作簿，没有工作表：请去掉 --sheet", en: "is no workbook and has no sheets: leave --sheet out")
    }
  }

  private static func foreign(_ kind: ForeignFile) -> Bilingual {
    switch kind {
    case .oldWorkbook:
      Bilingual(
        zh: "是旧格式的工作簿（.xls、.et）：请用表格软件另存为 .xlsx",
        en: "is a workbook of the old form (.xls, .et): save it as .xlsx in a spreadsheet program")
    case .binaryWorkbook:
      Bilingual(zh: "是二进制工作簿（.xlsb）：请另存为 .xlsx", en: "is a binary workbook (.xlsb): save it as .xlsx")
    case .openDocument:
      Bilingual(zh: "是 OpenDocument 文件（.ods）：请另存为 .xlsx", en: "is an OpenDocument file (.ods): save it as .xlsx")
    case .document:
      Bilingual(
        zh: "是 Word 或 PowerPoint 文件：请把表格复制到工作簿，存为 .xlsx",
        en: "is a document or slides: copy the table into a workbook and save it as .xlsx")
    case .archive:
      Bilingual(zh: "是压缩包，不是工作簿：请导入里面的 .xlsx 或 CSV", en: "is an archive, no workbook: import the .xlsx or CSV in it")
    case .markup:
      Bilingual(
        zh: "是网页或 XML（有的系统以 .xls 的名字导出网页）：请用表格软件打开，另存为 .xlsx",
        en:
          "is a web page or XML (some systems export it as .xls): open it in a spreadsheet program and save it as .xlsx"
      )
    }
  }

  private static func refused(_ part: WorkbookPart, _ why: Bilingual) -> Bilingual {
    let name = name(of: part)
    return Bilingual(
      zh: "\(name.zh)\(why.zh)，不予读取：请用表格软件打开，另存为新的 .xlsx",
      en: "not read: \(name.en) \(why.en); open it in a spreadsheet program and save it as a new .xlsx")
  }

  private static func name(of part: WorkbookPart) -> Bilingual {
    switch part {
    case .package: Bilingual(zh: "压缩包", en: "the archive")
    case .relationships: Bilingual(zh: "关系表", en: "the relationships")
    case .workbook: Bilingual(zh: "工作表目录", en: "the list of sheets")
    case .sharedStrings: Bilingual(zh: "共享文字", en: "the shared strings")
    case .styles: Bilingual(zh: "格式", en: "the styles")
    case .sheet: Bilingual(zh: "工作表", en: "the sheet")
    }
  }

  /// Names in a row; of many only the first.
  private static func list(_ names: [String]) -> Bilingual {
    let (first, more) = (names.prefix(12), names.count > 12 ? names.count - 12 : 0)
    return Bilingual(
      zh: first.joined(separator: "、") + (more > 0 ? " 等 \(names.count) 张" : ""),
      en: first.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
  }
}

import CArchive
import Glibc
import Testing

/// A workbook made by hand, part by part, so that a test can have it otherwise than any program writes it.
struct MadeWorkbook {
  /// A sheet: its name, further attributes of its entry in the list, and what stands inside of its element.
  struct Sheet {
    var name = "Sheet1"
    var attributes = ""
    var content = "<sheetData/>"
  }

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  /// The members by name.
  var parts: [String: [UInt8]] = [:]

  /// A workbook with these sheets, these shared strings (what stands inside of each `si`), these formats (style 1, 2, …)
  /// and these properties.
  init(_ sheets: [Sheet], strings: [String]? = nil, formats: [String] = [], properties: String = "") {
    let names = sheets.indices.map { "sheet\($0 + 1).xml" }
    self["_rels/.rels"] = Self.relationships([("officeDocument", "xl/workbook.xml")])
    self["xl/_rels/workbook.xml.rels"] = Self.relationships(
      names.map { ("worksheet", "worksheets/\($0)") } + [
        ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"),
      ])
    let list = sheets.enumerated().map { place, sheet in
      #"<sheet name="\#(Self.escaped(sheet.name))" sheetId="\#(place + 1)" \#(sheet.attributes) r:id="rId\#(place + 1)"/>"#
    }
    self["xl/workbook.xml"] =
      #"\#(Self.head)<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.office)"><workbookPr \#(properties)/><sheets>"#
      + list.joined() + "</sheets></workbook>"
    for (name, sheet) in zip(names, sheets) {
      self["xl/worksheets/\(name)"] = #"\#(Self.head)<worksheet xmlns="\#(Self.main)">\#(sheet.content)</worksheet>"#
    }
    self["xl/styles.xml"] = Self.styles(formats)
    guard let strings else { return }
    let items = strings.map { "<si>\($0)</si>" }.joined()
    self["xl/sharedStrings.xml"] = #"\#(Self.head)<sst xmlns="\#(Self.main)">\#(items)</sst>"#
  }

  /// A workbook of one sheet, with what stands inside of its rows: `<c r="A1">…</c>`.
  init(rows: [String], strings: [String]? = nil, formats: [String] = [], properties: String = "", after: String = "") {
    let data = rows.enumerated().map { #"<row r="\#($0 + 1)">\#($1)</row>"# }.joined()
    self.init(
      [Sheet(content: "<sheetData>\(data)</sheetData>\(after)")], strings: strings, formats: formats,
      properties: properties)
  }

  /// The text of a member.
  subscript(name: String) -> String {
    get { String(decoding: parts[name] ?? [], as: UTF8.self) }
    set { parts[name] = Array(newValue.utf8) }
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    var begun: OpaquePointer?
    try #require(caipan_zip_begin(&begun) == .done)
    let archive = try #require(begun)
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
      try #require(caipan_zip_add(archive, name, bytes, bytes.count, 0, 0x0021) == .done)
    }
    var made: UnsafeMutableRawPointer?
    var count = 0
    try #require(caipan_zip_end(archive, &made, &count) == .done)
    defer { free(made) }
    return Array(UnsafeRawBufferPointer(start: made, count: count))
  }

  private static func relationships(_ targets: [(kind: String, name: String)]) -> String {
    let entries = targets.enumerated().map { place, target in
      #"<Relationship Id="rId\#(place + 1)" Type="\#(office)/\#(target.kind)" Target="\#(target.name)"/>"#
    }
    return #"\#(head)<Relationships xmlns="\#(packaged)">\#(entries.joined())</Relationships>"#
  }

  private static func styles(_ formats: [String]) -> String {
    let own = formats.enumerated().map { #"<numFmt numFmtId="\#($0 + 164)" formatCode="\#(escaped($1))"/>"# }
    let cells = formats.indices.map { #"<xf numFmtId="\#($0 + 164)" applyNumberFormat="1"/>"# }
    // Styles of styles come first, and are none of a cell's.
    return #"\#(head)<styleSheet xmlns="\#(main)"><numFmts>\#(own.joined())</numFmts><cellStyleXfs><xf numFmtId="14"/>"#
      + #"</cellStyleXfs><cellXfs><xf numFmtId="0"/>\#(cells.joined())</cellXfs></styleSheet>"#
  }

  /// A text as it may stand in XML.
  static func escaped(_ text: String) -> String {
    // What looks like a character that is spelled out is spelled out itself.
    text.replacing("_x", with: "_x005F_x").reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case "\"": escaped += "&quot;"
      // One and the other together are one character of a Swift string, and XML would make them one line end.
      case "\r\n": escaped += "_x000D_&#10;"
      case "\r": escaped += "_x000D_"
      case "\n": escaped += "&#10;"
      case "\u{0}"..."\u{1F}" where character != "\t": escaped += controlled(character)
      case _: escaped.append(character)
      }
    }
  }

  private static func controlled(_ character: Character) -> String {
    let hex = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - hex.count) + hex + "_"
  }

  /// The letters of a column, counted from 0.
  static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}

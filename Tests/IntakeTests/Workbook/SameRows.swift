@testable import Intake

/// The ways in which programs put the same texts into a workbook.
enum Writing: String, CaseIterable {
  /// Texts shared by the sheets, as Excel, WPS and LibreOffice write them.
  case shared
  /// Texts in the cells themselves, as exporting systems write them.
  case inline
  /// Texts in runs of different looks, with how they are pronounced.
  case runs
  /// Texts that formulas have computed.
  case formulas
  /// Plain decimals as numbers, the rest shared.
  case numbers
  /// Elements with a prefix, as the Open XML SDK writes them.
  case prefixed
  /// The strict namespace, cells and rows without their places, empty cells with a style.
  case strict
}

extension MadeWorkbook {
  /// The rows of a text with separators in a workbook, each where it stands in the text.
  init(_ rows: [Row], _ writing: Writing) {
    var strings: [String] = []
    let contents = rows.map { row in
      let cells = row.cells.enumerated().map { column, text in
        Self.cell(text, at: Self.letters(column) + "\(row.line)", writing, &strings)
      }
      return #"<row r="\#(row.line)" spans="1:9">\#(cells.joined())</row>"#
    }
    self.init(
      [Sheet(content: "<dimension ref=\"A1:XFD1048576\"/><sheetData>\(contents.joined())</sheetData>")],
      strings: strings)
    switch writing {
    case .shared, .inline, .runs, .formulas, .numbers: break
    case .prefixed:
      for name in ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"] { self[name] = Self.prefixed(self[name]) }
    case .strict:
      self["xl/worksheets/sheet1.xml"] = self["xl/worksheets/sheet1.xml"]
        .replacing(Self.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
    }
  }

  private static func cell(_ text: String, at place: String, _ writing: Writing, _ strings: inout [String]) -> String {
    let written = escaped(text)
    guard !text.isEmpty else { return writing == .strict ? #"<c s="0"/>"# : "" }
    func shared(_ content: String) -> String {
      strings.append(content)
      return #"<c r="\#(place)" t="s"><v>\#(strings.count - 1)</v></c>"#
    }
    switch writing {
    case .shared, .prefixed: return shared(#"<t xml:space="preserve">\#(written)</t>"#)
    case .numbers:
      return StoredNumber(text)?.plain == text ? #"<c r="\#(place)"><v>\#(text)</v></c>"# : shared("<t>\(written)</t>")
    case .inline: return #"<c r="\#(place)" t="inlineStr"><is><t>\#(written)</t></is></c>"#
    case .strict: return #"<c t="inlineStr"><is><r><t>\#(written)</t></r></is></c>"#
    case .formulas: return #"<c r="\#(place)" t="str"><f>T("x")</f><v>\#(written)</v></c>"#
    case .runs:
      let (first, rest) = (escaped(String(text.prefix(1))), escaped(String(text.dropFirst())))
      return shared(
        "<r><rPr><b/></rPr><t>\(first)</t></r><r><t>\(rest)</t></r><rPh sb=\"0\" eb=\"1\"><t>pinyin</t></rPh><phoneticPr/>"
      )
    }
  }

  private static func prefixed(_ xml: String) -> String {
    xml.replacing("xmlns=", with: "xmlns:x=").replacing("</", with: "</x:")
      .replacing(/<([a-z])/.ignoresCase()) { "<x:\($0.output.1)" }
  }
}

/// What a reading tells, but for the form that it was read from, and numbers that may have lost zeros: a text has none.
func facts(of reading: some Hashable) -> [String: AnyHashable] {
  var facts: [String: AnyHashable] = [:]
  for child in Mirror(reflecting: reading).children where !["form", "numberedEntries"].contains(child.label) {
    facts[child.label ?? ""] = child.value as? AnyHashable
  }
  return facts
}

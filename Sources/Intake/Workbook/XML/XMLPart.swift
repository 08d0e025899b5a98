internal import CExpat
internal import Glibc

/// Reads one part of a workbook with expat: elements of the namespaces that workbooks are made of, others are passed by.
///
/// A document type is refused before anything of it is looked at, and with it every entity but XML's own five.
final class XMLPart {
  /// What expat puts between a namespace and a name; no namespace may hold it.
  private static let separator: XML_Char = 1

  private static let namespaces: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
  ]

  private let part: WorkbookPart
  private let reader: any PartReader
  private let parser: XML_Parser
  private var path: [String] = []
  /// How many elements are open inside of one that is passed by, itself included.
  private var passedBy = 0
  private var text: [UInt8] = []
  private var problem: FileProblem?

  /// Reads a whole part.
  static func read(_ bytes: [UInt8], of part: WorkbookPart, by reader: any PartReader) throws(FileProblem) {
    guard let parser = XML_ParserCreateNS(nil, separator) else { throw .workbook(.damaged(part)) }
    defer { XML_ParserFree(parser) }
    let reading = XMLPart(part, reader, parser)
    let status = reading.parse(bytes)
    if let problem = reading.problem { throw problem }
    guard status == XML_STATUS_OK else { throw .workbook(.damaged(part)) }
  }

  private init(_ part: WorkbookPart, _ reader: any PartReader, _ parser: XML_Parser) {
    self.part = part
    self.reader = reader
    self.parser = parser
  }

  private func parse(_ bytes: [UInt8]) -> XML_Status {
    guard let length = CInt(exactly: bytes.count) else { return XML_STATUS_ERROR }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartDoctypeDeclHandler(parser) { part, _, _, _, _ in
      XMLPart.of(part)?.stop { part in .workbook(.doctype(part)) }
    }
    XML_SetElementHandler(
      parser,
      { part, name, attributes in
        guard let name, let attributes else { return }
        XMLPart.of(part)?.begin(name, XMLAttributes(attributes))
      },
      { part, _ in XMLPart.of(part)?.end() })
    XML_SetCharacterDataHandler(parser) { part, characters, count in
      guard let characters, let part = XMLPart.of(part), part.passedBy == 0 else { return }
      characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        part.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    return bytes.withUnsafeBytes {
      XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: XML_Char.self), length, 1)
    }
  }

  private static func of(_ userData: UnsafeMutableRawPointer?) -> XMLPart? {
    userData.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Where a namespace ends in a name; `nil` where there is none.
  static func separatorPlace(in name: UnsafePointer<XML_Char>) -> UnsafePointer<XML_Char>? {
    strrchr(name, CInt(separator)).map { UnsafePointer($0) }
  }
}

// MARK: - Elements

extension XMLPart {
  private func begin(_ name: UnsafePointer<XML_Char>, _ attributes: XMLAttributes) {
    // expat may tell what it has read already after it was stopped.
    guard problem == nil else { return }
    guard path.count + passedBy < Limits.elementDepth else { return stop { .workbook(.tooDeep($0)) } }
    let element = passedBy == 0 ? XMLPart.known(name) : nil
    guard !path.isEmpty || element == reader.root else { return stop { .workbook(.damaged($0)) } }
    guard let element else {
      passedBy += 1
      return
    }
    text.removeAll(keepingCapacity: true)
    let parent = path.last ?? ""
    path.append(element)
    take { () throws(FileProblem) in try reader.begin(element, in: parent, attributes) }
  }

  private func end() {
    guard problem == nil else { return }
    guard passedBy == 0 else {
      passedBy -= 1
      return
    }
    guard let element = path.popLast() else { return }
    take { () throws(FileProblem) in try reader.end(element, in: path.last ?? "", text) }
    text.removeAll(keepingCapacity: true)
  }

  private func take(_ work: () throws(FileProblem) -> Void) {
    do throws(FileProblem) { try work() } catch { stop { _ in error } }
  }

  private func stop(_ why: (WorkbookPart) -> FileProblem) {
    problem = problem ?? why(part)
    XML_StopParser(parser, 0)
  }

  /// The name of an element of a known namespace, without it.
  private static func known(_ name: UnsafePointer<XML_Char>) -> String? {
    guard let end = separatorPlace(in: name) else { return nil }
    let length = end - name
    let isKnown = namespaces.contains { $0.utf8CodeUnitCount == length && memcmp(name, $0.utf8Start, length) == 0 }
    return isKnown ? String(cString: end + 1) : nil
  }
}

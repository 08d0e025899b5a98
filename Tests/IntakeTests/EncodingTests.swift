import Testing

@testable import Intake

@Suite struct EncodingTests {
  @Test("UTF-8 is read with and without a byte-order mark, the mark is no part of the text")
  func utf8() throws {
    let plain = try DecodedText(decoding: Array("参赛号".utf8))
    #expect(plain.encoding == .utf8)
    let marked = try DecodedText(decoding: [0xEF, 0xBB, 0xBF] + Array("参赛号".utf8))
    #expect(marked.encoding == .utf8WithMark)
    #expect(marked.text == Array("参赛号".utf8))
  }

  // 咖 BF A7, 𠮷 95 34 B2 35 (four bytes, beyond GBK): from the code table of GB 18030.
  @Test("what is not UTF-8 is read as GB18030, rare characters included")
  func gb18030() throws {
    let decoded = try DecodedText(decoding: [0xBF, 0xA7, 0x0D, 0x0A, 0x95, 0x34, 0xB2, 0x35])
    #expect(decoded.encoding == .gb18030)
    #expect(String(decoding: decoded.text, as: UTF8.self) == "咖\r\n𠮷")
  }

  @Test("bytes that are neither name the line where reading stopped")
  func undecodable() {
    let bad = Array("001,A\r\n002,B\r\n".utf8) + [0x30, 0x33, 0xFF, 0x0A]
    #expect(throws: FileProblem.undecodable(line: 3, encoding: .gb18030)) { try DecodedText(decoding: bad) }
    let cut: [UInt8] = [0xBF, 0xA7, 0x0A, 0xBF]
    #expect(throws: FileProblem.undecodable(line: 2, encoding: .gb18030)) { try DecodedText(decoding: cut) }
  }

  @Test("text with a byte-order mark is UTF-8 and nothing else")
  func markedButBroken() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x41, 0x0D, 0x42, 0x0D, 0xBF, 0xA7]
    #expect(throws: FileProblem.undecodable(line: 3, encoding: .utf8WithMark)) { try DecodedText(decoding: bytes) }
  }

  @Test("a byte of zero is in no text")
  func zero() {
    #expect(throws: FileProblem.undecodable(line: 2, encoding: .gb18030)) {
      try DecodedText(decoding: [0x41, 0x0A, 0])
    }
  }

  @Test("UTF-16 is told apart from damage")
  func otherKinds() {
    #expect(throws: FileProblem.utf16) { try DecodedText(decoding: [0xFF, 0xFE, 0xC2, 0x53]) }
    #expect(throws: FileProblem.utf16) { try DecodedText(decoding: [0xFE, 0xFF, 0x53, 0xC2]) }
  }

  @Test("an empty file and one that is too large are refused")
  func size() {
    #expect(throws: FileProblem.empty) { try DecodedText(decoding: []) }
    #expect(throws: FileProblem.empty) { try DecodedText(decoding: [0xEF, 0xBB, 0xBF]) }
    let large = [UInt8](repeating: 0x2C, count: Limits.fileBytes + 1)
    #expect(throws: FileProblem.tooLarge(bytes: large.count)) { try DecodedText(decoding: large) }
  }
}

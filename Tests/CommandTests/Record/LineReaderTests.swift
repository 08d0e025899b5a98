import Foundation
import Testing

@testable import caipan

@Suite struct LineReaderTests {
  private func lines(of text: [UInt8]) throws -> [LineReader.Next] {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "input")
    try Data(text).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    var reader = LineReader(descriptor: handle.fileDescriptor)
    var lines: [LineReader.Next] = []
    while true {
      let next = try reader.next()
      lines.append(next)
      if next == .end { return lines }
    }
  }

  @Test("lines end in LF or CRLF, and the last one needs no end")
  func ends() throws {
    #expect(
      try lines(of: Array("a\r\n\nb".utf8))
        == [.line(Array("a".utf8)), .line([]), .line(Array("b".utf8)), .end])
    #expect(try lines(of: []) == [.end])
  }

  @Test("a line longer than 64 KiB is passed over whole, and the next one is read")
  func tooLong() throws {
    let limit = [UInt8](repeating: 0x61, count: 64 << 10)
    let long = [UInt8](repeating: 0x62, count: 200_000)
    #expect(
      try lines(of: limit + [0x0A] + limit + [0x61, 0x0A] + long + [0x0A, 0x63])
        == [.line(limit), .tooLong, .tooLong, .line([0x63]), .end])
  }
}

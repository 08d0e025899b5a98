import Foundation
import Papers
import Scoring
import Testing

/// A PDF as another program reads it.
struct PdfTool {
  private let path: String

  init(_ paper: Paper) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "paper-\(UUID().uuidString).pdf").path
    try Data(paper.bytes(as: .pdf)).write(to: URL(filePath: path))
  }

  /// The text of each page, in the order it was drawn in.
  func pages() throws -> [String] {
    try run("pdftotext", "-raw", "-enc", "UTF-8", path, "-").split(separator: "\u{0C}").map(String.init)
  }

  /// All of a paper's text without blanks, the foot once at its end: a paragraph may go on on the next page.
  func text(of paper: Paper) throws -> String {
    let foot = paper.stamp.lines(paper.kind, title: paper.title, digest: paper.digest).map(\.unspaced).joined()
    return try pages().map { page in
      page.unspaced.components(separatedBy: foot)[0]
    }.joined() + foot
  }

  /// The fonts: name, type, and whether they are embedded, a subset, and can be read back as text.
  func fonts() throws -> [[Substring]] {
    try run("pdffonts", path).split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
  }

  /// What the PDF says about itself.
  func about() throws -> String { try run("pdfinfo", "-isodates", path) }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  private func run(_ tool: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text without anything that only sets it apart, as lines are broken anywhere on paper.
  var unspaced: String { String(filter { !$0.isWhitespace }) }
}

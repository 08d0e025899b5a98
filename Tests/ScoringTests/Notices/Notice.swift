import Foundation
import Scoring
import Testing

/// A notice as it was issued, beside the rulebook made from it: its words, and its table of events.
struct Notice {
  /// The built-in rulebook's id, which the files are named after.
  let id: String

  static let ids = ["xicheng-2026", "beijing-workers-2025", "beijing-certificates-2023", "haidian-2026", "weihai-2024"]

  /// The rulebook made from it.
  func rulebook() throws -> Rulebook {
    try #require(Rulebook.builtIn(id: id))
  }

  /// Everything the notice says, without blanks: where a line or a page breaks means nothing.
  func words() throws -> String {
    try text("\(id).md").tight
  }

  /// The rows of one of its tables, each cell by the name of its column.
  func table(_ name: String) throws -> [[String: String]] {
    let lines = try text("\(id)-\(name).csv").split(separator: "\n")
    let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(rows.first)
    return rows.dropFirst().map { row in Dictionary(uniqueKeysWithValues: zip(header, row)) }
  }

  private func text(_ file: String) throws -> String {
    let texts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts")
    return try String(contentsOf: texts.appending(path: file), encoding: .utf8)
  }
}

extension String {
  /// The text without blanks, line breaks and tabs.
  var tight: String { filter { !$0.isWhitespace } }
}

extension Provisions {
  /// How firm a rule of one of the sections is that name their rules.
  func firmness(_ id: String) -> Firmness? {
    eligibility.first { $0.id == id }?.firmness ?? deadlines.first { $0.id == id }?.firmness
      ?? checks.first { $0.id == id }?.firmness
  }

  /// What a duty that somebody has to confirm is held against.
  func question(_ id: String) -> CheckRule.Question? {
    checks.first { $0.id == id }?.question
  }

  /// What such a duty rests on.
  func basis(ofCheck id: String) -> Basis? {
    checks.first { $0.id == id }?.basis
  }

  /// When something is due.
  func due(_ id: String) -> DeadlineRule.Due? {
    deadlines.first { $0.id == id }?.due
  }
}

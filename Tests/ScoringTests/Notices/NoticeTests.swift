import Foundation
import Scoring
import Testing

/// What holds for all five rulebooks: they say what their notices say, in the notices' words, and can be stored.
@Suite struct NoticeTests {
  @Test("the program offers the five notices, each of version 3")
  func all() {
    #expect(Rulebook.builtIn.map(\.id) == Notice.ids)
    for rulebook in Rulebook.builtIn { #expect(!rulebook.provisions.papers.isEmpty, "\(rulebook.id)") }
    #expect(Rulebook.builtIn(id: "xicheng-2026") == Rulebook.builtIn.first)
    #expect(Rulebook.builtIn(id: "xicheng-2027") == nil)
  }

  @Test(
    "every clause is quoted in its notice's own words; …… stands where something is left out", arguments: Notice.ids)
  func quotations(of id: String) throws {
    let certificates = Notice(id: "beijing-certificates-2023")
    let document = try certificates.rulebook().document
    for clause in try Notice(id: id).rulebook().clauses {
      // A clause of another notice is quoted under that notice's document number.
      let isBorrowed = clause.number.hasPrefix(document)
      let words = try (isBorrowed ? certificates : Notice(id: id)).words()
      for part in clause.text.components(separatedBy: "……") {
        #expect(!part.isEmpty && words.contains(part.tight), "\(clause.number): \(part)")
      }
    }
  }

  @Test(
    "where the certificates notice holds inside another, its clauses are quoted as they stand there",
    arguments: ["xicheng-2026", "beijing-workers-2025", "haidian-2026"])
  func borrowed(by id: String) throws {
    let certificates = try Notice(id: "beijing-certificates-2023").rulebook()
    let prefix = certificates.document + " "
    let borrowed = try Notice(id: id).rulebook().clauses.filter { $0.number.hasPrefix(prefix) }
    #expect(borrowed.count >= 10)
    for clause in borrowed {
      let own = certificates.text(of: .clause(String(clause.number.dropFirst(prefix.count))))
      #expect(own == clause.text, "\(clause.number)")
    }
  }

  @Test("every clause a rule names is quoted, and nearly every quotation is some rule's", arguments: Notice.ids)
  func references(in id: String) throws {
    let rulebook = try Notice(id: id).rulebook()
    let json = try JSONSerialization.jsonObject(with: Data(rulebook.source.utf8))
    let named = references(in: json)
    let quoted = Set(rulebook.clauses.map(\.number))
    #expect(named.subtracting(quoted).isEmpty)
    // These say what the notice is about, and no rule rests on them.
    let context: Set = ["三(一)", "一", "三", "二(二)", "五", "二(一)", "附件2 一8"]
    #expect(quoted.subtracting(named).isSubset(of: context))
  }

  @Test("the file fits one line of the journal, with room for an organiser's changes", arguments: Notice.ids)
  func size(of id: String) throws {
    // In a record a quotation mark takes two bytes and a line break six; a record's body has 56,000.
    let bytes = try Notice(id: id).rulebook().source.utf8.reduce(0) { sum, byte in
      sum + (byte == UInt8(ascii: "\n") ? 6 : byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 2 : 1)
    }
    #expect(bytes <= 54_000)
  }

  @Test("no name stands in one language only, and no two things due or asked have one name", arguments: Notice.ids)
  func names(in id: String) throws {
    let provisions = try Notice(id: id).rulebook().provisions
    let names = provisions.checks.map(\.name) + provisions.deadlines.map(\.name) + provisions.archive.map(\.name)
    #expect(Set(names.map(\.zh)).count == names.count)
    #expect(Set(names.map(\.en)).count == names.count)
    for name in names + provisions.awards.map(\.name) {
      #expect(name.zh.unicodeScalars.contains { $0.properties.isIdeographic }, "\(name.zh)")
      #expect(name.en.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII }, "\(name.en)")
    }
  }

  /// The numbers under `clause` and `figure`, anywhere; those under `clauses` are quotations and called `number`.
  private func references(in json: Any) -> Set<String> {
    switch json {
    case let object as [String: Any]:
      let own = ["clause", "figure"].compactMap { object[$0] as? String }
      return object.values.reduce(into: Set(own)) { $0.formUnion(references(in: $1)) }
    case let array as [Any]: return array.reduce(into: []) { $0.formUnion(references(in: $1)) }
    default: return []
    }
  }
}

import Competition
import Foundation
import Intake
import Scoring
import Testing

/// A text's bytes as a spreadsheet program in China saves them.
func gb18030(_ text: String) throws -> [UInt8] {
  Array(try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632))))
}

/// Reads a roster as it stood on 14 August 2026.
func roster(_ text: String, known: [Contestant] = []) throws -> RosterReading {
  try RosterReading(reading: Array(text.utf8), known: known, today: try #require(Day(iso: "2026-08-14")))
}

/// Theory and practical, 30 to 70, and the time that breaks ties.
func theoryAndPractical() throws -> Scheme {
  try Scheme(columns: [
    Column(
      id: "theory", name: Bilingual(zh: "理论知识", en: "Theory"), role: .component(weightBasisPoints: 3000), decimals: 1),
    Column(id: "practical", name: Bilingual(zh: "技能操作", en: "Practical"), role: .component(weightBasisPoints: 7000)),
  ])
}

/// A contest of an organiser who marks drinks and service, and takes the time.
func drinksAndService() throws -> Scheme {
  try Scheme(
    columns: [
      Column(id: "drinks", name: Bilingual(zh: "调酒", en: "Drinks"), role: .component(weightBasisPoints: 6000)),
      Column(id: "service", name: Bilingual(zh: "服务", en: "Service"), role: .component(weightBasisPoints: 4000)),
      Column(
        id: "minutes", name: Bilingual(zh: "用时", en: "Minutes"), role: .measure(.lower),
        highest: Mark(hundredths: 240_00)),
    ], ties: [TieRule(column: 2, better: .lower)])
}

/// Contestants with nothing keyed yet.
func field(_ people: KeyValuePairs<String, String>, cells: [Cell] = []) -> [KnownSheet] {
  people.map { entry, name in
    KnownSheet(contestant: Contestant(entry: entry, name: name), sheet: Sheet(cells: cells))
  }
}

/// Reads marks under a scheme.
func marks(_ text: String, _ scheme: Scheme, known: [KnownSheet]) throws -> MarksReading {
  try MarksReading(reading: Array(text.utf8), scheme: scheme, known: known)
}

import Scoring
import Testing

/// A marking scheme and one contestant's papers under it, written as people would: `paper.key("A/A1", "2", "3", "3")`.
struct Paper {
  let scheme: MarkingScheme
  var work: MarkedWork

  init(_ draft: MarkingDraft) throws {
    scheme = try MarkingScheme(reading: draft.text, under: Rulebook(reading: RulebookText.whole))
    work = MarkedWork(for: scheme)
  }

  /// Keys the marks of an aspect: the agreed value, or one for each judge; "" leaves a cell empty.
  mutating func key(_ name: String, _ marks: String...) throws {
    try key(name, all: marks)
  }

  mutating func key(_ name: String, all marks: [String]) throws {
    let (module, aspect) = try place(name)
    let isJudged = scheme.modules[module].aspects[aspect].isJudged
    try #require(marks.count == (isJudged ? scheme.modules[module].panel.judges : 1), "\(name): \(marks)")
    for (index, mark) in marks.enumerated() {
      let place = try #require(scheme.place(module: module, aspect: aspect, judge: isJudged ? index + 1 : 0))
      work.scores[place] = try marked(mark)
    }
  }

  /// Excuses a judge of a module.
  mutating func excuse(_ module: String, judge: Int) throws {
    work.excused.insert(try #require(scheme.pile(module: try index(module), judge: judge)))
  }

  mutating func void(_ module: String) throws {
    work.voided.insert(try index(module))
  }

  mutating func penalise(_ rule: String, _ count: Int = 1) throws {
    let index = try #require(scheme.penalties.firstIndex { $0.id == rule })
    work.penalties.append(GivenPenalty(rule: index, count: count))
  }

  /// The head referee's ruling on marks of an aspect; nil lets them stand.
  mutating func rule(_ name: String, on marks: [String], value: String?) throws {
    let (module, aspect) = try place(name)
    var seats: [Mark?] = []
    for mark in marks { seats.append(try marked(mark)) }
    let ruled = try value.flatMap(marked)
    work.rulings.append(SpreadRuling(module: module, aspect: aspect, marks: seats, value: ruled))
  }

  /// The practical part: a mark as it is printed, or the word for what stands there instead.
  var practical: String { spelled(scheme.cell(of: "practical", work)) }

  var steps: [MarkingStep] { scheme.steps(of: "practical", work) }

  /// The open spreads, as `A/A1 2.00 - 0.00 limit 1.00`.
  var spreads: [String] {
    scheme.spreads(in: work).map { spread in
      let module = scheme.modules[spread.module]
      let marks = spread.marks.map { $0?.text ?? "-" }.joined(separator: " ")
      return "\(module.id)/\(module.aspects[spread.aspect].id) \(marks) limit \(spread.limit.text)"
    }
  }

  func spelled(_ cell: Cell) -> String {
    switch cell {
    case .missing: "missing"
    case .mark(let mark): mark.text
    case .notSat: "notSat"
    case .voided: "voided"
    }
  }

  private func index(_ module: String) throws -> Int {
    try #require(scheme.modules.firstIndex { $0.id == module })
  }

  private func place(_ name: String) throws -> (module: Int, aspect: Int) {
    let parts = name.split(separator: "/").map(String.init)
    try #require(parts.count == 2)
    let module = try index(parts[0])
    return (module, try #require(scheme.modules[module].aspects.firstIndex { $0.id == parts[1] }))
  }

  private func marked(_ text: String) throws -> Mark? {
    guard !text.isEmpty else { return nil }
    let column = Column(
      id: "x", name: Bilingual(zh: "x", en: "x"), role: .measure(.higher), highest: Scheme.highestMark)
    return try column.read(text)
  }
}

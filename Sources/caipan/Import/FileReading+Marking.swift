internal import Competition
internal import Intake
internal import Scoring

extension FileReading {
  /// Reads a marking scheme for a contest: the JSON itself, or a sheet of it.
  ///
  /// What is no scheme is told as a bad row, with its line where a row says so.
  init(
    scheme file: ImportedFile, for contest: Contest, under rulebook: Rulebook, reason: String?
  ) throws(FileProblem) {
    guard !file.isJSON || file.sheet == nil else { throw .workbook(.sheetOfText) }
    let sheet = file.isJSON ? nil : try MarkingReading(reading: file.bytes, sheet: file.sheet, under: rulebook)
    var draft = sheet?.draft
    if draft?.title.isEmpty == true { draft?.title = contest.setUp.event }
    // Characters that are none would become others without a word.
    guard let source = draft?.text ?? String(validating: file.text, as: UTF8.self) else {
      throw .undecodable(line: 1, encoding: .utf8)
    }
    let scheme: Result<MarkingScheme, MarkingProblem> = Result { () throws(MarkingProblem) in
      try MarkingScheme(reading: source, under: rulebook)
    }
    report = ImportReport(of: sheet, scheme, named: file.name)
    let badRows = sheet?.bad.count ?? 0
    switch scheme {
    // What a bad row leaves out is what the scheme would lack: it is told once the rows are good.
    case .failure: self.badRows = max(1, badRows)
    case .success: self.badRows = badRows
    }
    let isNew = contest.marking?.scheme.source != source
    intents = isNew ? [.adopt(contest: contest.setUp.contest, scheme: source, reason: reason ?? "")] : []
  }

  /// Reads the judges of a contest.
  init(judges file: ImportedFile, for contest: Contest, reason: String?) throws(FileProblem) {
    let reading = try JudgesReading(reading: file.bytes, sheet: file.sheet, known: contest.judgeRoster.judges)
    report = ImportReport(of: reading, named: file.name)
    badRows = reading.bad.count
    let note = file.note(
      .judges, for: contest, taken: reading.taken.count, mended: reading.mended.count, skipped: reading.bad.count)
    let judges = reading.taken.map(\.judge)
    intents =
      judges.isEmpty ? [] : [.seat(contest: contest.setUp.contest, judges, from: note, reason: reason ?? "")]
  }
}

extension ImportedFile {
  /// The bytes without a byte-order mark.
  fileprivate var text: ArraySlice<UInt8> { bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) }

  /// Whether the first character that is no blank opens an object.
  fileprivate var isJSON: Bool {
    text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }
}

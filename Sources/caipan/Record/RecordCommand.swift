internal import Competition
internal import Desk
internal import Glibc
internal import Journal
internal import Scoring

/// `caipan record`: operations in, receipts out, line by line.
struct RecordCommand {
  private let folder: String
  private let source: String
  private let person: String
  private let isTrial: Bool

  /// What was typed, as values.
  init(_ invocation: Invocation) {
    folder = invocation.folder
    source = invocation.values[.from] ?? "-"
    person = invocation.values[.by] ?? ""
    isTrial = invocation.has(.dryRun)
  }

  /// Takes operations until there are no more; a refused one is told in its place and the rest goes on.
  func run(_ language: Language) throws(CommandProblem) {
    // A reader that went away must not kill us between a record and the end of its session.
    _ = signal(SIGPIPE, SIG_IGN)
    let input = try open()
    defer { if input != STDIN_FILENO { _ = close(input) } }
    guard let today = WallClock.today else { throw .clock }
    guard !isTrial else {
      let trial = Trial(try Looked(at: folder))
      return try run(trial, today, from: input, language) { Answer.trial($0) }
    }
    let open = try OpenFolder(at: folder)
    defer { open.close() }
    try run(open.folder, today, from: input, language) { Answer.receipt($0) }
  }

  private func run<Table: RecordingTable>(
    _ table: Table, _ today: Day, from input: Int32, _ language: Language, _ receipt: (Table.Done) -> String
  ) throws(CommandProblem) {
    let recorder = Recorder(folder: table, today: today, person: person)
    var reader = LineReader(descriptor: input)
    var number = 0
    var refused = 0
    reading: while true {
      number += 1
      let result: Result<Table.Done, OperationFailure>
      switch try next(&reader) {
      case .end: break reading
      case .line(let line) where line.allSatisfy { $0 == 0x20 || $0 == 0x09 }: continue
      case .line(let line): result = Result { () throws(OperationFailure) in try recorder.take(line, number: number) }
      case .tooLong: result = .failure(.operation(.lineTooLong(most: LineReader.longest)))
      }
      switch result {
      case .success(let last): try Output.standard.write(receipt(last))
      case .failure(.notSaved(let error)) where error.isOfTheDisk:
        let sentence = Words.notSaved(error)(language)
        try Output.standard.write(Answer.notSaved(sentence, why: error.why, line: number))
        throw .notSaved(error, at: folder)
      case .failure(let failure):
        refused += 1
        let sentence = failure.sentence(in: table.state)(language)
        try Output.standard.write(Answer.refusal(sentence, why: failure.why, line: number))
      }
    }
    if refused > 0 { throw .operationsRefused(refused, at: folder) }
  }

  /// The descriptor the operations come from; a pipe will do as well as a file.
  private func open() throws(CommandProblem) -> Int32 {
    guard source != "-" else { return STDIN_FILENO }
    let input = Glibc.open(source, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard input >= 0 else { throw .file(.open(errno: errno), at: source) }
    return input
  }

  private func next(_ reader: inout LineReader) throws(CommandProblem) -> LineReader.Next {
    do throws(ReadProblem) { return try reader.next() } catch { throw .file(error, at: source) }
  }
}

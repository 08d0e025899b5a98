internal import Glibc

/// The command `caipan-bench`: measures what Caipan promises about speed and size, on this machine, in this run.
///
/// Nothing here is a test: a figure says what was measured, never whether it is good enough.
@main
enum CaipanBench {
  static func main() {
    do throws(WrongUsage) {
      let options = try Options(CommandLine.arguments.dropFirst())
      exit(run(options))
    } catch {
      complain("caipan-bench: \(error.sentence)\n\(Options.usage)")
      exit(2)
    }
  }

  private static func run(_ options: Options) -> Int32 {
    do {
      let workplace = try Workplace(in: options.directory)
      var rows: [Row] = []
      for figure in options.figures {
        complain("\(figure.rawValue) …")
        rows += try figure.measure(Bench(workplace: workplace, program: options.program))
      }
      print(Table(rows).text)
      print(Machine(directory: options.directory).text)
      return 0
    } catch {
      complain("caipan-bench: \(error)")
      return 1
    }
  }

  /// Progress and refusals go to standard error: the table alone is the output.
  private static func complain(_ text: String) {
    let line = Array("\(text)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

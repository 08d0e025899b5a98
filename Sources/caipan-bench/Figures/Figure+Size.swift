internal import Glibc

extension Figure {
  func measureSize(_ bench: Bench) throws -> [Row] {
    let built = Row(.size, "the program as built", Series([try length(of: bench.program)]), .bytes)
    let stripped = bench.workplace.fresh("stripped")
    guard run("strip", ["-o", stripped, bench.program]) else { return [built] }
    return [built, Row(.size, "the program, stripped", Series([try length(of: stripped)]), .bytes)]
  }

  /// Runs a program of the PATH to its end; false where there is none or it fails.
  private func run(_ name: String, _ arguments: [String]) -> Bool {
    let words = CStrings([name] + arguments)
    var process: pid_t = 0
    guard posix_spawnp(&process, name, nil, nil, words.pointers, environ) == 0 else { return false }
    var status: Int32 = 0
    return waitpid(process, &status, 0) == process && status == 0
  }
}

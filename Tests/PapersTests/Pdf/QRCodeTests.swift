import CTypesetting
import Testing

@testable import Papers

@Suite struct QRCodeTests {
  @Test("a code has the size of a version, and the three corners a reader looks for", arguments: [1, 100, 700, 1200])
  func shape(bytes: Int) throws {
    let code = try QRCode(String(repeating: "a", count: bytes))
    // Version v has 17 + 4 v modules in a row.
    #expect((code.width - 17) % 4 == 0 && (21...177).contains(code.width))
    let dark = Set(code.runs.flatMap { run in (run.first..<(run.first + run.count)).map { [run.row, $0] } })
    let last = code.width - 7
    for (top, left) in [(0, 0), (0, last), (last, 0)] {
      for row in 0..<7 {
        for column in 0..<7 {
          // Dark border, light ring, dark core of three by three.
          let ring = max(abs(row - 3), abs(column - 3))
          #expect(dark.contains([top + row, left + column]) == (ring != 2))
        }
      }
    }
  }

  @Test("what a code does not hold is refused with its size")
  func tooLong() throws {
    #expect(throws: PaperProblem.codeTooLong(bytes: 1203)) { try QRCode(String(repeating: "长", count: 401)) }
  }

  @Test("what the libraries report becomes a problem that names the package")
  func problems() {
    for (status, expected) in [
      (CAIPAN_TYPE_NO_LIBRARY, PaperProblem.noLibrary("libcairo.so.2", package: "libcairo2")),
      (CAIPAN_TYPE_NO_FONT, .noChineseFont(package: "libcairo2")),
      (CAIPAN_TYPE_TOO_LONG, .codeTooLong(bytes: 7)),
      (CAIPAN_TYPE_FAILED, .library("libcairo.so.2", says: "out of memory")),
    ] {
      "libcairo.so.2".withCString { what in
        "libcairo2".withCString { package in
          "out of memory".withCString { says in
            let problem = caipan_type_problem(status: status, what: what, package: package, says: says)
            #expect(PaperProblem(problem, bytes: 7) == expected)
          }
        }
      }
    }
  }
}

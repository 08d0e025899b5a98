import Foundation
import Papers
import Scoring
import Testing

@Suite struct WorkbookTests {
  @Test func dump() throws {
    for (name, paper) in [
      ("p60", try Paper.sample(rows: 60)), ("l60", try Paper.sample(rows: 60, page: .landscape)),
    ] {
      try Data(paper.bytes(as: .xlsx)).write(to: URL(filePath: "/tmp/book/\(name).xlsx"))
    }
  }
}

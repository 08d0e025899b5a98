import Foundation
import Journal
import Testing

@Suite struct SessionTests {
  @Test func roundTrip() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let journal = try Journal.create(in: folder, competition: "x", name: "A1", program: "p")
    for i in 0..<200 {
      let body = CanonicalWriter.object {
        $0.member("n", i); $0.member("名", "é\u{1b}\"王")
      }
      let line = try journal.append(Entry(kind: "mark", by: "limin", body: body))
      #expect(line.seq == i + 2)
    }
    #expect(journal.close() == nil)
    var seen: [Line] = []
    let again = try Journal.open(in: folder, program: "p") { seen.append($0) }
    #expect(seen.count == 204)
    #expect(again.notices == [])
    let some = try again.lines(60..<140)
    #expect(some == Array(seen[60..<140]))
    let i = try Journal.inspect(in: folder) { _ in }
    var rest: [Line] = []
    #expect(throws: JournalError.self) { _ = try Journal.open(in: folder, program: "p") { rest.append($0) } }
  }
}

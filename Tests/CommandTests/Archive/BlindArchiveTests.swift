import Foundation
import Testing

@Suite struct BlindArchiveTests {
  @Test("while codes stand nothing is archived: the journal in an archive tells whose they are")
  func refused() throws {
    let final = try CodedFinal()
    try final.code()
    let archive = final.folder.path("final.zip")
    let answered = try BuiltProgram.run("archive", final.path, archive)
    #expect(answered.status == 1)
    #expect(answered.error.contains("codes of") && answered.error.contains("open them first"))
    #expect(!FileManager.default.fileExists(atPath: archive))
  }
}

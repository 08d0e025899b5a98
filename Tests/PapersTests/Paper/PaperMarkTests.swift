import Foundation
import Papers
import Scoring
import Testing

@Suite struct PaperMarkTests {
  private let paper = Sample.paper(.scoreSheet, [.table(Sample.result(3))])

  @Test("a mark reads back as it was", arguments: PaperForm.allCases)
  func roundTrip(_ form: PaperForm) {
    let mark = PaperMark(paper, as: form)
    #expect(PaperMark(mark.text) == mark)
    #expect((mark.kind, mark.form) == (.scoreSheet, form))
    #expect((mark.contest, mark.seq, mark.digest) == (1, 1842, paper.digest))
  }

  @Test("the mark is found in a paper's file", arguments: [PaperForm.pdf, .csv, .text])
  func inFiles(_ form: PaperForm) throws {
    #expect(PaperMark(in: try paper.bytes(as: form)) == PaperMark(paper, as: form))
  }

  @Test("a mark that stands on a paper is not taken for the paper's own")
  func quoted() throws {
    let other = PaperMark(Sample.paper(.notice, []), as: .text).text
    let quoting = Sample.paper(.register, [.verbatim(other), .note(other)])
    #expect(PaperMark(in: try quoting.bytes(as: .text)) == PaperMark(quoting, as: .text))
    #expect(PaperMark(in: try quoting.bytes(as: .csv)) == PaperMark(quoting, as: .csv))
  }

  @Test(
    "what is no mark to the letter is none",
    arguments: [
      ("score-sheet", "score-sheets"), ("contest 1", "contest 0"), ("contest 1", "contest 01"),
      ("contest 1", "contest -1"), ("contest 1", "contest 99999999999999999999"), ("form pdf", "form doc"),
      ("seq 1842", "seq +1842"), ("head", "heads"), ("digest ", "digest  "), ("caipan-paper/1", "caipan-paper/2"),
      (" form", "\tform"),
    ])
  func malformed(_ part: String, _ instead: String) throws {
    let line = PaperMark(paper, as: .pdf).text
    let range = try #require(line.range(of: part))
    #expect(PaperMark(line.replacingCharacters(in: range, with: instead)) == nil)
    #expect(PaperMark(String(line.dropLast())) == nil)
    #expect(PaperMark(line.uppercased()) == nil)
    #expect(PaperMark(line + " more") == nil)
  }

  @Test("bytes without a mark have none", arguments: ["", "caipan-paper/1", "caipan-paper/1 caipan-paper/1 "])
  func none(_ text: String) {
    #expect(PaperMark(in: Array(text.utf8)) == nil)
  }
}

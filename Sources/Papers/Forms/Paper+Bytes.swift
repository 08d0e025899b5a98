public import Scoring

extension Paper {
  /// The paper as a file of some form.
  public func bytes(as form: PaperForm) throws(PaperProblem) -> [UInt8] {
    switch form {
    case .pdf: try pdf()
    case .xlsx: try workbook()
    case .csv: Array(csv.utf8)
    case .text: Array(text.utf8)
    }
  }
}

extension Paper {
  /// The paper as a workbook.
  func workbook() throws(PaperProblem) -> [UInt8] {
    throw .noLibrary("libxlsxwriter", package: "libxlsxwriter4")
  }
}

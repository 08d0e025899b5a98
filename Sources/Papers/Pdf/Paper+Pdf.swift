extension Paper {
  /// The paper as PDF.
  func pdf() throws(PaperProblem) -> [UInt8] {
    throw .noLibrary("libpangocairo-1.0", package: "libpangocairo-1.0-0")
  }
}

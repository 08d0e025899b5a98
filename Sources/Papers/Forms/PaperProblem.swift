/// Why a paper could not be made into a file.
public enum PaperProblem: Error, Hashable, Sendable {
  /// No font with Chinese characters is installed; the Debian package that has one.
  case noChineseFont(package: String)
  /// A library is not installed; the Debian package that has it.
  case noLibrary(String, package: String)
  /// A QR code holds no more.
  case codeTooLong(bytes: Int)
  /// A library gave up, with its own words.
  case library(String, says: String)
}

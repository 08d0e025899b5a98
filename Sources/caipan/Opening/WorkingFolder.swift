internal import Glibc

/// The folder the program was started in.
enum WorkingFolder {
  /// The competitions in it, by name; the folder itself is one, `.`, where it holds a journal.
  static var competitions: [String] {
    guard let stream = opendir(".") else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "..", holdsJournal(name) { found.append(name) }
    }
    return found.sorted()
  }

  private static func holdsJournal(_ folder: String) -> Bool {
    var status = stat()
    return stat("\(folder)/journal", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

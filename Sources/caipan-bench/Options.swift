internal import Glibc

/// What the command line asks for.
struct Options {
  private(set) var figures: [Figure] = []
  /// Where the folders of the measurement are made: the disk that is measured.
  private(set) var directory = Self.environment("TMPDIR") ?? "/var/tmp"
  /// The built program; beside this one unless another is named.
  private(set) var program = Self.neighbour("caipan")

  static let usage = """
    usage: caipan-bench [FIGURE…] [--dir DIR] [--program PATH]
    figures (all of them if none is named):
    \(Figure.allCases.map { "  \(padded($0.rawValue, to: 9)) \($0.summary)" }.joined(separator: "\n"))
    """

  init(_ arguments: some Sequence<String>) throws(WrongUsage) {
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      switch word {
      case "--dir": directory = try Self.value(of: word, &rest)
      case "--program": program = try Self.value(of: word, &rest)
      case _:
        guard let figure = Figure(rawValue: word) else { throw .unknown(word) }
        figures.append(figure)
      }
    }
    if figures.isEmpty { figures = Figure.allCases }
    // Known before anything is measured for minutes.
    guard access(program, X_OK) == 0 || !figures.contains(where: \.needsProgram) else { throw .notBuilt(program) }
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(WrongUsage) -> String {
    guard let value = rest.popFirst() else { throw .valueMissing(option) }
    return value
  }

  /// A program in the folder of this one.
  private static func neighbour(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &path, path.count))
    let whole = String(decoding: path.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = whole.split(separator: "/").dropLast()
    return "/" + (folder + [Substring(name)]).joined(separator: "/")
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// Why a command line means nothing.
enum WrongUsage: Error {
  case unknown(String)
  case valueMissing(String)
  case notBuilt(String)

  /// One line for the person who typed it.
  var sentence: String {
    switch self {
    case .unknown(let word): "unknown figure or option: \(word)"
    case .valueMissing(let option): "\(option) needs a value"
    case .notBuilt(let path): "no program at \(path): swift build -c release builds it, --program names another"
    }
  }
}

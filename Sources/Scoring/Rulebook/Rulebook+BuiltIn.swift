internal import Notices

extension Rulebook {
  /// The rulebooks the program carries, in the order in which it offers them.
  public static let builtIn: [Rulebook] = {
    var rulebooks: [Rulebook] = []
    while let source = carried(rulebooks.count) { rulebooks.append(read(source)) }
    return rulebooks
  }()

  /// The rulebook of this id among those the program carries; nil where there is none.
  public static func builtIn(id: String) -> Rulebook? {
    builtIn.first { $0.id == id }
  }

  private static func carried(_ index: Int) -> String? {
    let notice = notice_rulebook(index)
    guard let bytes = notice.bytes else { return nil }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: notice.size), as: UTF8.self)
  }

  /// A rulebook of ours has no faults: a test reads them all.
  private static func read(_ source: String) -> Rulebook {
    do {
      return try Rulebook(reading: source)
    } catch {
      fatalError("built-in rulebook, \(error.path): \(error.fault)")
    }
  }
}

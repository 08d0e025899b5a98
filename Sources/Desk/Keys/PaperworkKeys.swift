internal import Scoring
internal import Terminal

/// The papers' screen.
enum PaperworkCommand: Hashable, Sendable {
  case make, makeAll
  case form(PaperForm)
  case move(Move)
}

extension KeyTable {
  static let paperwork: [KeyBinding<PaperworkCommand>] =
    [
      KeyBinding([.enter], "出这一份", "make this one", .make),
      KeyBinding([.character("a")], "全部出齐", "make all", .makeAll),
      KeyBinding([.character("p")], "PDF", "PDF", .form(.pdf)),
      KeyBinding([.character("x")], "XLSX", "XLSX", .form(.xlsx)),
      KeyBinding([.character("c")], "CSV", "CSV", .form(.csv)),
      KeyBinding([.character("t")], "文本", "text", .form(.text)),
    ] + moving(PaperworkCommand.move)
}

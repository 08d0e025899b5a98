public import Scoring

/// A paper as a value, before it is a PDF, a workbook, CSV or text: what stands on it, in its order.
///
/// Papers are in Chinese, the language they are handed in and posted in, whatever the desk speaks.
public struct Paper: Hashable, Sendable {
  /// Which paper.
  public let kind: PaperKind
  /// The title in large type.
  public let title: String
  /// Lines under the title.
  public let subtitle: [String]
  /// Where it comes from: printed at the foot of every page.
  public let stamp: Stamp
  /// How the page lies.
  public let page: PageShape
  /// What stands on it.
  public let blocks: [Block]

  /// A paper.
  public init(
    _ kind: PaperKind, title: String, subtitle: [String] = [], stamp: Stamp, page: PageShape = .portrait,
    blocks: [Block]
  ) {
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.stamp = stamp
    self.page = page
    self.blocks = blocks
  }
}

/// How an A4 page lies.
public enum PageShape: Hashable, Sendable {
  case portrait, landscape
}

/// One thing on a paper.
public enum Block: Hashable, Sendable {
  /// A heading inside the paper.
  case heading(String)
  /// Running text; a letter indents its first line by two characters.
  case paragraph(String, indented: Bool = false)
  /// Text to the right: who a letter is from, its day.
  case closing([String])
  /// A remark in small type.
  case note(String)
  /// Names with their values, as many to a line as fit: `参赛号 017`; an empty value is a line to write on.
  case fields([Field])
  /// Rows under a head that is repeated on every page.
  case table(Table)
  /// Numbered points.
  case points([String])
  /// Lines to sign on: `裁判长签字`, each with room for a name and a day.
  case signatures([String])
  /// A text that is signed or quoted to the letter, in fixed pitch, its line breaks kept.
  case verbatim(String)
  /// A QR code of a text of at most 1,200 bytes, with a caption beside it.
  case code(String, caption: String)
  /// What follows begins on a new page, with the title again, or another one.
  case newPage(title: String?)
}

/// A name with its value.
public struct Field: Hashable, Sendable {
  /// What it is.
  public let name: String
  /// The value; empty for a line to write on.
  public let value: String

  /// A name with its value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

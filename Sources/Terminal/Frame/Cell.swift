/// One cell of a frame: sixteen bytes and no reference, so that two frames are compared quickly.
struct Cell: Hashable {
  var glyph: Glyph
  var role: Role
  /// Whether this is the right half of the wide character in the cell to the left; its own glyph is a blank then.
  var isRightHalf = false

  static func blank(_ role: Role) -> Cell { Cell(glyph: .blank, role: role) }

  var isWide: Bool { glyph.width == 2 }
}

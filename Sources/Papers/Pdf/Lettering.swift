internal import CTypesetting

/// How letters look: a face and a size.
///
/// What is read is set in the serif face, which is what offices call 宋体; what leads to it, in the sans, 黑体.
struct Lettering: Hashable {
  enum Face: Hashable {
    case serif, serifBold, sans, sansBold, mono
  }

  let face: Face
  let size: Length
  /// From one line to the next.
  let leading: Length

  init(_ face: Face, _ size: Length, leading: Double = 1.4) {
    self.face = face
    self.size = size
    self.leading = Length(Double(size) * leading)
  }

  static let title = Lettering(.serifBold, pt(20), leading: 1.5)
  static let subtitle = Lettering(.serif, pt(11.5), leading: 1.6)
  static let heading = Lettering(.sansBold, pt(11.5), leading: 1.6)
  static let body = Lettering(.serif, pt(11), leading: 1.7)
  static let field = Lettering(.serif, pt(10.5), leading: 1.6)
  static let note = Lettering(.serif, pt(9), leading: 1.5)
  static let verbatim = Lettering(.mono, pt(8), leading: 1.5)
  static let foot = Lettering(.sans, pt(7), leading: 1.5)
  static let footStrong = Lettering(.sansBold, pt(7), leading: 1.5)

  /// From the top of a line to where its letters stand: the em square of Chinese type in the middle of the line.
  var baseline: Length { (leading - size) / 2 + size * 88 / 100 }
}

extension Lettering.Face {
  var name: caipan_face {
    switch self {
    case .serif: CAIPAN_FACE_SERIF
    case .serifBold: CAIPAN_FACE_SERIF_BOLD
    case .sans: CAIPAN_FACE_SANS
    case .sansBold: CAIPAN_FACE_SANS_BOLD
    case .mono: CAIPAN_FACE_MONO
    }
  }
}

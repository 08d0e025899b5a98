/// Where things stand on a page of A4.
struct PageGeometry {
  let width: Length
  let height: Length
  /// Room at the left and at the right, for holes and hands.
  let side = pt(56.7)
  let top = pt(51)
  let bottom = pt(40)
  /// The height of the foot, its rule included.
  let foot: Length

  init(_ shape: PageShape, foot: Length) {
    let (short, long) = (pt(595.28), pt(841.89))
    switch shape {
    case .portrait: (width, height) = (short, long)
    case .landscape: (width, height) = (long, short)
    }
    self.foot = foot
  }

  /// The width for what stands on the paper.
  var bodyWidth: Length { width - 2 * side }
  /// The height for it.
  var bodyHeight: Length { height - top - bottom - foot }
  /// Where the foot begins.
  var footTop: Length { height - bottom - foot }
}

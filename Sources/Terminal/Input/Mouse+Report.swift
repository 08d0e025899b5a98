extension Mouse {
  /// The event of a report of three numbers: button code, then column and row counted from 1.
  ///
  /// Nil for anything else, for mere movement, and for buttons we have no use for.
  init?(report: [Int], isRelease: Bool) {
    guard report.count == 3, report[1] >= 1, report[2] >= 1 else { return nil }
    let code = report[0]
    let (isWheel, isMovement, isKnown) = (code & 64 != 0, code & 32 != 0, (0..<128).contains(code))
    guard isKnown, !isMovement else { return nil }
    let point = Point(row: report[2] - 1, column: report[1] - 1)
    switch (isWheel, isRelease, code & 3) {
    case (true, false, 0): self.init(.wheelUp, at: point)
    case (true, false, 1): self.init(.wheelDown, at: point)
    case (false, true, _): self.init(.release, at: point)
    case (false, false, 0): self.init(.press(.left), at: point)
    case (false, false, 1): self.init(.press(.middle), at: point)
    case (false, false, 2): self.init(.press(.right), at: point)
    default: return nil
    }
  }
}

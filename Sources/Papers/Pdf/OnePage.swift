internal import Scoring

extension PaperKind {
  /// Whether it is handed out as one page: lines then stand closer where they have to.
  var isOnePage: Bool { self == .instructions }
}

extension [Piece] {
  /// The pieces with their lines of text as much closer to each other as it takes to stand on one page of a height.
  ///
  /// Tables keep their rows, and no line comes closer than three quarters of its room: where that is not enough, there
  /// is a second page.
  func closer(toFit height: Length) -> [Piece] {
    let excess = reduce(0) { $0 + $1.gap + $1.height } - height
    let room = filter(\.isText).reduce(0) { $0 + $1.height }
    guard excess > 0, excess <= room / 4 else { return self }
    return map { piece in
      guard piece.isText else { return piece }
      var closer = piece
      // Rounded up: what is taken off is never less than what is asked.
      closer.height -= (piece.height * excess + room - 1) / room
      return closer
    }
  }
}

extension Piece {
  /// Whether nothing but lines of text is in it: a row has rules, which its height holds apart.
  fileprivate var isText: Bool {
    head == nil
      && ink.allSatisfy { ink in
        if case .text = ink { return true }
        return false
      }
  }
}

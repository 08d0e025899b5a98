/// How names are spelled with spaces and dots.
enum NameSpelling {
  /// A name in which the many dots that are typed between its parts are the one middle dot.
  static func withOneMiddleDot(_ name: String) -> String {
    let dots: Set<Unicode.Scalar> = ["\u{2022}", "\u{2027}", "\u{22C5}", "\u{2E31}", "\u{30FB}", "\u{FF65}"]
    return String(String.UnicodeScalarView(name.unicodeScalars.map { dots.contains($0) ? "\u{B7}" : $0 }))
  }

  /// A name without spaces between Chinese characters and around middle dots: 韩 文博 is 韩文博, Li Ming stays.
  static func withoutInnerSpaces(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if scalar == " ", place > 0, place + 1 < scalars.count {
        let before = scalars[place - 1]
        let after = scalars[place + 1]
        if before == "\u{B7}" || after == "\u{B7}" { continue }
        if before.properties.isIdeographic, after.properties.isIdeographic { continue }
      }
      kept.append(scalar)
    }
    return String(kept)
  }
}

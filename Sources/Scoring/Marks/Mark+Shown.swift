extension Aspect {
  /// A mark with as many decimals as the aspect takes, more where it has more.
  public func shown(_ mark: Mark) -> String {
    let places = kind == .judgement ? 0 : decimals
    return mark.shown(decimals: places)
  }
}

extension Mark {
  /// The mark without noughts behind the point: a limit or a scale.
  public var brief: String { shown(decimals: hundredths % 100 == 0 ? 0 : 1) }

  /// The mark with so many decimals, 0…2; with both where fewer would not be exact.
  public func shown(decimals: Int) -> String {
    if decimals <= 0, hundredths % 100 == 0 { return String(text.dropLast(3)) }
    if decimals == 1, hundredths % 10 == 0 { return String(text.dropLast()) }
    return text
  }
}

/// One line of the table.
struct Row {
  /// What a figure counts.
  enum Unit {
    case time, bytes
  }

  let what: Figure
  let text: String
  let series: Series
  let unit: Unit
  /// The comparison made in the same run, as a ratio; empty where there is none.
  let comparison: String

  init(_ what: Figure, _ text: String, _ series: Series, _ unit: Unit = .time, comparison: String = "") {
    self.what = what
    self.text = text
    self.series = series
    self.unit = unit
    self.comparison = comparison
  }

  var cells: [String] {
    let spread = series.count > 1 ? [spelled(series.least), spelled(series.most)] : ["", ""]
    return [what.rawValue, text, spelled(series.median)] + spread + [comparison]
  }

  private func spelled(_ value: Int) -> String {
    switch unit {
    case .time: Quantity.time(nanoseconds: value)
    case .bytes: Quantity.bytes(value)
    }
  }
}

/// A ratio of two medians with two decimals, `1.07 ×`.
func ratio(_ one: Series, to other: Series) -> String {
  guard other.median > 0 else { return "" }
  return Quantity.decimal(one.median * 100 / other.median, decimals: 2) + " ×"
}

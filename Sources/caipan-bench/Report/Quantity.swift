/// Spells measured numbers with three digits that count, `1.23 ms`; plain integer arithmetic.
enum Quantity {
  static func time(nanoseconds: Int) -> String {
    spelled(nanoseconds, steps: [("ns", 1), ("µs", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000)])
  }

  static func bytes(_ count: Int) -> String {
    spelled(count, steps: [("B", 1), ("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000)])
  }

  /// A whole number of the last of `decimals` places, `decimal(107, decimals: 2)` is `1.07`.
  static func decimal(_ value: Int, decimals: Int) -> String {
    guard decimals > 0 else { return String(value) }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let rest = String(value % scale + scale).dropFirst()
    return "\(value / scale).\(rest)"
  }

  /// A count with commas, `1,000,000`.
  static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    return digits.indices.reduce("") { text, at in
      text + (at > 0 && (digits.count - at).isMultiple(of: 3) ? "," : "") + String(digits[at])
    }
  }

  private static func spelled(_ value: Int, steps: [(unit: String, size: Int)]) -> String {
    let step = steps.last { value >= $0.size } ?? steps[0]
    let decimals = step.size == 1 ? 0 : value < 10 * step.size ? 2 : value < 100 * step.size ? 1 : 0
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    return decimal((value * scale + step.size / 2) / step.size, decimals: decimals) + " " + step.unit
  }
}

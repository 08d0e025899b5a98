internal import Scoring

extension Day {
  /// The day as letters and notices write it: `2026年8月14日`.
  var inChinese: String { "\(year)年\(month)月\(day)日" }
}

/// Room for a day that is written in by hand.
let blankDay = "______年____月____日"

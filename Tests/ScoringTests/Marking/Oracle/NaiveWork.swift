/// One contestant's papers by name, as the naive marking reads them: `A/A1:2` is judge 2's mark on an aspect.
struct NaiveWork {
  /// The marks in hundredths; 0 for the judge is the agreed value.
  var marks: [String: Int] = [:]
  /// The sheets that are not due, as `A:2`.
  var excused: Set<String> = []
  /// The head referee's rulings, the latest last; marks by seat, nil where a judge is excused.
  var rulings: [(aspect: String, marks: [Int?], value: Int?)] = []
  /// The penalties, by rule.
  var penalties: [(rule: String, count: Int)] = []
  /// The void modules.
  var voided: Set<String> = []
  /// `absent`, `withdrawn`, `disqualified`, `void`, or nothing.
  var exclusion = ""
}

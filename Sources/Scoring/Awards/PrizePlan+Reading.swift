extension PrizePlan {
  /// The most prizes a plan may have.
  public static let mostPrizes = 20
  /// The longest name of a prize, in characters.
  public static let longestName = 40
  /// The highest number of one prize.
  public static let highestCount = 100_000
  /// The highest sum of one prize, in yuan.
  public static let highestYuan = 100_000_000

  /// Reads a plan as organisers write it, best prize first: `一等奖:1:5000,二等奖:2,优胜奖:30%`.
  ///
  /// Each prize is a name, how many get it or which share of those who competed, and what it is worth in yuan if that is
  /// known. Full-width punctuation and digits （：，％１） count as the narrow ones; blanks around the parts don't count.
  public init(reading text: String) throws(PrizePlanProblem) {
    // No plan within the bounds is longer; what is gets its answer before it is taken apart.
    guard text.utf8.count <= 8192 else { throw .tooManyPrizes(atMost: PrizePlan.mostPrizes) }
    let parts = PrizePlan.narrow(text).split(separator: ",", omittingEmptySubsequences: false)
    guard parts.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { throw .empty }
    guard parts.count <= PrizePlan.mostPrizes else { throw .tooManyPrizes(atMost: PrizePlan.mostPrizes) }
    var prizes: [Prize] = []
    for (index, part) in parts.enumerated() {
      let prize = try PrizePlan.prize(part, at: index + 1)
      if let first = prizes.firstIndex(where: { $0.name == prize.name }) {
        throw .nameTwice(prize: index + 1, first: first + 1)
      }
      prizes.append(prize)
    }
    self.prizes = prizes
  }

  /// The plan as it is read, in its one spelling.
  public var text: String {
    prizes.map { prize in
      let share =
        switch prize.share {
        case .count(let count): String(count)
        case .percent(let percent): "\(percent)%"
        }
      return "\(prize.name):\(share)" + (prize.yuan.map { ":\($0)" } ?? "")
    }.joined(separator: ",")
  }

  private static func prize(_ part: Substring, at place: Int) throws(PrizePlanProblem) -> Prize {
    let members = part.split(separator: ":", omittingEmptySubsequences: false).map(trimmed)
    guard (2...3).contains(members.count) else { throw .shape(prize: place) }
    let name = String(members[0])
    guard (1...longestName).contains(name.count), name.unicodeScalars.allSatisfy(isPrintable) else {
      throw .name(prize: place, atMost: longestName)
    }
    var yuan: Int?
    if members.count == 3 {
      guard let sum = number(members[2], atMost: highestYuan) else {
        throw .yuan(prize: place, atMost: highestYuan)
      }
      yuan = sum
    }
    return Prize(name: name, share: try share(members[1], at: place), yuan: yuan)
  }

  private static func share(_ text: Substring, at place: Int) throws(PrizePlanProblem) -> Prize.Share {
    if text.last == "%" {
      guard let percent = number(trimmed(text.dropLast()), atMost: 100) else { throw .percent(prize: place) }
      return .percent(percent)
    }
    guard let count = number(text, atMost: highestCount) else { throw .count(prize: place, atMost: highestCount) }
    return .count(count)
  }

  /// A whole number from 1 to a bound, in ASCII digits.
  private static func number(_ text: Substring, atMost: Int) -> Int? {
    guard (1...9).contains(text.utf8.count), let number = Day.number(Array(text.utf8)), number >= 1,
      number <= atMost
    else { return nil }
    return number
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    let unprintable: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned,
    ]
    return !unprintable.contains(scalar.properties.generalCategory)
  }

  /// The text with the full-width characters that a plan is built of made narrow.
  private static func narrow(_ text: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "，", "：", "％", "０"..."９": narrow.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: narrow.append(scalar)
      }
    }
    return String(narrow)
  }
}

internal import Scoring

extension Contest {
  /// Whether words would tell whose a code is, while codes stand: they name somebody and a code in one breath.
  ///
  /// Somebody is named by an entry number or by name, in the texts or as whom they are about. Two digits alone are a
  /// time or a number of things more often than an entry number, so in a text those count only before 号.
  func tellsCode(about labels: [String], in texts: [String]) -> Bool {
    guard codes.isBlind else { return false }
    let numbers = texts.flatMap(WrittenNumber.all)
    let namesCode =
      labels.contains { index(entry: $0) == nil && !$0.isEmpty } || numbers.contains { isCode($0.digits) }
    return namesCode && namesPerson(about: labels, in: texts)
  }

  /// Whether what was written names a contestant, by entry number or by name.
  public func namesPerson(about labels: [String], in texts: [String]) -> Bool {
    let numbers = texts.flatMap(WrittenNumber.all)
    return labels.contains { index(entry: $0) != nil }
      || numbers.contains { ($0.digits.count > 2 || $0.isNumbered) && isEntry($0.digits) }
      || roster.contains { person in
        // An entry number with letters is one wherever it stands.
        Int(person.entry) == nil && person.entry.count > 2 && texts.contains { $0.contains(person.entry) }
      }
      || roster.contains { person in
        let name = person.name.withoutBlanks
        return texts.contains { $0.withoutBlanks.contains(name) }
      }
  }

  /// Whether a record's reason would tell whose a code is.
  func tellsCode(_ record: Record) -> Bool {
    let told: (label: String, reason: String)? =
      switch record {
      case .mark(let mark): (mark.entry, mark.reason)
      case .status(let status): (status.entry, status.reason)
      case .score(let score): (score.of, score.reason)
      case .penalty(let penalty): (penalty.of, penalty.reason)
      case .spread(let spread): (spread.of, spread.reason)
      case .recusal(let recusal): (recusal.of, recusal.reason)
      case .particulars(let particulars): (particulars.entry, particulars.reason)
      case .waiver(let waiver): (waiver.entry, waiver.reason)
      case .fact(let fact): ("", (fact.value?.text ?? "") + " " + fact.reason)
      case .reopen(_, let reason, _): ("", reason)
      case .judge(let judge): ("", judge.reason)
      case .paper(let paper): ("", paper.reason)
      // Those of the register are asked where they are decided, with what they replace.
      case .incident, .appeal, .appealRuling: nil
      case .competition, .rulebook, .contest, .enrol, .enrolSigner, .imported, .contestant, .undo, .ruling, .signOff,
        .replacement, .winner, .calendar, .scheme, .draw, .codes, .sample, .codedSignOff, .decode, .pin:
        nil
      }
    guard let told, !told.reason.isEmpty else { return false }
    return tellsCode(about: [told.label], in: [told.reason])
  }

  /// Whether digits are a code of any layer, with zeros before them or without.
  private func isCode(_ digits: String) -> Bool {
    let plain = Int(digits).map(String.init) ?? digits
    return codes.layers.contains { $0.place(of: digits) != nil || $0.place(of: plain) != nil }
  }

  /// Whether digits are an entry number: 17号 is 017.
  private func isEntry(_ digits: String) -> Bool {
    index(entry: digits) != nil || Int(digits).map { number in roster.contains { Int($0.entry) == number } } == true
  }
}

extension String {
  /// A name is a name however it is set apart: 赵　磊.
  fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }
}

/// Digits in a text, and whether 号 follows them.
private struct WrittenNumber {
  let digits: String
  let isNumbered: Bool

  static func all(in text: String) -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    var digits = ""
    for character in text {
      if let digit = character.wholeNumberValue, character.isNumber {
        digits += String(digit)
      } else {
        if !digits.isEmpty { numbers.append(WrittenNumber(digits: digits, isNumbered: character == "号")) }
        digits = ""
      }
    }
    if !digits.isEmpty { numbers.append(WrittenNumber(digits: digits, isNumbered: false)) }
    return numbers
  }
}

import Testing

/// The people of the coded final, in the order in which they are enrolled.
enum CodedPeople: String, CaseIterable {
  case scorekeeper = "李敏"
  case secondKeyer = "胡波"
  case firstKeeper = "陈力"
  case secondKeeper = "周密"
  case supervisor = "赵督"
  case referee = "张伟"

  static let pin = "40719"
  static let passphrase = "千山万水"
}

extension Window {
  /// Enrols somebody with one of the other duties, so many steps to the right of the unanswered choice.
  func enrol(_ person: CodedPeople, steps: Int) async throws {
    try type("o")
    try await shows("登记其他人员")
    try type("\(person.rawValue)\r")
    for _ in 0..<steps { try press(.right) }
    try press(.enter)
    try await shows("已登记")
    try await screen("\(person.rawValue) on the list") { $0.line(beginning: person.rawValue) != nil }
  }

  /// Puts somebody at the keyboard who has no PIN.
  func seat(_ person: CodedPeople) async throws {
    try choose(person)
    try await isAtKeyboard(person)
  }

  /// Goes to somebody on the list of people and asks for the keyboard.
  func choose(_ person: CodedPeople) throws {
    try press(.f9)
    try type("1")
    try press(.home)
    for _ in CodedPeople.allCases.prefix(while: { $0 != person }) { try press(.down) }
    try press(.enter)
  }

  func isAtKeyboard(_ person: CodedPeople) async throws {
    try await screen("\(person.rawValue) in the bar") { ($0.lines.first ?? "").contains(person.rawValue) }
  }

  /// Turns a choice in a form until an answer stands in it.
  func answer(_ answer: String) async throws {
    for _ in 0..<12 {
      if try look().shows("‹ \(answer)") { return }
      let before = try look().text
      try press(.right)
      try await screen("another answer") { $0.text != before }
    }
    Issue.record("no answer \(answer)")
  }

  /// Keys every sheet of a pile that is chosen, without a look at the screen; then the chooser is back.
  func keyPile(_ marks: [String], saved: Int, savesItself: Bool = false) async throws {
    try type("\r" + marks.map { $0 + (savesItself ? "\r" : "\r\r") }.joined())
    try await screen("\(marks.count) marks saved, and the piles") { screen in
      screen.saved == saved && screen.shows("：到底")
    }
  }
}

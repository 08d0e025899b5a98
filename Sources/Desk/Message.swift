internal import Scoring
internal import Terminal

/// One line for the person at the keyboard, in a tone.
struct Message: Hashable, Sendable {
  enum Tone: Hashable, Sendable {
    case plain, good, question, alarm
  }

  let text: Bilingual
  let tone: Tone

  init(_ text: Bilingual, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  var role: Role {
    switch tone {
    case .plain: .text
    case .good: .good
    case .question: .question
    case .alarm: .alarm
    }
  }
}

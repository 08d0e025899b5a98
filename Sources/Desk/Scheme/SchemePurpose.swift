internal import Competition
internal import Scoring

/// What a form about the marking scheme is for.
enum SchemePurpose: Hashable, Sendable {
  /// A row of the draft, one that is there or one that is added there.
  case row(SchemeRow, adding: Bool)
  /// A scheme is taken into use, the JSON text.
  case adopt(String)
}

extension Desk {
  /// The answers of a form about the scheme go into the draft, or into the journal.
  mutating func take(_ form: Form, _ purpose: SchemePurpose) -> [Effect] {
    switch purpose {
    case .row(let row, let adding):
      take(form, into: row, adding: adding)
      return []
    case .adopt(let text): return [.act(.adopt(contest: contestNumber, scheme: text, reason: form.value(0)))]
    }
  }
}

extension Words {
  static func usualReasons(for purpose: SchemePurpose) -> [Bilingual] {
    switch purpose {
    case .row: []
    case .adopt:
      [
        both("组委会技术文件的规定", "as the committee's technical document has it"),
        both("方案填写有误，已核对", "the scheme was wrong, checked"),
      ]
    }
  }
}

internal import Competition

extension Operation {
  /// What an operation does about sheets, codes and judges.
  enum MarkingDeed: Hashable, Sendable {
    case scheme(source: String, reason: String)
    case judge(Judge, reason: String)
    case recusal(
      of: String, judge: String, RecusalDecision, substitute: String, decidedBy: String, reason: String)
    case draw(seed: String, stations: Int, reason: String)
    case codes(seed: String, first: Int)
    case score(WrittenScore, replaces: [String], reason: String)
    case penalty(of: String, rule: String, module: String, count: Int, decidedBy: String, reason: String)
    case spread(of: String, module: String, aspect: String?, value: String?, reason: String)
    case paper(module: String, judge: NamedJudge?, PaperStep, count: Int, reason: String)
    case sample(seed: String)
    case signOff(passphrase: String)
    case decode(witness: String)
  }

  /// One cell of a sheet as an operation says it.
  struct WrittenScore: Hashable, Sendable {
    /// Whose: the last code, or the entry number.
    let of: String
    /// The module's id.
    let module: String
    /// The aspect's id; `nil` for a module's only one.
    let aspect: String?
    /// Who marked; `nil` for an agreed value, and for a panel of one.
    let judge: NamedJudge?
    /// Which keying.
    let keying: Keying
    /// The mark as it is written.
    let value: String
  }

  /// A judge as an operation names one.
  enum NamedJudge: Hashable, Sendable {
    /// By the seat on the module's panel; 0 for the sheet of agreed values.
    case seat(Int)
    /// By the id on the judges' list.
    case id(String)
  }
}

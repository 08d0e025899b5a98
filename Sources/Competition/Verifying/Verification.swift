public import Journal

/// What checking a competition's records finds, beyond the chain, which the journal checks by itself.
///
/// Every line is taken in its order and decided a second time at its own place, against the journal as it stood just
/// before it: a record that the table would have refused there was not written by it. Each signature is checked likewise,
/// under the head referee who was enrolled then.
public struct Verification: Sendable {
  /// What follows from the lines taken so far.
  public private(set) var state = CompetitionState()
  /// The signatures found, in their order.
  public private(set) var signatures: [CheckedSignature] = []
  /// What is wrong, in the order of the records.
  public private(set) var faults: [RecordFault] = []

  /// A check that has seen no line yet.
  public init() {}

  /// Checks the next line.
  public mutating func take(_ line: Line) {
    let objection = objection(to: line)
    let breaches = state.breaches.count
    let wasReadable = state.unreadable == nil
    state.replay(line)
    if wasReadable, let unreadable = state.unreadable {
      faults.append(RecordFault(seq: line.seq, what: .unreadable(kind: unreadable.kind)))
    } else if state.breaches.count > breaches {
      faults.append(RecordFault(seq: line.seq, what: .changedWhileSealed))
    } else if let objection {
      faults.append(RecordFault(seq: line.seq, what: objection))
    }
  }

  /// Ends the check: from here on `state` has its rankings.
  public mutating func finish() { state.settle() }

  /// What speaks against a record in its place; what is none of ours or can't be read is left to `replay`.
  private mutating func objection(to line: Line) -> RecordFault.What? {
    guard let record = try? Record(kind: line.kind, body: line.body) else { return nil }
    switch record {
    case .signOff(let contest, let signed): return check(signed, .signOff, contest, line)
    case .reopen(let contest, let reason, let signed): return check(signed, .reopen(reason: reason), contest, line)
    case .codedSignOff(let contest, let signed): return check(signed, .codedSignOff, contest, line)
    case .competition, .rulebook, .contest, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo,
      .ruling, .fact, .particulars, .waiver, .replacement, .winner, .calendar, .scheme, .judge, .recusal, .draw, .codes,
      .score, .penalty, .spread, .paper, .sample, .decode, .pin, .incident, .appeal, .appealRuling:
      do throws(Refusal) {
        return try state.decideAgain(record, by: line.by) == record ? nil : .otherwise
      } catch {
        return .refused(error)
      }
    }
  }

  private mutating func check(
    _ signed: SignedStatement, _ act: SignatureOnRecord.Act, _ contest: Int, _ line: Line
  ) -> RecordFault.What? {
    // The statement holds the result as it stood here, which takes a ranking.
    state.settle()
    let fault = state.fault(of: signed, act, contest)
    signatures.append(CheckedSignature(seq: line.seq, contest: contest, act: act, signed: signed, fault: fault))
    return fault.map(RecordFault.What.signature)
  }
}

/// A record that should not be as it is.
public struct RecordFault: Hashable, Sendable {
  /// The record's number.
  public let seq: Int
  /// What is wrong with it.
  public let what: What

  /// What can be wrong with a record whose chain holds.
  public enum What: Hashable, Sendable {
    /// Of a kind this program does not know, or not in the one spelling of its kind.
    case unreadable(kind: String)
    /// It changed a contest that was sealed.
    case changedWhileSealed
    /// What the table would have refused at this place.
    case refused(Refusal)
    /// The table may have done this here, but the record would then say something else: what it replaces, what stood
    /// before an undo, who was head referee.
    case otherwise
    /// The signature in it does not count.
    case signature(SignatureFault)
  }
}

/// One signature in the journal, and whether it counts.
public struct CheckedSignature: Hashable, Sendable {
  /// The record's number.
  public let seq: Int
  /// The contest's number.
  public let contest: Int
  /// What it is for.
  public let act: SignatureOnRecord.Act
  /// The statement and the signature.
  public let signed: SignedStatement
  /// Why it does not count; `nil` where it does.
  public let fault: SignatureFault?

  /// Who signed, as the statement says.
  public var signer: String { Statement.signer(of: signed.statement) ?? "" }
  /// When, as the statement says.
  public var time: String { Statement.time(of: signed.statement) ?? "" }
}

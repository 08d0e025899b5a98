public import Journal

/// What checking a competition's records finds, beyond the chain, which the journal checks by itself.
///
/// Every line is taken in its order; each signature is checked at its own place, against the journal as it stood just
/// before it and under the head referee who was enrolled then.
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
    if !line.isOwn, let record = try? Record(kind: line.kind, body: line.body) { checkSignature(of: record, line.seq) }
    let breaches = state.breaches.count
    let wasReadable = state.unreadable == nil
    state.replay(line)
    if wasReadable, let unreadable = state.unreadable {
      faults.append(RecordFault(seq: line.seq, what: .unreadable(kind: unreadable.kind)))
    }
    if state.breaches.count > breaches { faults.append(RecordFault(seq: line.seq, what: .changedWhileSealed)) }
  }

  /// Ends the check: from here on `state` has its rankings.
  public mutating func finish() { state.settle() }

  private mutating func checkSignature(of record: Record, _ seq: Int) {
    let contest: Int
    let signed: SignedStatement
    let act: SignatureOnRecord.Act
    switch record {
    case .signOff(let number, let statement): (contest, signed, act) = (number, statement, .signOff)
    case .reopen(let number, let reason, let statement):
      (contest, signed, act) = (number, statement, .reopen(reason: reason))
    case .competition, .rulebook, .contest, .enrol, .enrolSigner, .imported, .contestant, .mark, .status, .undo,
      .ruling:
      return
    }
    // The statement holds the result as it stood here, which takes a ranking.
    state.settle()
    let fault = state.fault(of: signed, act, contest)
    signatures.append(CheckedSignature(seq: seq, contest: contest, act: act, signed: signed, fault: fault))
    if let fault { faults.append(RecordFault(seq: seq, what: .signature(fault))) }
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

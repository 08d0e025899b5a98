/// A contest's seal 封存: the record that signed it, and what was signed.
public struct Seal: Hashable, Sendable {
  /// The record of the sign-off.
  public let ref: Ref
  /// Who signed.
  public let signer: String
  /// The signed statement.
  public let signed: SignedStatement
}

/// A statement and a signature over exactly its bytes.
public struct SignedStatement: Hashable, Sendable {
  /// The statement, plain text, each line ended by LF.
  public let statement: String
  /// The Ed25519 signature, 64 bytes as hex.
  public let signature: String

  /// A statement with its signature.
  public init(statement: String, signature: String) {
    self.statement = statement
    self.signature = signature
  }
}

/// One signature in a contest's history.
public struct SignatureOnRecord: Hashable, Sendable {
  /// What a signature was for.
  public enum Act: Hashable, Sendable {
    case signOff
    /// Of the result by code, before the codes are opened.
    case codedSignOff
    case reopen(reason: String)
  }

  /// The record.
  public let ref: Ref
  /// What was signed for.
  public let act: Act
  /// The statement and the signature.
  public let signed: SignedStatement
}

extension Contest {
  /// The seal that a reopening lifts: the result's, else that of the result by code.
  public var outermostSeal: Seal? { seal ?? codedSeal }
}

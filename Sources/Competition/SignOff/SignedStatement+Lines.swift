extension SignedStatement {
  /// Who signed, as the statement says.
  public var signer: String { Statement.signer(of: statement) ?? "" }
  /// When, as the statement says.
  public var time: String { Statement.time(of: statement) ?? "" }
  /// SHA-256 of the signed table, 64 hex; empty for a reopening, which signs none.
  public var table: String {
    Statement.line("table", of: statement).map { String($0.prefix { $0 != " " }) } ?? ""
  }
  /// The signer's public key, 64 hex; empty where the statement names none.
  public var key: String {
    let words = Statement.line("signer", of: statement)?.split(separator: " ") ?? []
    return words.dropLast().last == "key" ? String(words.last ?? "") : ""
  }
}

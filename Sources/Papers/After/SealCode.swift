public import Competition

/// What the QR code on a signed sheet holds: the signature, and the signed text to the letter.
///
///     caipan-seal/1
///     <the Ed25519 signature, 64 bytes as 128 hex>
///     <the statement, to its last line end>
///
/// The statement names the station with the number and hash of its last record (`station … seq … head …`), the rules'
/// hash, the hash of the signed table and its number of rows, the signer with the public key (32 bytes as hex), and the
/// time. Whoever scans it can check it with any Ed25519 tool and nothing else of ours: line 2 is the signature, all from
/// line 3 on is the message, the key stands behind `key` on the line that begins with `signer`.
public enum SealCode {
  /// The longest text that goes into a code, in UTF-8 bytes.
  public static let mostBytes = 1_200

  /// The code's text; nil where the statement is too long for a code, because event or committee have long names.
  public static func text(of signed: SignedStatement) -> String? {
    let text = "caipan-seal/1\n\(signed.signature)\n\(signed.statement)"
    return text.utf8.count <= mostBytes ? text : nil
  }
}

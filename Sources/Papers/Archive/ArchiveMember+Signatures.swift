public import Competition

extension ArchiveMember {
  /// The statements that were signed, each with its signature and the signer's key in a form that any Ed25519 tool
  /// takes: the 64 bytes of the signature, and the key as PEM (RFC 8410).
  public static func signatures(of state: CompetitionState) -> [ArchiveMember] {
    state.contests.flatMap { contest in
      contest.signatures.flatMap { signature -> [ArchiveMember] in
        let name = "\(folder(of: contest))/signatures/\(signature.ref.seq)-\(signature.act.word)"
        let key = bytes(ofHex: signature.signed.key)
        return [
          ArchiveMember(name + ".txt", text: signature.signed.statement),
          ArchiveMember(name + ".sig", bytes(ofHex: signature.signed.signature)),
          ArchiveMember(name + ".pem", text: pem(ofKey: key)),
        ]
      }
    }
  }

  private static func bytes(ofHex hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// A SubjectPublicKeyInfo of the algorithm 1.3.101.112 (Ed25519).
  private static func pem(ofKey key: [UInt8]) -> String {
    let opening: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
    return "-----BEGIN PUBLIC KEY-----\n\(base64(opening + key))\n-----END PUBLIC KEY-----\n"
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(bytes.count, start + 3)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { text.append(place > group.count ? "=" : alphabet[value >> (18 - 6 * place) & 63]) }
    }
    return text
  }
}

extension SignatureOnRecord.Act {
  fileprivate var word: String {
    switch self {
    case .signOff: "sign-off"
    case .codedSignOff: "coded-sign-off"
    case .reopen: "reopening"
    }
  }
}

internal import Competition
internal import Scoring

// Who signs by hand, and what the head referee signed at the desk.
extension Material {
  /// The judges' lines: one a judge who has a seat; three without a name where nobody is on the roster.
  var judgesLines: [String] {
    let judges = contest.judgeRoster.judges
    let seated = judges.filter { !$0.seats.isEmpty }
    let named = (seated.isEmpty ? judges : seated).map { "裁判员（\($0.name)）签字" }
    return named.isEmpty ? Array(repeating: "裁判员签字", count: 3) : named
  }

  /// The lines of those who keep the table, with their names where they are enrolled.
  var tableLines: [String] {
    [("记分员", Duty.scorekeeper), ("复核员", .secondKeyer), ("监督员", .supervisor)].flatMap { name, duty in
      lines(name, state.people.filter { $0.duty == duty }.map(\.name))
    } + [refereeLine]
  }

  var refereeLine: String { lines("裁判长", [state.headReferee?.name].compactMap(\.self))[0] }

  private func lines(_ name: String, _ people: [String]) -> [String] {
    people.isEmpty ? ["\(name)签字"] : people.map { "\(name)（\($0)）签字" }
  }

  /// What the head referee signed, to the letter, with the signature and its code, on a page of its own; nothing of an
  /// unsigned result.
  var sealBlocks: [Block] {
    guard let seal = contest.seal else { return [] }
    let code = SealCode.text(of: seal.signed).map { text in
      Block.code(text, caption: "扫码得到签名和签核原文：第二行是签名，第三行起是原文，用任何 Ed25519 工具即可核对。")
    }
    return [
      .newPage(title: "\(title(of: .scoreSheet))签核页"),
      .fields(
        [
          Field("签核人", seal.signer), Field("签核时间", minute(of: seal.signed.time)),
          Field("成绩表校验值", inFours(seal.signed.table)),
        ] + codedSignOff),
      .note("以下是签核原文，逐字逐行（SHA-256 与 Ed25519 均按 UTF-8 字节计算，每行以换行符结束）。"),
      .verbatim(withoutLastLineEnd(seal.signed.statement)),
      .note("签名（Ed25519，128 位十六进制）："),
      .verbatim(inHalves(seal.signed.signature)),
      code ?? .note("签核原文超过二维码的容量，请用上面的原文和签名核对。"),
    ]
  }

  private func inHalves(_ signature: String) -> String { "\(signature.prefix(64))\n\(signature.dropFirst(64))" }

  /// Who signed the result by code, before anybody knew whose it was.
  private var codedSignOff: [Field] {
    contest.codedSeal.map { [Field("密码成绩签核", "\($0.signer) \(minute(of: $0.signed.time))")] } ?? []
  }

  /// A printed line ends where it ends.
  private func withoutLastLineEnd(_ statement: String) -> String {
    statement.hasSuffix("\n") ? String(statement.dropLast()) : statement
  }
}

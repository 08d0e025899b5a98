internal import Competition
internal import Scoring
internal import Terminal

// Signing the result by code, and opening the codes.

extension Words {
  static let nothingOpenByCode = both(
    "密码成绩没有未决事项。裁判长看过下表后，按 s 签名；之后分数不能再改，再解密。",
    "Nothing is open by code. The head referee reads this and signs with s; then marks stand and codes are opened.")
  static let decodeFirst = both("先解密（d），再签核成绩", "open the codes first (d), then sign the result")
  static let nothingToDecode = both("没有待解的密码", "no codes are left to open")
  static let signCodedFirst = both("先由裁判长签密码成绩（s），再解密", "the head referee signs the result by code first (s)")
  static let noWitness = both("解密须两人在场：另一人先在 F9 登记", "two people open codes: enrol the other one on F9")
  static let witness = both("在场的另一人", "who else is here")
  static let witnessPIN = both("此人的 PIN（没有则空）", "that person's PIN (or empty)")
  static let reopenCodedFact = both(
    "启封的是密码成绩：密码没有全部解开时，更正后重新签。", "This lifts the seal of the result by code; correct, then sign it again.")

  static func witnessShowsPIN(_ name: String) -> Bilingual {
    both("\(name) 有 PIN：请本人输入", "\(name) has a PIN: it is typed by them")
  }

  static func decodeTitle(_ layer: Int) -> Bilingual { both("解密第 \(layer) 层", "Open layer \(layer) of the codes") }

  static func decodeFacts(_ contest: Contest, _ layer: Int, by person: String) -> [Bilingual] {
    let keeper = contest.codes.layers[layer - 1].keeper
    return [
      both("键盘前：\(person)", "at the keyboard: \(person)"),
      both(
        "两人之一须是保管人 \(keeper) 或裁判长。两人的名字入日志。",
        "One of the two is \(keeper), who keeps it, or the head referee. Both go on record."),
    ]
  }

  static func signCodedFacts(_ contest: Contest) -> [Bilingual] {
    [
      both(
        "\(contest.setUp.event) \(contest.setUp.stage.zh)：密码成绩",
        "\(contest.setUp.event), \(contest.setUp.stage.rawValue): the result by code"),
      codedCounts(contest),
      both("签名后评分不能再改；要更正须启封。", "From then on nothing about the sheets changes unless it is reopened."),
    ]
  }

  static func codedSealedBy(_ signer: String) -> Bilingual {
    both(
      "密码成绩已由裁判长 \(signer) 签核。按 d 逐层解密。",
      "The result by code is signed by \(signer). d opens the codes, layer by layer.")
  }

  /// How many codes, layers and sheets.
  static func codedCounts(_ contest: Contest) -> Bilingual {
    let layers = contest.codes.layers.count
    return both(
      "第一步：签密码成绩。密码号 \(contest.subjectCount) 个，加密 \(layers) 层",
      "First step: sign the result by code. \(count(contest.subjectCount, "code", "codes")), \(count(layers, "layer", "layers"))"
    )
  }

  /// The layers, the one that is opened next first.
  static func layersToOpen(_ contest: Contest) -> [Bilingual] {
    contest.codes.layers.enumerated().reversed().map { at, layer in
      guard let opening = layer.opening else {
        return both("第 \(at + 1) 层  保管人 \(layer.keeper)  未解", "Layer \(at + 1)  kept by \(layer.keeper)  closed")
      }
      return both(
        "第 \(at + 1) 层  已解：\(opening.person)、\(opening.witness) 在场",
        "Layer \(at + 1)  opened by \(opening.person), \(opening.witness) present")
    }
  }

  /// What a head referee should have seen before signing the result by code: every code with its modules' marks.
  static func codedReview(_ contest: Contest, in state: CompetitionState) -> [Bilingual] {
    guard let scheme = contest.marking?.scheme else { return [] }
    let made = scheme.components.filter(\.isMadeOfModules).map(\.id)
    let names = made.map { id in contest.scheme.columns.first { $0.id == id }?.name ?? both(id, id) }
    func line(_ head: String, _ cells: [String], _ last: String) -> String {
      Width.pad(head, to: 8) + cells.map { Width.pad(Width.cut($0, to: 9), to: 10, align: .right) }.joined() + "  "
        + last
    }
    // More modules than a line of the screen has room for are left to the ranking and its explanations.
    let showsModules = scheme.modules.count + made.count <= mostCells
    let modules = showsModules ? scheme.modules.map(\.id) : []
    let head = both(
      line("密码号", modules + names.map(\.zh), ""), line("Code", modules + names.map(\.en), ""))
    let rows = CodedTable(contest).rows.map { row -> Bilingual in
      let status = Exclusion(rawValue: row.status).map(exclusion) ?? both("", "")
      let cells = ((showsModules ? row.modules : []) + row.components).map(codedCell)
      return both(line(row.code, cells.map(\.zh), status.zh), line(row.code, cells.map(\.en), status.en))
    }
    let keyed = contest.secondKeyingDone.map { secondKeyingDone($0) }.map { [$0] } ?? []
    return [codedCounts(contest)] + keyed + [both("", ""), head] + rows
  }

  private static let mostCells = 6

  private static func codedCell(_ spelling: String) -> Bilingual {
    switch spelling {
    case "": both("—", "—")
    case Cell.notSatSpelling: notSatShort
    case Cell.voidedSpelling: voidedShort
    default: both(spelling, spelling)
    }
  }

  private static func secondKeyingDone(_ done: SecondKeyingDone) -> Bilingual {
    both(
      "复核 \(done.verified)/\(done.demanded) 张，曾有不同 \(done.differed) 张",
      "keyed again: \(done.verified) of \(done.demanded) sheets; \(done.differed) ever differed")
  }
}

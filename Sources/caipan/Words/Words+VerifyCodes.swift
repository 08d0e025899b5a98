internal import Competition
internal import Desk
internal import Scoring

extension Words {
  /// What `verify` tells of a contest's papers: what was keyed twice, the result by code, and who opened which layer.
  static func papersChecked(_ contest: Contest) -> [Bilingual] {
    let again = contest.secondKeyingDone.map { [keyedAgain($0, in: contest)] } ?? []
    guard !contest.codes.layers.isEmpty else { return again }
    let table = CodedTable(contest)
    let hash = sha256(Array(table.text.utf8))
    let scope = contestName(contest.setUp)
    let seal = contest.codedSeal.map { Bilingual(zh: "\($0.signer) 已签核", en: "signed by \($0.signer)") }
    let state = seal ?? Bilingual(zh: "未签核", en: "not signed")
    let coded = Bilingual(
      zh: "\(scope.zh)：密码成绩表 \(table.rows.count) 行，\(state.zh)，\(hash)",
      en: "\(scope.en): result by code of \(table.rows.count) rows, \(state.en), \(hash)")
    let layers = contest.codes.layers.enumerated().map { layer($1, number: $0 + 1, of: scope) }
    return again + [coded] + layers
  }

  private static func keyedAgain(_ done: SecondKeyingDone, in contest: Contest) -> Bilingual {
    let scope = contestName(contest.setUp)
    guard done.which != "none" else {
      return Bilingual(zh: "\(scope.zh)：方案不要求复核", en: "\(scope.en): no second keying is asked for")
    }
    return Bilingual(
      zh: "\(scope.zh)：应复核 \(done.demanded) 张评分表，已复核 \(done.verified) 张，曾有差异 \(done.differed) 张",
      en:
        "\(scope.en): \(done.verified) of \(done.demanded) sheets keyed twice and settled, \(done.differed) differed at first"
    )
  }

  private static func layer(_ layer: CodeLayer, number: Int, of scope: Bilingual) -> Bilingual {
    guard let opening = layer.opening else {
      return Bilingual(
        zh: "\(scope.zh)：第 \(number) 层密码由 \(layer.keeper) 保管，未解",
        en: "\(scope.en): layer \(number) of codes, kept by \(layer.keeper), is closed")
    }
    return Bilingual(
      zh: "\(scope.zh)：第 \(number) 层密码由 \(layer.keeper) 保管，\(opening.person) 解密，\(opening.witness) 在场",
      en:
        "\(scope.en): layer \(number) of codes, kept by \(layer.keeper), opened by \(opening.person), \(opening.witness) present"
    )
  }
}

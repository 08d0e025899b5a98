internal import Competition
internal import Desk
internal import Scoring

extension Words {
  /// Why a line is no operation.
  static func operationProblem(_ problem: OperationProblem) -> Bilingual {
    switch problem {
    case .notJSON(let problem):
      return Bilingual(zh: "不是 JSON：\(jsonProblem(problem).zh)", en: "no JSON: \(jsonProblem(problem).en)")
    case .lineTooLong(let most):
      return Bilingual(zh: "一行太长：最多 \(most) 字节", en: "the line is longer than \(most) bytes")
    case .notAnObject: return Bilingual(zh: "不是 JSON 对象 { }", en: "no JSON object { }")
    case .missing(let name): return Bilingual(zh: "缺少 \(name)", en: "\(name) is missing")
    case .wrongKind(let name, let kind):
      let expected = Words.kind(kind)
      return Bilingual(zh: "\(name) 应为\(expected.zh)", en: "\(name) should be \(expected.en)")
    case .unknownWord(let name, let words):
      return Bilingual(
        zh: "\(name) 只能是 \(words.joined(separator: "、"))", en: "\(name) is one of \(words.joined(separator: ", "))")
    case .unknownMember(let name):
      let name = String(name.prefix(40))
      return Bilingual(zh: "不认识 \(name)", en: "this operation has no member \(name)")
    case .unknownFact:
      let names = ContestFact.plain.map(\.spelling).joined(separator: ", ")
      return Bilingual(
        zh: "fact 只能是 \(names)，或 check:、done:、kept:、confirmed: 加规则中的编号",
        en: "fact is one of \(names), or check:, done:, kept:, confirmed: with an id of the rulebook")
    case .orderDisagrees:
      return Bilingual(zh: "entries 与 order 不是同一组选手", en: "entries and order don't name the same contestants")
    case .severalContests:
      return Bilingual(
        zh: "有几个场次：请用 event、stage、committee 指明", en: "there are several contests: say which by event, stage, committee")
    case .noSuchRecord: return Bilingual(zh: "所指的记录不存在", en: "a record is named that this competition does not have")
    case .notOnTrial:
      return Bilingual(
        zh: "试算（--dry-run）不签名：更正一行就够，需要启封几次会写在结果里",
        en: "nothing is signed in a dry run: give the correction alone, what has to be reopened is in the answer")
    case .score(let problem, let column): return markProblem(problem, in: column)
    case .noSuchSeat(let judge, let module):
      return Bilingual(
        zh: "评委 \(judge) 在模块 \(module) 没有席位或不止一席：judge 请写席号",
        en: "judge \(judge) has no seat on module \(module), or several: give the seat's number as judge")
    case .contestant(let fault): return rosterFault(fault)
    }
  }

  /// Why a PIN could not be made.
  static func noPIN(_ problem: PINProblem) -> Bilingual {
    switch problem {
    case .notDigits(let digits):
      Bilingual(
        zh: "PIN 应为 \(digits.lowerBound) 到 \(digits.upperBound) 位数字",
        en: "a PIN is \(digits.lowerBound) to \(digits.upperBound) digits")
    case .damaged: Bilingual(zh: "日志里的 PIN 记录不对", en: "the record of the PIN is damaged")
    case .noMemory: Bilingual(zh: "内存不够", en: "not enough memory")
    }
  }

  private static func kind(_ kind: OperationProblem.Kind) -> Bilingual {
    switch kind {
    case .text: Bilingual(zh: "文字", en: "a text")
    case .texts: Bilingual(zh: "文字的数组", en: "a list of texts")
    case .yesOrNo: Bilingual(zh: " true 或 false", en: "true or false")
    case .day: Bilingual(zh: "日期（2026-08-14）", en: "a day as 2026-08-14")
    case .moment: Bilingual(zh: "时刻（2026-08-14 17:03）", en: "a moment as 2026-08-14 17:03")
    case .wholeNumber: Bilingual(zh: "整数", en: "a whole number")
    case .object: Bilingual(zh: " JSON 对象", en: "a JSON object")
    case .seats: Bilingual(zh: "席位的数组，如 [\"A:1\"]", en: "a list of seats as [\"A:1\"]")
    case .judge: Bilingual(zh: "席号（数）或评委编号（文字）", en: "a seat's number, or a judge's id as a text")
    case .records: Bilingual(zh: "记录号、「站:序号」或其数组", en: "the number of a record, \"STATION:SEQ\", or a list of them")
    }
  }
}

internal import Competition
internal import Desk
internal import Intake
internal import Scoring

extension Words {
  static func badRow(_ row: BadRosterRow) -> Bilingual {
    onLine(row.line, row.entry, together(row.faults.map(rosterFault)))
  }

  static func warning(_ warning: RosterWarning) -> Bilingual {
    onLine(warning.line, warning.entry, rosterWarning(warning.what))
  }

  /// Several sentences as one.
  static func together(_ sentences: [Bilingual]) -> Bilingual {
    Bilingual(zh: sentences.map(\.zh).joined(separator: "；"), en: sentences.map(\.en).joined(separator: "; "))
  }

  /// Why a contestant can't be put on the roster.
  static func rosterFault(_ fault: RosterFault) -> Bilingual {
    switch fault {
    case .noEntry: Bilingual(zh: "没有参赛号", en: "no entry number")
    case .entryTooLong(let count, let most):
      Bilingual(zh: "参赛号太长：\(count) 个字符，最多 \(most)", en: "the entry number has \(count) characters, at most \(most)")
    case .entryCharacter(let character):
      Bilingual(zh: "参赛号里不能有「\(character)」", en: "“\(character)” can't stand in an entry number")
    case .entryIsDate:
      Bilingual(
        zh: "参赛号被表格软件改成了日期：请把该列设为文本后重填",
        en: "the entry number was made a date by a spreadsheet program: make the column text and fill it in again")
    case .entryTwice(let line): Bilingual(zh: "参赛号与第 \(line) 行重复", en: "the entry number is that of line \(line)")
    case .entryKnown: Bilingual(zh: "名单里已有这个参赛号", en: "the roster has this entry number already")
    case .noName: Bilingual(zh: "没有姓名", en: "no name")
    case .nameTooLong(let count, let most):
      Bilingual(zh: "姓名太长：\(count) 个字符，最多 \(most)", en: "the name has \(count) characters, at most \(most)")
    case .identity(let problem): identityProblem(problem)
    case .identityRounded:
      Bilingual(
        zh: "身份证号被表格软件当成数字，只留下前 15 位：请把该列设为文本后重填",
        en:
          "the identity number was made a number by a spreadsheet program, which keeps 15 digits: make the column text and fill it in again"
      )
    case .identityTooLong(let count, let most):
      Bilingual(zh: "证件号太长：\(count) 个字符，最多 \(most)", en: "the document number has \(count) characters, at most \(most)")
    case .identityTwice(let line): Bilingual(zh: "证件号与第 \(line) 行相同", en: "the document is that of line \(line)")
    case .identityKnown(let entry):
      Bilingual(zh: "名单里 \(entry) 已有这个证件号", en: "\(entry) of the roster has this document already")
    case .broken(let cell): brokenCell(cell)
    }
  }

  /// Why a text is no identity number, without quoting it.
  static func identityProblem(_ problem: IdentityProblem) -> Bilingual {
    switch problem {
    case .length(let count):
      Bilingual(zh: "身份证号应为 18 位，这里是 \(count) 位", en: "an identity number has 18 characters, this one \(count)")
    case .character(let place):
      Bilingual(zh: "身份证号第 \(place) 位不能是这个字符", en: "character \(place) of the identity number can't stand there")
    case .checkCharacter:
      Bilingual(
        zh: "身份证号的校验码不对：有一位写错或两位颠倒", en: "the check character is wrong: a digit is, or two are swapped")
    case .noSuchDay: Bilingual(zh: "身份证号里的出生日期不存在", en: "the day of birth in the identity number does not exist")
    case .notYetBorn: Bilingual(zh: "身份证号里的出生日期在将来", en: "the day of birth in the identity number is in the future")
    }
  }

  /// What someone should look at in a row.
  static func rosterWarning(_ what: RosterWarning.What) -> Bilingual {
    switch what {
    case .sexContradictsIdentity(let column):
      Bilingual(
        zh: "性别写的是\(column == .male ? "男" : "女")，与身份证号不符；按所写的取",
        en: "the sex says \(column.rawValue), the identity number the other; taken as written")
    case .birthContradictsIdentity(let column):
      Bilingual(
        zh: "出生日期写的是 \(column.iso)，与身份证号不符；请核对，在此之前凡看年龄的都待答",
        en: "born on \(column.iso), it says, and the identity number says another day; check which it is")
    case .unknownWord(let meaning, let text):
      Bilingual(
        zh: "\(heading(meaning).zh)「\(text)」不认识，当作未填", en: "\(heading(meaning).en) “\(text)” is not known, left open")
    case .unknownDay(let meaning, let text):
      Bilingual(
        zh: "\(heading(meaning).zh)「\(text)」不是日期（如 2001-02-03），当作未填",
        en: "\(heading(meaning).en) “\(text)” is no day as 2001-02-03, left open")
    case .onlyMonth(let meaning, let text):
      Bilingual(
        zh: "\(heading(meaning).zh)「\(text)」没有写到日，当作未填；请问明是哪一日",
        en: "\(heading(meaning).en) “\(text)” names no day, left open; ask which")
    case .futureDay(let meaning, let day):
      Bilingual(
        zh: "\(heading(meaning).zh) \(day.iso) 还没有到，当作未填",
        en: "\(heading(meaning).en) \(day.iso) is still to come, left open")
    case .unknownRegion: Bilingual(zh: "身份证号的地区码没有见过", en: "no region begins like this identity number")
    case .otherDocument:
      Bilingual(zh: "不是身份证号，按其他证件原样取，未核对", en: "another document than an identity number, not checked")
    case .lostCharacter(let scalar):
      Bilingual(
        zh: "姓名里的「\(scalar)」可能是丢失的生僻字", en: "“\(scalar)” in the name may stand for a character that was lost")
    }
  }
}

internal import Competition
internal import Scoring

extension Words {
  static let isAtKeyboard = both("正在录分", "at the keyboard")
  static let isHere = both("在键盘前", "at the keyboard")
  static let signsHere = both("由此人签核", "signs the result")
  static let signedBefore = both("已更换", "replaced")
  static let hasPIN = both("有 PIN", "PIN")
  static let pin = both("PIN", "PIN")
  static let pinAgain = both("再输一次 PIN", "PIN again")
  static let pinFact = both(
    "4 到 8 位数字。有了 PIN，键盘只凭 PIN 交接，闲置会锁屏；忘记时由裁判长写理由更换。",
    "4 to 8 digits. With a PIN the keyboard changes hands only by it, and an idle desk locks. Forgotten: the head referee changes it, with a reason."
  )
  static let pinsDiffer = both("两次 PIN 不一样，请重输", "the two PINs differ; type them again")
  static let refereeChangesPIN = both(
    "别人的 PIN 由裁判长在键盘前更换", "only the head referee, sitting here, changes another's PIN")
  static let enrolOtherTitle = both("登记其他人员", "Enrol others")
  static let dutyFacts = [
    both(
      "复核员：另一人再录一遍。加密员：保管一层密码。监督员：解密时在场。",
      "Second keyer: keys again. Code keeper: keeps a layer of codes. Supervisor: is there when codes are opened.")
  ]

  /// A duty as the title bar names it before the person.
  static func dutyShort(_ duty: Duty) -> Bilingual {
    let whole = self.duty(duty)
    return both(whole.zh, whole.en.lowercased())
  }

  static func ownPINFirst(_ person: Person) -> Bilingual {
    both(
      "\(person.name) 的第一个 PIN 由本人设：先坐到键盘前（回车），再按 p",
      "\(person.name) chooses the first PIN: sit down here (Enter), then p")
  }

  static func choosePINTitle(_ person: Person) -> Bilingual { both("\(person.name) 的 PIN", "PIN of \(person.name)") }

  static func pinTitle(_ person: Person) -> Bilingual {
    both("\(duty(person.duty).zh) \(person.name)：请输入 PIN", "\(duty(person.duty).en) \(person.name): the PIN, please")
  }

  static func atKeyboard(_ person: Person) -> Bilingual {
    person.duty == .scorekeeper
      ? both("现在由 \(person.name) 录分", "\(person.name) is at the keyboard now")
      : both(
        "键盘前现在是\(duty(person.duty).zh) \(person.name)",
        "\(person.name), \(duty(person.duty).en.lowercased()), is at the keyboard now")
  }

  /// A PIN that is not the person's.
  static func pinRefused(_ wait: Int) -> Bilingual {
    wait == 0
      ? both("PIN 不对，请重输", "that is not the PIN; type it again")
      : both("PIN 不对；\(wait) 秒后再试", "that is not the PIN; try again in \(count(wait, "second", "seconds"))")
  }

  static func pinProblem(_ problem: PINProblem) -> Bilingual {
    switch problem {
    case .notDigits(let range):
      both(
        "PIN 是 \(range.lowerBound) 到 \(range.upperBound) 位数字",
        "a PIN has \(range.lowerBound) to \(range.upperBound) digits")
    case .damaged: both("日志里的 PIN 记录损坏；由裁判长更换", "the PIN on record is damaged; the head referee changes it")
    case .noMemory: both("内存不足，没有核对 PIN；关掉别的程序再试", "too little memory to check the PIN; close other programs")
    }
  }
}

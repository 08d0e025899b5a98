import Desk
import Testing

@testable import caipan

@Suite struct LanguageTests {
  @Test(
    "the language is the option's, else the locale's",
    arguments: [
      ([], ["LANG": "zh_CN.UTF-8"], Language.zh),
      ([], ["LANG": "en_GB.UTF-8"], .en),
      ([], [:], .en),
      ([], ["LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"], .en),
      ([], ["LC_ALL": "", "LC_MESSAGES": "zh_TW.UTF-8", "LANG": "C"], .zh),
      (["--lang", "en"], ["LANG": "zh_CN.UTF-8"], .en),
      (["verify", "x", "--lang=zh"], ["LANG": "C"], .zh),
      (["--", "--lang", "zh"], ["LANG": "C"], .en),
    ] as [([String], [String: String], Language)])
  func spoken(_ arguments: [String], _ environment: [String: String], _ expected: Language) {
    #expect(Language(arguments: arguments) { environment[$0] } == expected)
  }
}

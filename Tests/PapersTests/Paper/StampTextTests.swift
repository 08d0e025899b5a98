import Competition
import Papers
import Scoring
import Testing

@Suite struct StampTextTests {
  @Test("the foot says where a paper belongs, what it is worth, and what it was made of")
  func lines() {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    let hash = Sample.stamp.record.hash
    let groups = (0..<5).map { String(hash.dropFirst($0 * 4).prefix(4)) }.joined(separator: " ")
    #expect(
      Sample.stamp.lines(.scoreSheet, title: "成绩单", digest: digest) == [
        "2026年西城区职工职业技能大赛 · 咖啡师 · 决赛 · 成绩单",
        "正式（张伟 2026-08-14 18:20 签核） · 第2版，替代 2026-08-14 17:03 张伟签核的第1版（成绩表 8e12 8e12 8e12 8e12 8e12）",
        "日志 A1 #1842（2026-08-14 18:20）\(groups) · 校验 0123 4567 89ab cdef 0123",
      ])
  }

  @Test("a paper that is no part of the signed result says so: nobody signed a blank form")
  func beside() {
    let lines = Sample.stamp.lines(.signIn, title: "选手签到表", digest: "")
    #expect(lines[1].hasPrefix("成绩已签核（张伟 2026-08-14 18:20），本件按日志第 1842 条编制 · 第2版"))
  }

  @Test("what is not signed says so, and what is signed by code says that")
  func standings() {
    #expect(Sample.stamp(.provisional).standing.text == "暂定（未签核）")
    #expect(Sample.stamp(.coded(Sample.signed)).standing.text == "按密码号签核（张伟 2026-08-14 17:03）")
  }
}

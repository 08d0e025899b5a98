import Testing

@testable import Desk

@Suite struct PinyinTests {
  @Test(
    "full syllables, initials and mixtures find a name",
    arguments: [
      "zhaolei", "zl", "zhl", "zhaol", "zlei", "zhlei", "zhaole", "zha", "z", "lei", "ZL", "Zhao Lei", "ｚｌ", "赵l", "z磊",
    ])
  func mixtures(typed: String) {
    #expect(Search(typed).finds(name: "赵磊"))
  }

  @Test("what is not in the name does not find it", arguments: ["lz", "zhaox", "zz", "zhaoleix", "haolei", "ao", "李"])
  func misses(typed: String) {
    #expect(!Search(typed).finds(name: "赵磊"))
  }

  @Test(
    "every reading of a surname finds it",
    arguments: [
      ("单雄", "shan dan chan"), ("曾毅", "zeng ceng"), ("解晓东", "xie jie hai"), ("仇英", "qiu chou"),
      ("区楚良", "ou qu"), ("查良", "zha cha"), ("翟志刚", "zhai di"), ("朴树", "piao pu po"),
      ("尉迟恭", "yuchi weichi yc wc"), ("长孙无忌", "zhangsun changsun"), ("冼星海", "xian"), ("盖聂", "ge gai"),
      ("葛优", "ge"), ("任贤", "ren"), ("华佗", "hua"), ("万俟卨", "moqi wan"), ("乐毅", "yue le"), ("覃辉", "qin tan"),
      ("缪斯", "miao mou miu"), ("宁静", "ning"), ("种师道", "chong zhong"), ("黑明", "he hei"), ("欧阳明月", "ouyang oymy"),
      ("吕子轩", "lv lü lyu lvzx"), ("𠮷田", "jitian jt"), ("令狐冲", "linghu"), ("澹台明", "tantai"), ("逄明", "pang"),
      ("員小明", "yun yuan"), ("陳志強", "chen czq"),
    ])
  func surnames(name: String, typings: String) {
    for typed in typings.split(separator: " ") {
      #expect(Search(String(typed)).finds(name: name), "\(typed) for \(name)")
    }
  }

  @Test("a middle dot, a space and Latin letters in a name are no hindrance")
  func otherScripts() {
    #expect(Search("ayglmmt").finds(name: "阿依古丽·买买提"))
    #expect(Search("guli买").finds(name: "阿依古丽·买买提"))
    #expect(Search("anna smi").finds(name: "Anna Smirnova"))
  }

  @Test("the entry number counts with or without its leading zeros")
  func entries() {
    #expect(Search("018").finds(name: "赵磊", entry: "018"))
    #expect(Search("18").finds(name: "赵磊", entry: "018"))
    #expect(Search("0018").finds(name: "赵磊", entry: "018"))
    #expect(Search("０１８").finds(name: "赵磊", entry: "018"))
    #expect(Search("a1").finds(name: "赵磊", entry: "A12"))
    #expect(!Search("019").finds(name: "赵磊", entry: "018"))
    #expect(!Search("000").finds(name: "赵磊", entry: "018"))
  }

  @Test("nothing typed finds everyone, and an overlong text is no trap")
  func extremes() {
    #expect(Search("").finds(name: "赵磊", entry: "018"))
    #expect(Search(" ").finds(name: "", entry: ""))
    let long = String(repeating: "磊", count: 200)
    #expect(Search(long).finds(name: long, entry: "018"))
    #expect(Search(String(repeating: "l", count: 63)).finds(name: long, entry: "018"))
    #expect(!Search(String(repeating: "l", count: 63)).finds(name: "磊", entry: "018"))
  }

  @Test("the table holds every syllable once and at most seven readings a character, as the look-up packs them")
  func table() {
    var syllables: [Substring] = []
    var readings: [Character: Int] = [:]
    for word in pinyinTable.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        syllables.append(word)
      } else {
        for character in word { readings[character, default: 0] += 1 }
      }
    }
    #expect(Set(syllables).count == syllables.count)
    #expect(syllables.count < 512 && syllables.allSatisfy { $0.utf8.count <= 8 })
    #expect(readings.values.allSatisfy { $0 <= 7 })
    #expect(readings.count == 10_251)
  }
}

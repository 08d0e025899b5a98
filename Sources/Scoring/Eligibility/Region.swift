/// A region of a rule on residence, by its Chinese name without 市 or 省: 北京.
struct Region: Hashable, Sendable {
  let name: String

  /// Whether a household registration, as a roster writes it, lies in the region.
  ///
  /// It begins with the region's name, 北京市西城区, or with its English one, Beijing, where it is a province or a
  /// municipality; a city may stand behind its province, 山东省威海市. 北京 in the name of a street says nothing.
  func holds(_ residence: RosterWord) -> Bool {
    if residence.text.hasPrefix(name) { return true }
    if let english = Region.english[name] {
      let text = residence.text.lowercased()
      return text.hasPrefix(english) && text.dropFirst(english.count).first?.isLetter != true
    }
    return ["省", "自治区"].contains { province in
      guard let end = residence.text.firstRange(of: province)?.upperBound else { return false }
      return residence.text[end...].hasPrefix(name)
    }
  }

  private static let english = [
    "北京": "beijing", "天津": "tianjin", "河北": "hebei", "山西": "shanxi", "内蒙古": "inner mongolia",
    "辽宁": "liaoning", "吉林": "jilin", "黑龙江": "heilongjiang", "上海": "shanghai", "江苏": "jiangsu",
    "浙江": "zhejiang", "安徽": "anhui", "福建": "fujian", "江西": "jiangxi", "山东": "shandong", "河南": "henan",
    "湖北": "hubei", "湖南": "hunan", "广东": "guangdong", "广西": "guangxi", "海南": "hainan",
    "重庆": "chongqing", "四川": "sichuan", "贵州": "guizhou", "云南": "yunnan", "西藏": "tibet", "陕西": "shaanxi",
    "甘肃": "gansu", "青海": "qinghai", "宁夏": "ningxia", "新疆": "xinjiang",
  ]
}

internal import Scoring

/// A marking scheme and a list of judges as the help shows them, in the forms that `import` reads.
enum SheetExamples {
  /// The lines, in both languages.
  static let lines = zip(chinese, english).map { Bilingual(zh: $0, en: $1) }

  /// A marking scheme: modules and aspects, then settings.
  private static let chinese = [
    "部分,模块,模块名称,模块满分,评委数,合成,缺评,超差,评分点,评分点名称,类型,分值,小数",
    "技能操作,A,意式浓缩,60,3,平均,等齐,,A1,萃取时间,测量,20,1",
    ",,,,,,,,A2,油脂,评价,40,",
    ",B,服务,40,5,去最高1最低1,其余至少4人,5,B1,服务仪态,打分,40,1",
    "",
    "设置,标题,咖啡师决赛评分方案",
    "设置,权重,理论知识,30",
    "设置,模块合成,相加|加权",
    "设置,四舍五入,评价|打分|模块,2|不舍",
    "设置,模块下限,0|不限",
    "设置,扣分顺序,先扣分后四舍五入|先四舍五入后扣分",
    "设置,扣分,late,迟到,技能操作|A,每次|一次,2.00,最多 10.00",
    "设置,模块作废,不得分|部分作废",
    "设置,复核,全部|不复核|抽样,前 30%,其余 15%,差异超过 5% 全部",
    "设置,纸质评分表,清点|不清点",
    "合成：平均、中位、去最高1最低1、两人 差≤5；缺评：等齐、其余至少2人；类型：测量、评价（0–3）、打分；加权时每个模块写模块权重",
    "",
    "编号,姓名,单位,席位",
    "J1,王芳,青石咖啡,A:1 B:2",
  ]

  private static let english = [
    "Component,Module,Module name,Highest,Judges,Combine,Missing,Spread,Aspect,Aspect name,Kind,Points,Decimals",
    "Practical,A,Espresso,60,3,mean,wait,,A1,Extraction time,measurement,20,1",
    ",,,,,,,,A2,Crema,judgement,40,",
    ",B,Service,40,5,trimmed 1 1,rest at least 4,5,B1,Bearing,points,40,1",
    "",
    "setting,title,Barista final",
    "setting,weight,Theory,30",
    "setting,join,sum|weighted",
    "setting,round,judgement|points|module,2|exact",
    "setting,floor,0|none",
    "setting,penalties come,before rounding|after rounding",
    "setting,penalty,late,Late,Practical|A,each|once,2.00,at most 10.00",
    "setting,voided module,no points|component void",
    "setting,second keying,all|none|sample,top 30%,rest 15%,all above 5%",
    "setting,papers,counted|not counted",
    "Combine: mean, median, trimmed 1 1, pair ≤5; missing: wait, rest at least 2; kind: measurement, judgement (0–3), points; weighted modules have a Weight each",
    "",
    "Judge ID,Name,Unit,Seats",
    "J1,Wang Fang,Blue Cafe,A:1 B:2",
  ]
}

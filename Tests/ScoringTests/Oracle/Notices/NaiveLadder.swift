import Scoring

/// The ladders of 京职技鉴发〔2023〕1号 四, which 西人社发〔2026〕12号 八 and 京工发〔2025〕11号 五(二) repeat.
enum NaiveLadder {
  /// The levels a rank stands for, the best first: who is among the first five is also among the first ten.
  static func levels(_ tier: Tier, rank: Int, ranked: Int) -> [SkillLevel] {
    switch tier {
    case .municipalOne:
      // 前五名选手，核发高级技师；第六名至第十名选手，核发技师。
      if rank <= 5 { return [.seniorTechnician, .technician] }
      if rank <= 10 { return [.technician] }
    case .municipalTwo:
      // 第一名的选手，核发高级技师。第二名至第十名选手，核发技师。
      if rank == 1 { return [.seniorTechnician, .technician] }
      if rank <= 10 { return [.technician] }
    case .district:
      // 前五名的选手，核发技师。总成绩排名前 30% 的选手，核发高级工。
      return (rank <= 5 ? [.technician] : []) + (isTop(30, rank, ranked) ? [.advanced] : [])
    case .enterprise:
      // 前三名的选手，核发高级工。总成绩排名前 20%，中级工；前 50%，初级工。
      return (rank <= 3 ? [.advanced] : []) + (isTop(20, rank, ranked) ? [.intermediate] : [])
        + (isTop(50, rank, ranked) ? [.beginner] : [])
    }
    return []
  }

  /// "Top p %" of the ranked: a rank is in it as long as a hundred times the rank is not more than p times the ranked.
  private static func isTop(_ percent: Int, _ rank: Int, _ ranked: Int) -> Bool {
    rank * 100 <= ranked * percent
  }
}

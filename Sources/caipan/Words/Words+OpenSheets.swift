internal import Competition
internal import Desk
internal import Scoring

extension Words {
  /// What is open about sheets, codes and judges, each kind with how many of it there are.
  static func openOnSheets(_ items: [OpenItem]) -> [(Int, Bilingual)] {
    let kinds = items.compactMap(\.onSheets)
    return OpenOnSheets.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : (count, kind.name)
    }
  }
}

/// A kind of thing that is open about sheets, codes and judges.
private enum OpenOnSheets: CaseIterable {
  case unkeyed, unverified, differences, conflicts, spreads, sample, papers, judges, signature, codes

  var name: Bilingual {
    switch self {
    case .unkeyed: Bilingual(zh: "张评分表待录", en: "sheets to key")
    case .unverified: Bilingual(zh: "张评分表待复核", en: "sheets to key again")
    case .differences: Bilingual(zh: "处两次录入不同", en: "cells keyed differently")
    case .conflicts: Bilingual(zh: "份评分表冲突", en: "sheets in conflict")
    case .spreads: Bilingual(zh: "处分差超限", en: "cases of judges too far apart")
    case .sample: Bilingual(zh: "次复核抽样待做", en: "samples to draw")
    case .papers: Bilingual(zh: "项纸质清点不符", en: "counts of papers to settle")
    case .judges: Bilingual(zh: "处评委待定", en: "questions about judges")
    case .signature: Bilingual(zh: "份密码成绩待签核", en: "results by code to sign")
    case .codes: Bilingual(zh: "场待解密", en: "contests to decode")
    }
  }
}

extension OpenItem {
  fileprivate var onSheets: OpenOnSheets? {
    switch self {
    case .unkeyed: .unkeyed
    case .unverified: .unverified
    case .difference: .differences
    case .markingConflict: .conflicts
    case .spread: .spreads
    case .sampleNotDrawn: .sample
    case .papers: .papers
    case .ownUnit, .emptySeat: .judges
    case .codedUnsigned: .signature
    case .undecoded: .codes
    case .missing, .tie, .conflict, .nobody, .dispute, .ineligible, .warning, .marksDiffer, .appeal: nil
    }
  }
}

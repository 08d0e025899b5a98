internal import Scoring

extension Question {
  /// The word for programs.
  var word: String {
    switch self {
    case .tier: "tier"
    case .levels: "levels"
    case .givesCertificates: "certificates"
    case .contestClass: "class"
    case .requiredField: "requiredField"
    case .prizes: "awards"
    case .advancing: "advancing"
    case .date: "date"
    case .closing: "closing"
    case .innovative: "innovative"
    case .heldLevel: "level"
    case .birth: "birth"
    case .earlierStage: "earlierStage"
    case .need(let need): need.rawValue
    case .competedInPart: "competedInPart"
    }
  }
}

extension EligibilityQuestion {
  /// The word for programs.
  var word: String {
    switch self {
    case .birth: "birth"
    case .bornOnLimit: "bornOnLimit"
    case .closing: "closing"
    case .sex: "sex"
    case .post: "post"
    case .retiresOnClosing: "retiresOnClosing"
    case .residence: "residence"
    case .workSince: "workSince"
    case .category: "category"
    case .consent: "consent"
    case .givesCertificates: "certificates"
    case .pastWinners: "winners"
    case .identityNumber: "identity"
    }
  }
}

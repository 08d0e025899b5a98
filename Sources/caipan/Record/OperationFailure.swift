internal import Competition
internal import Desk
internal import Journal
internal import Scoring

/// Why an operation did not become a record.
enum OperationFailure: Error {
  case operation(OperationProblem)
  case refused(Refusal)
  case key(KeyProblem)
  case pin(PINProblem)
  case notSaved(AppendError)
}

extension OperationFailure {
  /// The word for programs: one for each reason, never changed.
  var why: String {
    switch self {
    case .operation(let problem): problem.why
    case .refused(let refusal): refusal.why
    case .key(let problem): problem.why
    case .pin(let problem): problem.why
    case .notSaved(let error): error.why
    }
  }

  /// The sentence for people.
  func sentence(in state: CompetitionState) -> Bilingual {
    switch self {
    case .operation(let problem): Words.operationProblem(problem)
    case .refused(let refusal): Words.refusal(refusal, of: nil, in: state)
    case .key(let problem): Words.keyProblem(problem)
    case .pin(let problem): Words.noPIN(problem)
    case .notSaved(let error): Words.notSaved(error)
    }
  }
}

extension OperationProblem {
  fileprivate var why: String {
    switch self {
    case .notJSON: "notJSON"
    case .lineTooLong: "lineTooLong"
    case .notAnObject: "notAnObject"
    case .missing: "missingMember"
    case .wrongKind: "wrongKind"
    case .unknownWord: "unknownWord"
    case .unknownMember: "unknownMember"
    case .unknownFact: "noSuchFact"
    case .orderDisagrees: "orderDisagrees"
    case .severalContests: "severalContests"
    case .noSuchRecord: "noSuchRecord"
    case .notOnTrial: "notOnTrial"
    case .score(let problem, _): problem.why
    case .noSuchSeat: "noSuchSeat"
    case .contestant: "badContestant"
    }
  }
}

extension Refusal {
  fileprivate var why: String {
    switch self {
    case .noSuchContest: "noSuchContest"
    case .alreadyFounded: "alreadyFounded"
    case .rulebook: "rulebook"
    case .noSuchEntry: "noSuchEntry"
    case .noSuchComponent: "noSuchComponent"
    case .mark(let problem, _): problem.why
    case .alreadyKeyed: "alreadyKeyed"
    case .unchanged: "unchanged"
    case .otherRecordsStand: "otherRecordsStand"
    case .reasonNeeded: "reasonNeeded"
    case .keyNeeded: "keyNeeded"
    case .absent: "absent"
    case .hasMarks: "hasMarks"
    case .nothingToUndo: "nothingToUndo"
    case .noSuchTie: "noSuchTie"
    case .sealed: "sealed"
    case .notSealed: "notSealed"
    case .open: "open"
    case .noHeadReferee: "noHeadReferee"
    case .headRefereeStands: "headRefereeStands"
    case .alreadyEnrolled: "alreadyEnrolled"
    case .notEnrolled: "notEnrolled"
    case .entryTaken: "entryTaken"
    case .identityTaken: "identityTaken"
    case .emptyText: "emptyText"
    case .textTooLong: "textTooLong"
    case .controlCharacter: "controlCharacter"
    case .statementStale: "statementStale"
    case .signatureWrong: "signatureWrong"
    case .noSuchStage: "noSuchStage"
    case .noSuchTier: "noSuchTier"
    case .contestTaken: "contestTaken"
    case .oneCommittee: "oneCommittee"
    case .noSuchFact: "noSuchFact"
    case .badValue: "badValue"
    case .contradictsCatalogue: "contradictsCatalogue"
    case .overLimit: "overLimit"
    case .prizes: "prizes"
    case .calendar: "calendar"
    case .notEligible: "notEligible"
    case .noSuchRule: "noSuchRule"
    case .notWaivable: "notWaivable"
    case .personNeeded: "personNeeded"
    case .noReplacements: "noReplacements"
    case .hasNoPlace: "hasNoPlace"
    case .cannotEnter: "cannotEnter"
    case .laterStageSealed: "laterStageSealed"
    case .marking: "marking"
    case .noScheme: "noScheme"
    case .schemeInUse: "schemeInUse"
    case .madeOfModules: "madeOfModules"
    case .noSuchSubject: "noSuchSubject"
    case .noSuchModule: "noSuchModule"
    case .noSuchAspect: "noSuchAspect"
    case .noSuchSeat: "noSuchSeat"
    case .noSuchJudge: "noSuchJudge"
    case .seatTaken: "seatTaken"
    case .judgeTaken: "judgeTaken"
    case .twoSeatsOfPanel: "twoSeatsOfPanel"
    case .otherDuty: "otherDuty"
    case .sameKeyer: "sameKeyer"
    case .notKeyedYet: "notKeyedYet"
    case .noDifference: "noDifference"
    case .secondKeyingNotAsked: "secondKeyingNotAsked"
    case .excused: "excused"
    case .panelWaits: "panelWaits"
    case .nothingToRecuse: "nothingToRecuse"
    case .noSuchPenalty: "noSuchPenalty"
    case .badCount: "badCount"
    case .declareByEntry: "declareByEntry"
    case .noSuchSpread: "noSuchSpread"
    case .sampleDrawn: "sampleDrawn"
    case .sampleNotAsked: "sampleNotAsked"
    case .firstKeyingIncomplete: "firstKeyingIncomplete"
    case .codesTaken: "codesTaken"
    case .ownCorrection: "ownCorrection"
    case .sheetKeyed: "sheetKeyed"
    case .noCodesForTeams: "noCodesForTeams"
    case .seedTaken: "seedTaken"
    case .recusalTells: "recusalTells"
    case .papersNotCounted: "papersNotCounted"
    case .codesLaid: "codesLaid"
    case .marksKeyed: "marksKeyed"
    case .tooManyLayers: "tooManyLayers"
    case .keepsAnotherLayer: "keepsAnotherLayer"
    case .nothingToDecode: "nothingToDecode"
    case .codedUnsigned: "codedUnsigned"
    case .codedSealed: "codedSealed"
    case .witnessNeeded: "witnessNeeded"
    case .keeperNeeded: "keeperNeeded"
    case .unrecordable: "unrecordable"
    case .register(let refusal): refusal.why
    }
  }
}

extension RegisterRefusal {
  fileprivate var why: String {
    switch self {
    case .noSuchIncident: "noSuchIncident"
    case .noSuchAppeal: "noSuchAppeal"
    case .late: "late"
    case .tellsCode: "tellsCode"
    case .effectNeeded: "effectNeeded"
    case .effectWithoutSuccess: "effectWithoutSuccess"
    case .correctionsNeeded: "correctionsNeeded"
    case .correctionsWithoutEffect: "correctionsWithoutEffect"
    case .noSuchCorrection: "noSuchCorrection"
    case .ruledBeforeFiled: "ruledBeforeFiled"
    }
  }
}

extension MarkProblem {
  fileprivate var why: String {
    switch self {
    case .empty: "noMark"
    case .notANumber: "notANumber"
    case .tooManyDecimals: "tooManyDecimals"
    case .offScale: "offScale"
    }
  }
}

extension PINProblem {
  fileprivate var why: String {
    switch self {
    case .notDigits: "pinNotDigits"
    case .damaged: "pinDamaged"
    case .noMemory: "noMemory"
    }
  }
}

extension KeyProblem {
  fileprivate var why: String {
    switch self {
    case .tooShort: "passphraseTooShort"
    case .wrongPassphrase: "wrongPassphrase"
    case .damaged: "keyDamaged"
    case .noMemory: "noMemory"
    }
  }
}

extension AppendError {
  /// The word for programs.
  var why: String {
    switch self {
    case .full: "diskFull"
    case .dead: "diskFailed"
    case .tooLong: "recordTooLong"
    case .body, .ownKind, .closed: "notTaken"
    }
  }

  /// Whether the disk refused, so that nothing more can be saved now; otherwise only this record can't be.
  var isOfTheDisk: Bool {
    switch self {
    case .full, .dead, .closed: true
    case .tooLong, .body, .ownKind: false
    }
  }
}

public import Scoring
public import Competition
public import Journal
public import Terminal

/// What happened, as the desk hears of it.
public enum Event: Sendable {
  /// Someone typed, pasted, clicked, or the window changed.
  case input(Input)
  /// A competition was opened, or the program came up with one; with what the journal had to tell.
  case opened(readOnly: ReadOnly?, notices: [Notice])
  /// The journal has something more to tell while it is open.
  case noticed(Notice)
  /// A journal that another desk writes has grown, and what it says was read again.
  case refreshed
  /// An intent became records, and they are durable.
  case recorded(Intent)
  /// The seal was lifted and the correction recorded after it; the contest has to be signed again.
  case corrected(Intent)
  /// An intent was refused.
  case refused(Refusal, Intent)
  /// A passphrase did not open a key, or a key could not be made.
  case keyFailed(KeyProblem)
  /// The PIN is this person's, or the person has chosen none yet.
  case pinAccepted(name: String)
  /// The PIN is not this person's; for so many seconds, 0 for the first slips, no further one is tried.
  case pinRefused(name: String, wait: Int)
  /// A PIN could not be made or checked.
  case pinFailed(PINProblem)
  /// The disk refused a record: nothing of it is kept.
  case notSaved(SaveFailure)
  /// The table goes on in another folder, on another disk.
  case movedTo(folder: String)
  /// Bytes that may still be written to the disk; nil if the system doesn't tell.
  case space(free: Int?)
  /// Lines of the journal that were asked for, newest first; `more` where older ones may match too.
  case log([Line], more: Bool)
  /// Papers were made into files of a folder; `failure` where not all could be, and why.
  case papersMade([MadePaper], folder: String, failure: Bilingual?)
  /// A folder could not be opened or made.
  case folderFailed(FolderProblem)
  /// Nobody has touched a key for as long as the desk may stand open.
  case idle
  /// The minute changed: the time as `10:42`, and the day in China; nil where the machine's clock has no day that exists.
  case clock(String, today: Day?)
}

/// Why a record was not saved.
public enum SaveFailure: Hashable, Sendable {
  /// The disk is full; the table can go on when there is room.
  case full
  /// The journal can't be written any more in this session.
  case dead
}

/// What the desk wants done.
public enum Effect: Hashable, Sendable {
  /// Decide, append, apply; answered by `recorded`, `refused` or `notSaved`.
  case act(Intent)
  /// Make a signing key and enrol its owner as head referee.
  case enrolReferee(name: String, passphrase: String, reason: String)
  /// Sign the contest's statement with the head referee's key and seal it.
  case sign(contest: Int, passphrase: String)
  /// Sign a reopening.
  case signReopening(contest: Int, reason: String, passphrase: String)
  /// Correct what is sealed: sign a reopening for each seal in the way, record it, then the correction.
  ///
  /// What would be refused is refused before anything is recorded. The two are records of their own, each on the disk
  /// before the next: a power cut between them leaves a contest that is reopened, with its reason and signature, and not
  /// corrected yet, which is then corrected as any open contest is. Answered by `corrected`, else like `signReopening`.
  case correctSealed(Intent, in: Int, reason: String, passphrase: String)
  /// Sign the result by code with the head referee's key and seal it; answered like `sign`.
  case signCoded(contest: Int, passphrase: String)
  /// Draw order and stations; with an empty seed one is made by chance. Answered like `act`.
  case drawLots(contest: Int, seed: String, stations: Int, reason: String)
  /// Lay the next layer of blind codes in the name of who is at the keyboard; with an empty seed one is made by chance.
  case layCodes(contest: Int, seed: String, first: Int)
  /// Draw the sheets that are keyed again; with an empty seed one is made by chance.
  case drawSample(contest: Int, seed: String)
  /// Choose somebody's PIN: the first one in that person's own name, another one in the name of who is at the keyboard.
  ///
  /// Answered like `act`, or by `pinFailed`.
  case choosePIN(name: String, pin: String, reason: String)
  /// Whether a PIN is this person's; answered by `pinAccepted`, `pinRefused` or `pinFailed`.
  case checkPIN(name: String, pin: String)
  /// Read lines of the journal older than a record, newest first; answered by `log`.
  case readLog(LogQuery)
  /// Open a competition's folder.
  case open(folder: String)
  /// Copy the acknowledged journal to another disk and go on there; answered by `movedTo` or `folderFailed`.
  case moveTo(folder: String)
  /// Make a competition of one contest, state what is known of it, and open it; the rulebook is its JSON text.
  case found(folder: String, title: String, rulebook: String, ContestSetUp, [StatedFact])
  /// Add a contest to the competition that is open, and state what is known of it.
  case setUp(ContestSetUp, [StatedFact])
  /// Make papers of a contest into files of the folder's own, for who is at the keyboard; answered by `papersMade`.
  case makePapers(contest: Int, kinds: [PaperKind], forms: [PaperForm])
  /// Make the sample competition and open it.
  case demo
  /// Leave.
  case quit

  /// Whether people wait for it long enough to be told first: a passphrase takes a second to stretch.
  public var isSlow: Bool {
    switch self {
    case .enrolReferee, .sign, .signReopening, .signCoded, .correctSealed, .makePapers: true
    case .act, .drawLots, .layCodes, .drawSample, .choosePIN, .checkPIN, .readLog, .open, .moveTo, .found, .setUp,
      .demo, .quit:
      false
    }
  }
}

/// What lines of the journal are asked for.
public struct LogQuery: Hashable, Sendable {
  /// Only records before this number; `nil` for the newest.
  public let before: Int?
  /// Only lines that hold this text (name, number, kind); empty for all.
  public let filter: String
  /// At most so many.
  public let limit: Int
  /// Who reads them: nothing is found by what this person may not read.
  public let person: String
}

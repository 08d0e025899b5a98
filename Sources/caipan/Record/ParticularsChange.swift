internal import Competition
internal import Scoring

/// What an operation says of a contestant's particulars: what it does not name stays as it is known.
struct ParticularsChange: Hashable, Sendable {
  /// What becomes of one particular.
  enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
    case stays
    case becomes(Value)

    /// Not known where the member is `null`, the value that it holds, or no change where it is not there.
    init(isNull: Bool, _ unknown: Value, _ value: Value?) {
      self = isNull ? .becomes(unknown) : value.map { .becomes($0) } ?? .stays
    }

    /// Puts the new value in place of the one that is known.
    func apply(to known: inout Value) {
      switch self {
      case .stays: break
      case .becomes(let value): known = value
      }
    }
  }

  private let level, qualification: Change<HeldLevel>
  private let union, unionCard, consent: Change<Bool?>
  private let birth, workSince: Change<Day?>
  private let residence, category, team: Change<String>
  private let post: Change<Post?>
  private let group: Change<EntrantGroup?>
  private let titles: Change<[String]?>

  /// Takes the particulars from the members of an operation; a `null` is not known.
  init(_ members: inout Members) throws(OperationProblem) {
    let levels = SkillLevel.allCases.map { ($0.rawValue, HeldLevel.level($0)) } + [("none", HeldLevel.none)]
    let posts = Post.allCases.map { ($0.rawValue, $0) }
    let groups = EntrantGroup.allCases.map { ($0.rawValue, $0) }
    level = Change(isNull: members.takeNull("level"), .unknown, try members.word("level", levels))
    qualification = Change(
      isNull: members.takeNull("qualification"), .unknown, try members.word("qualification", levels))
    union = Change(isNull: members.takeNull("union"), nil, try members.yesOrNo("union"))
    unionCard = Change(isNull: members.takeNull("unionCard"), nil, try members.yesOrNo("unionCard"))
    consent = Change(isNull: members.takeNull("consent"), nil, try members.yesOrNo("consent"))
    birth = Change(isNull: members.takeNull("birth"), nil, try members.day("birth"))
    workSince = Change(isNull: members.takeNull("workSince"), nil, try members.day("workSince"))
    residence = Change(isNull: members.takeNull("residence"), "", try members.text("residence"))
    category = Change(isNull: members.takeNull("category"), "", try members.text("category"))
    team = Change(isNull: members.takeNull("team"), "", try members.text("team"))
    post = Change(isNull: members.takeNull("post"), nil, try members.word("post", posts))
    group = Change(isNull: members.takeNull("group"), nil, try members.word("group", groups))
    titles = Change(isNull: members.takeNull("titles"), nil, try members.texts("titles"))
  }

  /// What is known afterwards.
  func applied(to known: Particulars) -> Particulars {
    var known = known
    level.apply(to: &known.level)
    qualification.apply(to: &known.qualification)
    union.apply(to: &known.union)
    unionCard.apply(to: &known.unionCard)
    consent.apply(to: &known.consent)
    birth.apply(to: &known.birth)
    workSince.apply(to: &known.workSince)
    residence.apply(to: &known.residence)
    category.apply(to: &known.category)
    team.apply(to: &known.team)
    post.apply(to: &known.post)
    group.apply(to: &known.group)
    titles.apply(to: &known.titles)
    return known
  }
}

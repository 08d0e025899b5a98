public import Scoring
public import Terminal

/// A colour theme's file: JSON, every role of the screen named once.
///
///     { "name": "night", "title": { "zh": "夜", "en": "Night" },
///       "roles": { "text": "#d8dee9 on #1b1f27", "alarm": "white on red bold", … } }
///
/// A look is a foreground, optionally `on` a background, then attributes (bold, dim, underline, reverse, italic). A
/// colour is `terminal`, one of the eight basic names, a palette number from 0 to 255, or `#rrggbb`.
public enum ThemeFile {
  /// The largest file that is read, in bytes.
  public static let mostBytes = 65_536

  /// Reads a theme; unknown and missing roles are refused with the path to the member.
  public static func read(_ bytes: [UInt8]) throws(ThemeProblem) -> Theme {
    guard bytes.count <= mostBytes else { throw ThemeProblem(path: "", fault: .tooLong(mostBytes: mostBytes)) }
    let json: JSON
    do throws(JSONProblem) {
      json = try JSON.read(bytes)
    } catch {
      throw ThemeProblem(path: "", fault: .notJSON(error))
    }
    guard case .object(let members) = json else { throw ThemeProblem(path: "", fault: .missing) }
    for member in members where !["name", "title", "roles"].contains(member.name) {
      throw ThemeProblem(path: member.name, fault: .unknown)
    }
    guard case .string(let name) = json["name"] else { throw ThemeProblem(path: "name", fault: .missing) }
    guard case .object(let roles) = json["roles"] else { throw ThemeProblem(path: "roles", fault: .missing) }
    return Theme(name: name, looks: try looks(roles))
  }

  private static func looks(_ members: [JSON.Member]) throws(ThemeProblem) -> [Role: Look] {
    var looks: [Role: Look] = [:]
    for member in members {
      let path = "roles.\(member.name)"
      guard let role = Role(rawValue: member.name) else { throw ThemeProblem(path: path, fault: .unknown) }
      guard case .string(let text) = member.value, let look = look(text) else {
        throw ThemeProblem(path: path, fault: .noLook)
      }
      looks[role] = look
    }
    for role in Role.allCases where looks[role] == nil {
      throw ThemeProblem(path: "roles.\(role.rawValue)", fault: .missing)
    }
    return looks
  }

  private static func look(_ text: String) -> Look? {
    var words = text.split(separator: " ").map(String.init)[...]
    guard let first = words.popFirst(), let foreground = colour(first) else { return nil }
    var look = Look(foreground: foreground)
    if words.first == "on" {
      words = words.dropFirst()
      guard let next = words.popFirst(), let background = colour(next) else { return nil }
      look.background = background
    }
    for word in words {
      guard let attribute = attributes[word] else { return nil }
      look.attributes.insert(attribute)
    }
    return look
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
  ]

  private static let basic = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  private static func colour(_ word: String) -> Colour? {
    if word == "terminal" { return .terminal }
    if let number = basic.firstIndex(of: word) { return .palette(UInt8(number)) }
    guard word.hasPrefix("#") else { return UInt8(word).map(Colour.palette) }
    let digits = word.dropFirst()
    guard digits.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
    return .rgb(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
  }
}

/// Where and why a file is no theme.
public struct ThemeProblem: Error, Hashable, Sendable {
  /// The member at fault; empty for the file as a whole.
  public let path: String
  /// What is wrong.
  public let fault: Fault

  /// What can be wrong with a theme.
  public enum Fault: Hashable, Sendable {
    case tooLong(mostBytes: Int)
    case notJSON(JSONProblem)
    case missing
    case unknown
    /// Not a colour, `on` a colour, and attributes.
    case noLook
  }
}

extension Words {
  /// What is wrong with a theme's file.
  public static func themeProblem(_ problem: ThemeProblem) -> Bilingual {
    let fault: Bilingual =
      switch problem.fault {
      case .tooLong(let most): both("太长，最多 \(most) 字节", "longer than \(most) bytes")
      case .notJSON(let problem): jsonProblem(problem)
      case .missing: both("缺少这一项", "has to be there")
      case .unknown: both("不认识这一项", "nothing has this name")
      case .noLook:
        both(
          "应写作 前景色 on 背景色 属性，如 white on red bold", "should read: colour on colour attributes, as in white on red bold")
      }
    guard !problem.path.isEmpty else { return both("配色：\(fault.zh)", "the theme: \(fault.en)") }
    return both("配色 \(problem.path)：\(fault.zh)", "the theme, \(problem.path): \(fault.en)")
  }
}

import Foundation
import Terminal
import Testing
import Themes

@testable import Desk

@Suite("The themes that come with the program")
struct BuiltInThemeTests {
  @Test("Each is read, under its own name", arguments: BuiltIn.themes.map(\.name))
  func read(name: String) throws {
    #expect(try theme(name).name == name)
  }

  @Test("Text can be told from its background", arguments: BuiltIn.themes.map(\.name))
  func contrast(name: String) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      guard let ink = rgb(theme[role].foreground), let paper = rgb(theme[role].background) else { continue }
      // WCAG 2.2: 4.5 for text, 7 for enhanced contrast; a rule is no text and may be faint.
      let least = role == .border ? 1.5 : name == "contrast" ? 7 : 4.5
      let found = contrast(ink, paper)
      #expect(found >= least, "\(name).\(role.rawValue): \(found)")
    }
  }

  @Test("What must not be overlooked is told without colours as well", arguments: BuiltIn.themes.map(\.name))
  func withoutColours(name: String) throws {
    let theme = try theme(name)
    for role in [Role.selected, .field, .edit, .alarm] {
      let look = theme[role]
      // A terminal without colours turns another background into reverse.
      #expect(look.background != theme[.text].background || look.attributes != theme[.text].attributes)
    }
  }

  private func theme(_ name: String) throws -> Theme {
    let json = try #require(BuiltIn.themes.first { $0.name == name }?.json)
    return try ThemeFile.read(json)
  }

  /// The colour as an xterm shows it; `nil` for the terminal's own.
  private func rgb(_ colour: Colour) -> [Double]? {
    let basic: [[Double]] = [
      [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
    ]
    switch colour {
    case .rgb(let red, let green, let blue): return [Double(red), Double(green), Double(blue)]
    case .palette(let number): return number < 8 ? basic[Int(number)] : nil
    case .terminal: return nil
    }
  }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  private func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { value -> Double in
      let part = value / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

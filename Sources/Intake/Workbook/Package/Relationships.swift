/// Where the parts lie that a part is about (ECMA-376-2, 6.5): the entries of its file of relationships.
final class Relationships: PartReader {
  /// A part that is pointed at.
  struct Target {
    /// The last word of what it is: `worksheet`.
    let kind: String
    /// Its member's name.
    let name: String
  }

  let root = "Relationships"
  /// The targets by id, those outside of the file left out.
  private(set) var targets: [String: Target] = [:]
  private let folder: [Substring]

  /// Reads the relationships of a part, or of the package where the name is empty; none where it has none.
  init(of source: String, in package: PackageFile) throws(FileProblem) {
    let place = source.split(separator: "/")
    folder = Array(place.dropLast())
    let name = (folder + ["_rels", (place.last ?? "") + ".rels"]).joined(separator: "/")
    guard let bytes = try package.read(name, as: .relationships) else { return }
    try XMLPart.read(bytes, of: .relationships, by: self)
  }

  /// The first target of a kind, by id, so that the choice is the same every time.
  func first(_ kind: String) -> Target? {
    targets.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value
  }

  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem) {
    guard element == "Relationship", attributes["TargetMode"] != "External" else { return }
    guard let id = attributes["Id"], let kind = attributes["Type"]?.split(separator: "/").last,
      let target = attributes["Target"], let name = resolved(target), targets.count < Limits.sharedItems
    else { throw .workbook(.damaged(.relationships)) }
    targets[id] = Target(kind: String(kind), name: name)
  }

  func end(_ element: String, in parent: String, _ text: [UInt8]) {}

  /// The member that a target names, from the part's folder or from the root; `nil` for a way out of the package.
  private func resolved(_ target: String) -> String? {
    var place = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        guard place.popLast() != nil else { return nil }
      case _: place.append(step)
      }
    }
    return place.joined(separator: "/")
  }
}

import Scoring

/// A value inside a JSON document, and the document with another value in its place.
struct JSONPlace: Sendable {
  /// The path as a rulebook's problems spell it: "ties[1].key"; empty for the document itself.
  let path: String
  /// What stands there.
  let value: JSON
  /// Whether it is the member of an object; else an element of an array, or the document.
  let isMember: Bool
  /// The document with another value here, or with none.
  let replaced: @Sendable (JSON?) -> JSON?

  /// The member's name: "key" of "ties[1].key", "needs" of "awards[0].needs[1]".
  var name: Substring {
    (path.split(separator: ".").last ?? "").prefix { $0 != "[" }
  }

  /// The document as a text, with another value here.
  func text(with value: JSON?) -> String {
    replaced(value)?.text() ?? ""
  }
}

extension JSON {
  /// Every value of the document, itself included, outer ones first.
  var places: [JSONPlace] {
    var places: [JSONPlace] = []
    collect(&places, JSONPlace(path: "", value: self, isMember: false) { $0 })
    return places
  }

  private func collect(_ places: inout [JSONPlace], _ here: JSONPlace) {
    places.append(here)
    switch self {
    case .object(let members):
      for (index, member) in members.enumerated() {
        let path = here.path.isEmpty ? member.name : "\(here.path).\(member.name)"
        let place = JSONPlace(path: path, value: member.value, isMember: true) { value in
          var members = members
          let changed = value.map { [JSON.Member(name: member.name, value: $0)] } ?? []
          members.replaceSubrange(index...index, with: changed)
          return here.replaced(.object(members))
        }
        member.value.collect(&places, place)
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        let place = JSONPlace(path: "\(here.path)[\(index)]", value: element, isMember: false) { value in
          var elements = elements
          elements.replaceSubrange(index...index, with: value.map { [$0] } ?? [])
          return here.replaced(.array(elements))
        }
        element.collect(&places, place)
      }
    case .null, .bool, .number, .string: break
    }
  }
}

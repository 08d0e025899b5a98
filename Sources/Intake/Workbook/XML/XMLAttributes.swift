internal import CExpat
internal import Glibc

/// The attributes of an element, as long as its beginning is looked at.
struct XMLAttributes {
  /// Names and values by turns, ended by a null pointer.
  private let list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>

  init(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>) {
    self.list = list
  }

  /// The value of an attribute without a namespace.
  subscript(name: String) -> String? {
    value { strcmp($0, name) == 0 }
  }

  /// The value of an attribute that has a namespace, whichever: `r:id`.
  func named(_ local: String) -> String? {
    value { name in
      XMLPart.separatorPlace(in: name).map { strcmp($0 + 1, local) == 0 } ?? false
    }
  }

  /// Whether an attribute says yes.
  func says(_ name: String) -> Bool {
    ["1", "true"].contains(self[name])
  }

  private func value(_ isIt: (UnsafePointer<XML_Char>) -> Bool) -> String? {
    var place = list
    while let name = place[0], let value = place[1] {
      if isIt(name) { return String(cString: value) }
      place += 2
    }
    return nil
  }
}

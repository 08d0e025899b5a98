/// Takes the elements of one part of a workbook as they come.
protocol PartReader: AnyObject {
  /// The element that holds all others.
  var root: String { get }

  /// An element begins inside of another.
  func begin(_ element: String, in parent: String, _ attributes: XMLAttributes) throws(FileProblem)

  /// An element ends; `text` is what stood in it since its last child, all of it where it had none.
  func end(_ element: String, in parent: String, _ text: [UInt8]) throws(FileProblem)
}

/// One line of a code table.
public struct CodedName: Hashable, Sendable {
  /// What the code stands for: an entry number, or a code of the layer before.
  public let name: String
  /// The code.
  public let code: String
}

extension Contest {
  /// The table of a layer, from 1, in the order of its codes: for its keeper's eyes.
  public func codeTable(layer: Int) -> [CodedName] {
    guard codes.layers.indices.contains(layer - 1) else { return [] }
    let shown = codes.layers[layer - 1]
    return shown.dealt.enumerated().map { place, named in
      let name = layer == 1 ? roster[named].entry : codes.layers[layer - 2].code(at: named)
      return CodedName(name: name ?? "", code: shown.code(at: place) ?? "")
    }
  }
}

/// The list of an archive's members with their hashes, as `sha256sum -c` reads it.
public enum Manifest {
  /// The manifest's own path: the first member.
  public static let path = "MANIFEST"

  /// The manifest of other members, in their order.
  public static func member(of members: [ArchiveMember]) -> ArchiveMember {
    ArchiveMember(path, text: members.map { "\($0.hash)  \($0.path)\n" }.joined())
  }

  /// Holds members against the manifest that is their first: each of them is named once, and is what it says.
  ///
  /// - Returns: the others.
  /// - Throws: the first thing that is wrong.
  public static func checked(_ members: [ArchiveMember]) throws(ArchiveFault) -> [ArchiveMember] {
    guard let manifest = members.first, manifest.path == path else { throw .noManifest }
    let others = members.dropFirst()
    var hashes: [String: String] = [:]
    for (path, hash) in try entries(of: manifest) { hashes[path] = hash }
    for member in others {
      guard let hash = hashes.removeValue(forKey: member.path) else { throw .extra(member.path) }
      guard hash == member.hash else { throw .changed(member.path) }
    }
    if let missing = hashes.keys.min() { throw .missing(missing) }
    return Array(others)
  }

  private static func entries(of manifest: ArchiveMember) throws(ArchiveFault) -> [(path: String, hash: String)] {
    var seen: Set<String> = []
    var entries: [(path: String, hash: String)] = []
    var rest = manifest.bytes[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      let (hash, path) = (
        String(decoding: line.prefix(64), as: UTF8.self), String(decoding: line.dropFirst(66), as: UTF8.self)
      )
      guard line.endIndex < rest.endIndex, line.count > 66, line.dropFirst(64).prefix(2).elementsEqual("  ".utf8),
        line.prefix(64).allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
        seen.insert(path).inserted
      else { throw .badManifest(line: entries.count + 1) }
      entries.append((path, hash))
      rest = rest[line.endIndex...].dropFirst()
    }
    return entries
  }
}

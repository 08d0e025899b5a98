/// What is wrong with an archive: the first thing that was found.
public enum ArchiveFault: Error, Hashable, Sendable {
  /// The bytes are no zip archive.
  case notAnArchive
  /// It is one, but cut short or damaged.
  case damaged
  /// A member is damaged, encrypted, or packed in a way nobody here packs.
  case badMember(String)
  /// More members than an archive of ours ever has.
  case tooManyMembers(most: Int)
  /// A member, or all of them together, would be larger than an archive of ours ever is when unpacked.
  case tooLarge(mostBytes: Int)
  /// A member's path leads outside, or is spelled in more than one way.
  case badPath(String)
  /// Two members have one path.
  case twice(String)
  /// The first member is not the manifest, so it is no archive of ours.
  case noManifest
  /// A line of the manifest is not as `sha256sum` writes it, from 1.
  case badManifest(line: Int)
  /// The manifest names a member that is not there.
  case missing(String)
  /// A member that the manifest does not name.
  case extra(String)
  /// A member is not what the manifest says.
  case changed(String)
}

internal import Glibc
internal import Journal
internal import Papers

/// An archive that is checked: first by its manifest, then by making it again from the journal in it.
struct ArchiveCheck {
  private let members: [ArchiveMember]
  private let path: String
  /// The journals in it.
  let disk: ArchiveDisk

  /// Larger than the archives of all contests of a hundred.
  private static let largest = 512 << 20

  /// Whether a path is a file's, and so an archive's: a competition is a folder.
  static func isArchive(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Reads an archive and holds its members against its manifest.
  init(_ path: String) throws(CommandProblem) {
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try InputFile.read(path, most: Self.largest)
    } catch {
      throw .file(error, at: path)
    }
    do throws(UnpackingProblem) {
      members = try [ArchiveMember](unpacking: bytes)
    } catch {
      switch error {
      case .fault(let fault): throw .archiveNotVerified(.archive(fault), at: path)
      case .library(let problem): throw .archive(problem)
      }
    }
    do throws(ArchiveFault) {
      disk = ArchiveDisk(try Manifest.checked(members))
    } catch {
      throw .archiveNotVerified(.archive(error), at: path)
    }
    self.path = path
  }

  /// Makes the archive again from its journal, and compares it member by member; how many they are.
  func compare() throws(CommandProblem) -> Int {
    let again = try ArchiveMaking(from: path, disk: disk).members
    var found: [String: ArchiveMember] = [:]
    for member in members { found[member.path] = member }
    // The manifest differs wherever anything does: it comes last.
    for member in again.dropFirst() {
      guard let other = found.removeValue(forKey: member.path) else {
        throw .archiveNotVerified(.notThere(member.path), at: path)
      }
      guard other == member else { throw .archiveNotVerified(.otherBytes(member.path), at: path) }
    }
    if let more = found.keys.filter({ $0 != Manifest.path }).min() {
      throw .archiveNotVerified(.notOurs(more), at: path)
    }
    guard members.first == again.first else { throw .archiveNotVerified(.otherBytes(Manifest.path), at: path) }
    return again.count
  }
}

/// What speaks against an archive.
enum ArchiveCheckFault: Hashable, Sendable {
  /// Something is wrong with the file or its manifest.
  case archive(ArchiveFault)
  /// A member that the journal gives is not there.
  case notThere(String)
  /// A member is not, to the byte, what this program makes of the journal.
  case otherBytes(String)
  /// A member that nothing in the journal gives.
  case notOurs(String)
}

import Glibc
public import Journal
import Synchronization

/// A disk in memory that loses what was not synced, fails as its weather has it, and does the same again with the same
/// seed.
public final class SimulatedDisk: Disk {
  /// The disk at one moment, before an operation that changes it.
  public struct Moment: Sendable {
    /// What the disk held.
    public let platter: Platter
    /// The `mark` that stood at that time.
    public let mark: Int
  }

  struct State {
    var platter: Platter
    var generator: SeededGenerator
    var weather: Weather
    var free: Int
    var mark = 0
    var moments: [Moment]?
    var locks: Set<Int> = []
    var operations = 0
  }

  let state: Mutex<State>

  /// A disk with what a platter holds, and a gigabyte of room.
  public init(_ platter: Platter = Platter(), seed: UInt64, weather: Weather = .fair, free: Int = 1 << 30) {
    state = Mutex(
      State(platter: platter, generator: SeededGenerator(seed: seed), weather: weather, free: free))
  }

  /// What the disk holds now.
  public var platter: Platter { state.withLock { $0.platter } }

  /// What goes wrong from now on.
  public var weather: Weather {
    get { state.withLock { $0.weather } }
    set { state.withLock { $0.weather = newValue } }
  }

  /// What `freeBytes` answers; writes are refused by the weather alone.
  public var free: Int {
    get { state.withLock { $0.free } }
    set { state.withLock { $0.free = newValue } }
  }

  /// A number of the test's own that every moment remembers, such as how many records were acknowledged by then.
  public var mark: Int {
    get { state.withLock { $0.mark } }
    set { state.withLock { $0.mark = newValue } }
  }

  /// Runs something and answers the moments before each of its operations that change the disk, and the one after it.
  public func recording(_ body: () throws -> Void) rethrows -> [Moment] {
    state.withLock { $0.moments = [] }
    defer { state.withLock { $0.moments = nil } }
    try body()
    return state.withLock { ($0.moments ?? []) + [Moment(platter: $0.platter, mark: $0.mark)] }
  }

  /// Opens a folder by its path; makes the last name of it if asked.
  public func folder(_ path: String, create: Bool) throws(DiskError) -> any Folder {
    var folder: any Folder = SimulatedFolder(self, 0)
    let names = path.split(separator: "/").map(String.init)
    for (index, name) in names.enumerated() {
      folder = try folder.folder(name, create: create && index == names.count - 1)
    }
    return folder
  }

  /// Always the same process.
  public var holder: Holder { Holder(pid: 42, host: "simulated") }

  /// The bytes of a file by its path, as the program sees them; nil if there is none.
  public func bytes(of path: String) -> [UInt8]? {
    state.withLock { state in state.node(path).flatMap { state.platter.files[$0]?.seen } }
  }

  /// Puts bytes into a file that is there, as if they had always been so.
  public func alter(_ path: String, _ change: (inout [UInt8]) -> Void) {
    state.withLock { state in
      guard let node = state.node(path), var file = state.platter.files[node] else { return }
      change(&file.seen)
      file.kept = file.seen
      file.changes = []
      state.platter.files[node] = file
    }
  }

  /// Takes a file away, as if it had never been.
  public func removeFile(_ path: String) {
    let parts = path.split(separator: "/")
    state.withLock { state in
      guard let folder = state.node(parts.dropLast().joined(separator: "/")), let name = parts.last else { return }
      state.platter.folders[folder]?.seen[String(name)] = nil
      state.platter.folders[folder]?.kept[String(name)] = nil
    }
  }
}

extension SimulatedDisk.State {
  /// Notes the moment before a change.
  mutating func remember() {
    operations += 1
    moments?.append(SimulatedDisk.Moment(platter: platter, mark: mark))
  }

  func node(_ path: String) -> Platter.Node? {
    path.split(separator: "/").reduce(0) { node, name in
      node.flatMap { platter.folders[$0]?.seen[String(name)] }
    }
  }
}

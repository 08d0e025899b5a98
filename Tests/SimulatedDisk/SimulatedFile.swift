import Glibc
import Journal
import Synchronization

/// An open file of a simulated disk.
final class SimulatedFile: File {
  private let disk: SimulatedDisk
  private let node: Platter.Node
  private var holdsLock = false

  init(_ disk: SimulatedDisk, _ node: Platter.Node) {
    self.disk = disk
    self.node = node
  }

  deinit {
    if holdsLock { disk.state.withLock { _ = $0.locks.remove(node) } }
  }

  func length() throws(DiskError) -> Int {
    disk.state.withLock { state in state.platter.files[node].map { max($0.seen.count, $0.allocated) } ?? 0 }
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(DiskError) -> Int {
    let (bytes, isInterrupted): (ArraySlice<UInt8>, Bool) = disk.state.withLock { state in
      let seen = state.platter.files[node]?.seen ?? []
      let there = seen.dropFirst(offset).prefix(buffer.count)
      let weather = state.weather
      if state.generator.happens(perMille: weather.interrupted) { return ([], true) }
      let isShort = there.count > 1 && state.generator.happens(perMille: weather.short)
      return (isShort ? there.prefix(Int.random(in: 1..<there.count, using: &state.generator)) : there, false)
    }
    if isInterrupted { throw DiskError(.read, errno: EINTR) }
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    try write([UInt8](bytes), at: nil)
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(DiskError) -> Int {
    try write([UInt8](bytes), at: offset)
  }

  private func write(_ bytes: [UInt8], at offset: Int?) throws(DiskError) -> Int {
    let result: Result<Int, DiskError> = disk.state.withLock { state in
      let weather = state.weather
      if state.generator.happens(perMille: weather.interrupted) { return .failure(DiskError(.write, errno: EINTR)) }
      var refusal: Int32?
      if state.generator.happens(perMille: weather.full) {
        refusal = [ENOSPC, EDQUOT, EFBIG].randomElement(using: &state.generator)
      } else if state.generator.happens(perMille: weather.brokenWrite) {
        refusal = EIO
      }
      let isShort = refusal != nil || state.generator.happens(perMille: weather.short)
      let taken = isShort ? Int.random(in: 0...bytes.count, using: &state.generator) : bytes.count
      if taken > 0 {
        state.remember()
        let place = offset ?? state.platter.files[node]?.seen.count ?? 0
        state.platter.files[node]?.make(.write(offset: place, bytes: [UInt8](bytes.prefix(taken))))
      }
      if let refusal { return .failure(DiskError(.write, errno: refusal)) }
      return taken > 0 || bytes.isEmpty ? .success(taken) : .failure(DiskError(.write, errno: EINTR))
    }
    return try result.get()
  }

  func truncate(to length: Int) throws(DiskError) {
    disk.state.withLock { state in
      state.remember()
      state.platter.files[node]?.make(.truncate(length: length))
    }
  }

  func allocate(_ length: Int) throws(DiskError) {
    disk.state.withLock { state in
      state.remember()
      state.platter.files[node]?.allocated = length
    }
  }

  func syncData() throws(DiskError) {
    try sync()
  }

  func sync() throws(DiskError) {
    let isBroken = disk.state.withLock { state in
      state.remember()
      let perMille = state.weather.brokenSync
      let isBroken = state.generator.happens(perMille: perMille)
      if isBroken { state.platter.files[node]?.loseChanges() } else { state.platter.files[node]?.sync() }
      return isBroken
    }
    if isBroken { throw DiskError(.sync, errno: EIO) }
  }

  func lock() throws(DiskError) -> Bool {
    guard !holdsLock else { return true }
    holdsLock = disk.state.withLock { $0.locks.insert(node).inserted }
    return holdsLock
  }
}

internal import Glibc

extension Journal {
  /// Appends a record; returns when it is on the disk.
  ///
  /// - Throws: why it is not saved. After `dead` nothing more is ever appended here; see `evacuate(to:)`.
  public func append(_ entry: Entry) throws(AppendError) -> Line {
    try append(group: [entry])[0]
  }

  /// Appends records that belong together, all or none while the program runs, with one sync for each 64 KiB.
  ///
  /// A power cut in between can leave the first ones: they are whole records, "saved but not confirmed". The syncs keep
  /// what such a cut can tear within 64 KiB, beyond which opening would call it damage.
  public func append(group entries: [Entry]) throws(AppendError) -> [Line] {
    for entry in entries {
      guard !OwnKind.owns(entry.kind) else { throw .ownKind }
      do throws(CanonicalError) { try CanonicalReader.check(entry.body[...]) } catch { throw .body(error) }
    }
    return try write(entries)
  }

  /// Appends records of any kind.
  func write(_ entries: [Entry]) throws(AppendError) -> [Line] {
    switch state {
    case .live: break
    case .dead(let errno): throw .dead(errno: errno)
    case .closed: throw .closed
    }
    guard !entries.isEmpty else { return [] }
    var last = end
    var written: [WrittenLine] = []
    written.reserveCapacity(entries.count)
    for entry in entries {
      guard let line = last.line(entry, at: clock.now()) else { throw .tooLong }
      written.append(line)
      last = line.end
    }
    try save(written)
    for line in written {
      store.index.add(line.line.seq, at: store.length)
      store.length += line.bytes.count
    }
    store.count += written.count
    end = last
    acknowledge()
    return written.map(\.line)
  }

  private func save(_ lines: [WrittenLine]) throws(AppendError) {
    for chunk in Self.chunks(of: lines) {
      do throws(DiskError) {
        try store.file.appendAll(chunk)
      } catch {
        throw retreat(from: error)
      }
      // No error of a sync is ever retried: Linux answers OK the second time while the record is gone.
      do throws(DiskError) {
        try store.file.syncData()
      } catch {
        throw die(error)
      }
    }
  }

  /// The bytes of lines, joined as far as 64 KiB hold them.
  private static func chunks(of lines: [WrittenLine]) -> [[UInt8]] {
    guard var chunk = lines.first?.bytes else { return [] }
    var chunks: [[UInt8]] = []
    for line in lines.dropFirst() {
      if chunk.count + line.bytes.count > LineShape.longest {
        chunks.append(chunk)
        chunk = []
      }
      chunk += line.bytes
    }
    return chunks + [chunk]
  }

  /// After a refused write: back to the last good length if the disk is merely full, else the journal is dead.
  private func retreat(from error: DiskError) -> AppendError {
    switch error.errno {
    case ENOSPC, EDQUOT, EFBIG:
      do throws(DiskError) {
        try store.file.truncate(to: store.length)
        try store.file.syncData()
      } catch {
        return die(error)
      }
      try? place.giveUpReserve()
      return .full(errno: error.errno)
    case _:
      return die(error)
    }
  }

  private func die(_ error: DiskError) -> AppendError {
    state = .dead(errno: error.errno)
    return .dead(errno: error.errno)
  }

  /// Notes down the last record, which is on the disk already: a failure here is told, and takes nothing back.
  private func acknowledge() {
    do throws(DiskError) {
      try acked.write(Acknowledged(seq: end.seq - 1, hash: end.hash))
    } catch {
      let notice = Notice.acknowledgementNotWritten(errno: error.errno)
      if !notices.contains(notice) { notices.append(notice) }
    }
  }
}

import Foundation

/// Ways to change an archive behind the program's back, done by Python's zip module.
enum Tampering: String, CaseIterable {
  case changed, missing, extra, outside, absolute, hidden, twice, unordered, manifest, bomb, liar, cut, other
  // With a manifest that was made to fit.
  case paper, script, journal, removed, added

  /// What the program has to say of it.
  var complaint: String {
    switch self {
    case .changed: "verify.py was changed: not what MANIFEST says"
    case .missing: "README.txt of MANIFEST is missing"
    case .extra: "extra.txt is not in MANIFEST"
    case .outside: "the name ../extra.txt is not allowed"
    case .absolute: "the name /tmp/extra.txt is not allowed"
    case .hidden: "the name journal/.key is not allowed"
    case .twice: "Readme.TXT is there twice"
    case .unordered: "its first file is not MANIFEST"
    case .manifest: "line 1 of MANIFEST is not as it should be"
    case .bomb: "more than 1024 MiB when unpacked"
    case .liar, .cut: "damaged"
    case .other: "is no archive"
    case .paper: "contest-1/papers/sign-in.txt is not what this machine makes of the journal"
    case .script: "verify.py is not what this machine makes of the journal"
    case .journal: "record "
    case .removed: "contest-1/papers/sign-in.txt is not there, although the journal gives it"
    case .added: "extra.txt comes from nothing in the journal"
    }
  }

  /// Writes the changed archive beside the good one, and gives its path.
  func applied(to archive: String) throws -> String {
    let target = archive + "." + rawValue
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-W", "ignore", "-c", Self.tool, rawValue, archive, target]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    return target
  }

  private static let tool = """
    import hashlib, struct, sys, zipfile
    way, source, target = sys.argv[1:]
    files = {i.filename: zipfile.ZipFile(source).read(i) for i in zipfile.ZipFile(source).infolist()}
    def write(files, names=None):
        with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as out:
            for name in names or files: out.writestr(name, files[name])
    def fitting(files):
        rest = {n: b for n, b in files.items() if n != 'MANIFEST'}
        lines = ''.join(f'{hashlib.sha256(b).hexdigest()}  {n}\\n' for n, b in rest.items())
        return {'MANIFEST': lines.encode(), **rest}
    def flipped(name): return {**files, name: files[name][:-9] + bytes([files[name][-9] ^ 1]) + files[name][-8:]}
    def without(name): return {n: b for n, b in files.items() if n != name}
    journal = next(n for n in files if n.endswith('.jsonl'))
    signIn = 'contest-1/papers/sign-in.txt'
    if way == 'changed': write(flipped('verify.py'))
    elif way == 'missing': write(without('README.txt'))
    elif way == 'extra': write({**files, 'extra.txt': b'x'})
    elif way == 'outside': write({**files, '../extra.txt': b'x'})
    elif way == 'absolute': write({**files, '/tmp/extra.txt': b'x'})
    elif way == 'hidden': write({**files, 'journal/.key': b'x'})
    elif way == 'twice': write({**files, 'Readme.TXT': b'x'})
    elif way == 'unordered': write(files, sorted(files, reverse=True))
    elif way == 'manifest': write({**files, 'MANIFEST': files['MANIFEST'].replace(b'  ', b' ', 1)})
    elif way in ('bomb', 'liar'):
        # Directory and head of one member declare another size: 1.5 GiB, or 9 bytes for a million.
        size = 3 << 29 if way == 'bomb' else 9
        write({**files, 'bomb.txt': bytes(1_000_000)})
        raw = bytearray(open(target, 'rb').read())
        at = 0
        while (at := raw.find(b'bomb.txt', at)) >= 0:
            offset = 8 if raw[at - 30:at - 26] == b'PK\\3\\4' else 22
            raw[at - offset:at - offset + 4] = struct.pack('<I', size)
            at += 8
        open(target, 'wb').write(raw)
    elif way == 'cut': open(target, 'wb').write(open(source, 'rb').read()[:-400])
    elif way == 'other': open(target, 'wb').write(b'{"seq":0}\\n')
    elif way == 'paper': write(fitting({**files, signIn: files[signIn].replace(b'001', b'007', 1)}))
    elif way == 'script': write(fitting({**files, 'verify.py': b'print("12 records, head 00")\\n'}))
    elif way == 'journal': write(fitting({**files, journal: files[journal].replace('选手002'.encode(), '选手009'.encode())}))
    elif way == 'removed': write(fitting(without(signIn)))
    elif way == 'added': write(fitting({**files, 'extra.txt': b'x'}))
    """
}

extension ArchiveMember {
  /// The auditor's script: checks a journal's chain with nothing but Python.
  ///
  /// It is the script of the journal's specification, to the letter: whoever has an archive needs no program of ours.
  public static let auditorsScript = ArchiveMember(
    "verify.py",
    text: #"""
      import hashlib, json, sys
      prev, n = bytes(32), 0
      for line in open(sys.argv[1], 'rb'):
          body, h = line[:-73], line[-67:-3]
          want = hashlib.sha256(prev + body).hexdigest()
          if line[-73:] != b',"h":"' + want.encode() + b'"}\n': sys.exit(f'record {n}: chain broken')
          r = json.loads(line)
          if r['seq'] != n: sys.exit(f'record {n}: wrong number {r["seq"]}')
          prev, n = bytes.fromhex(want), n + 1
          if len(sys.argv) > 2 and want == sys.argv[2]: print(f'record {n - 1} is the head on the sheet: {r["k"]}')
      print(n, 'records, head', prev.hex())

      """#)
}

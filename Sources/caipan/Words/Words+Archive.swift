internal import Desk
internal import Papers
internal import Scoring

extension Words {
  static func archived(_ members: Int, records: Int) -> Bilingual {
    Bilingual(
      zh: "归档 \(members) 个文件，日志 \(records) 条；可用 caipan verify 核验",
      en: "archived: \(members) files, a journal of \(records) records; caipan verify checks it")
  }

  static func archiveHolds(_ members: Int) -> Bilingual {
    Bilingual(
      zh: "归档 \(members) 个文件：与清单相符，并由其中的日志逐字节重出",
      en: "archive of \(members) files: as its manifest says, and made again from its journal, byte for byte")
  }

  /// Why an archive could be neither made nor read: there is no other form to fall back on.
  static func archiveProblem(_ problem: PaperProblem) -> Bilingual {
    switch problem {
    case .noLibrary(let name, let package):
      Bilingual(
        zh: "缺少库 \(name)：请安装 \(package)（apt-get install \(package)）",
        en: "library \(name) is not installed: install \(package) (apt-get install \(package))")
    case .noChineseFont, .codeTooLong, .library: paperProblem(problem)
    }
  }

  static func archiveFault(_ fault: ArchiveCheckFault) -> Bilingual {
    switch fault {
    case .archive(let fault): archiveFault(fault)
    case .notThere(let path):
      Bilingual(
        zh: "缺少 \(path.shown)：由日志应当有它", en: "\(path.shown) is not there, although the journal gives it")
    case .otherBytes(let path):
      Bilingual(
        zh: "\(path.shown) 与本机由日志重出的不同：被改过，或本机的程序、字体、排版库版本不同；日志本身无误，以它为准",
        en:
          "\(path.shown) is not what this machine makes of the journal: it was changed, or program, fonts or typesetting libraries are of another version; the journal itself holds, go by it"
      )
    case .notOurs(let path):
      Bilingual(zh: "多出 \(path.shown)：日志里没有来历", en: "\(path.shown) comes from nothing in the journal")
    }
  }

  private static func archiveFault(_ fault: ArchiveFault) -> Bilingual {
    switch fault {
    case .notAnArchive: Bilingual(zh: "不是归档文件（zip）", en: "is no archive (zip)")
    case .damaged: Bilingual(zh: "归档文件残缺或损坏；请换一份副本", en: "the archive is cut short or damaged; take another copy")
    case .badMember(let path):
      Bilingual(zh: "\(path.shown) 损坏或加了密，读不出", en: "\(path.shown) is damaged or encrypted and can't be read")
    case .tooManyMembers(let most):
      Bilingual(zh: "文件太多（最多 \(most) 个），不是本程序的归档", en: "too many files (\(most) at most): none of our archives")
    case .tooLarge(let most):
      Bilingual(
        zh: "解开后超过 \(most >> 20) MiB，不是本程序的归档", en: "more than \(most >> 20) MiB when unpacked: none of our archives")
    case .badPath(let path):
      Bilingual(
        zh: "文件名 \(path.shown) 不合规（可能写到目录之外）", en: "the name \(path.shown) is not allowed (it may lead outside)")
    case .twice(let path): Bilingual(zh: "\(path.shown) 有两份", en: "\(path.shown) is there twice")
    case .noManifest:
      Bilingual(zh: "第一个文件不是清单 MANIFEST，不是本程序的归档", en: "its first file is not MANIFEST: none of our archives")
    case .badManifest(let line): Bilingual(zh: "清单第 \(line) 行不对", en: "line \(line) of MANIFEST is not as it should be")
    case .missing(let path): Bilingual(zh: "缺少清单里的 \(path.shown)", en: "\(path.shown) of MANIFEST is missing")
    case .extra(let path): Bilingual(zh: "\(path.shown) 不在清单里", en: "\(path.shown) is not in MANIFEST")
    case .changed(let path):
      Bilingual(zh: "\(path.shown) 被改过：与清单不符", en: "\(path.shown) was changed: not what MANIFEST says")
    }
  }
}

internal import Desk
internal import Papers
internal import Scoring

extension Words {
  static func paperMade(_ path: String, _ outcome: OutputFile.Outcome) -> Bilingual {
    switch outcome {
    case .written: Bilingual(zh: "已写 \(path.shown)", en: "written: \(path.shown)")
    case .unchanged: Bilingual(zh: "已有，未变 \(path.shown)", en: "there already, unchanged: \(path.shown)")
    }
  }

  static func paperProblem(_ problem: PaperProblem) -> Bilingual {
    switch problem {
    case .noChineseFont(let package):
      Bilingual(
        zh: "没有中文字体，出不了 PDF：请安装 \(package)（apt-get install \(package)），或用 --form xlsx",
        en: "no Chinese font, so no PDF: install \(package) (apt-get install \(package)), or use --form xlsx")
    case .noLibrary(let name, let package):
      Bilingual(
        zh: "缺少库 \(name)：请安装 \(package)（apt-get install \(package)），或用 --form csv,txt",
        en: "library \(name) is not installed: install \(package) (apt-get install \(package)), or use --form csv,txt")
    case .codeTooLong(let bytes):
      Bilingual(zh: "二维码装不下 \(bytes) 字节", en: "a QR code does not hold \(bytes) bytes")
    case .library(let name, let says):
      Bilingual(zh: "\(name) 报错：\(says.shown)", en: "\(name) failed: \(says.shown)")
    }
  }

  static func writeProblem(_ problem: WriteProblem) -> Bilingual {
    switch problem {
    case .folder(let errno):
      Bilingual(zh: "建不了目录：\(system(errno).zh)", en: "can't make the folder: \(system(errno).en)")
    case .write(let errno): Bilingual(zh: "写不进去：\(system(errno).zh)", en: "can't be written: \(system(errno).en)")
    case .taken:
      Bilingual(
        zh: "这里已有同名的另一个文件，没有动它；请移开，或换个目录（--to）、换个名字",
        en:
          "another file of this name is there, and was left alone; move it away, or name another file, or a folder with --to"
      )
    }
  }
}

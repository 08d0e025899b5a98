internal import Competition
internal import Scoring

extension Paper {
  /// The application forms 取证申报表: a page a person; a list where the notice has columns.
  static func certificateApplications(_ material: Material) -> Paper {
    let title = material.title(of: .certificateApplications)
    let nominees = CertificateRoll(material.contest, in: material.state).nominees
    let form = FormTable(.certificateApplications, material)
    let subtitle = material.subtitle(of: .certificateApplications)
    guard form.isOfTheHouse else {
      return Paper(
        .certificateApplications, title: title, subtitle: subtitle, stamp: material.stamp, page: .landscape,
        blocks: [.table(form.table(of: nominees)), .fields(material.applicantFields), FormFoot.seal])
    }
    let pages = nominees.enumerated().map { index, nominee in
      (index == 0 ? [] : [Block.newPage(title: title)]) + page(of: nominee, number: index + 1, material)
    }
    return Paper(
      .certificateApplications, title: title, subtitle: subtitle, stamp: material.stamp, blocks: pages.flatMap(\.self))
  }

  private static func page(of nominee: Nominee, number: Int, _ material: Material) -> [Block] {
    let line = FormLine(nominee, number: number, material)
    func fields(_ columns: [PaperColumn]) -> Block {
      .fields(columns.map { Field($0.title, line.text($0.field)) })
    }
    return [
      .heading("一、申报人"),
      fields([
        PaperColumn(.serial, "序号"), PaperColumn(.name, "姓名"), PaperColumn(.sex, "性别"), PaperColumn(.birth, "出生日期"),
        PaperColumn(.identity, "身份证号"), PaperColumn(.unit, "工作单位"), PaperColumn(.held, "现有职业技能等级"),
        PaperColumn(.blank, "联系电话"),
      ]),
      .heading("二、竞赛成绩"),
      fields([
        PaperColumn(.competition, "竞赛名称"), PaperColumn(.occupation, "职业（工种）"), PaperColumn(.stage, "阶段（级别）"),
        PaperColumn(.date, "竞赛日期"), PaperColumn(.entry, "参赛号"), PaperColumn(.rank, "名次"),
        PaperColumn(.theory, "理论知识"), PaperColumn(.practical, "技能操作"), PaperColumn(.total, "总成绩"),
      ]),
      .heading("三、拟核发证书"),
      fields([
        PaperColumn(.occupation, "职业（工种）"), PaperColumn(.level, "等级"), PaperColumn(.basis, "依据"),
        PaperColumn(.certificateNumber, "证书编号"), PaperColumn(.remark, "备注"),
      ]),
      .signatures(["申报人签字"]), .heading("四、审核"),
    ] + material.confirmations + [.note(FormTable.houseNote), material.basisRemark]
  }
}

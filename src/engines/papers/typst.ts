/**
 * How a paper is set, in Typst's language. The paper itself comes beside it as data, so that no word of it is ever read
 * as an instruction. In PDF/UA headings, lists and tables are told as such to whoever listens.
 */
export const SETTING = `#let paper = json(bytes(sys.inputs.paper))
#let quiet = rgb("#505a5f")
#let lines(words) = words.split("\\n").map(line => [#line]).join(linebreak())
#set document(
  title: paper.title,
  author: paper.council,
  date: datetime(year: paper.date.at(0), month: paper.date.at(1), day: paper.date.at(2)),
)
#set text(font: ("Atkinson Hyperlegible", "Noto Sans", "DejaVu Sans", "Libertinus Serif"), size: 12pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.75em, spacing: 1.2em)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.4cm, bottom: 2.6cm),
  footer: context text(size: 9.5pt, fill: quiet)[
    #paper.council #h(1fr) Page #counter(page).display("1 of 1", both: true)
  ],
)
#set list(spacing: 1em, indent: 0pt)
#set table(stroke: none, inset: (x: 0pt, y: 5pt))
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading: set block(above: 1.6em, below: 0.9em, sticky: true)
#show quote.where(block: true): it => block(inset: (left: 12pt, y: 3pt), stroke: (left: 3pt + rgb("#0f4c5c")), it.body)
#show figure.caption: it => align(left, strong(it.body))

#if paper.to.len() > 0 [
  #text(fill: quiet, paper.council)

  #paper.to.map(line => [#line]).join(linebreak())

  #paper.on
]
#if paper.caption != none { par(text(fill: quiet, size: 13pt, paper.caption)) }
= #paper.title

#for block in paper.blocks {
  if "heading" in block [
    == #block.heading
  ] else if "text" in block {
    par(lines(block.text))
  } else if "quote" in block {
    quote(block: true, lines(block.quote))
  } else if "list" in block {
    list(..block.list.map(item => {
      if item.first != none [#strong(item.first) ]
      lines(item.text)
      for line in item.more [#linebreak()#line]
    }))
  } else {
    let table-of = block.table
    figure(
      kind: table,
      supplement: none,
      numbering: none,
      caption: figure.caption(position: top, table-of.caption),
      align(left, table(
        columns: table-of.head.map(_ => 1fr),
        column-gutter: 8pt,
        table.header(..table-of.head.map(cell => strong(cell))),
        table.hline(stroke: 0.8pt),
        ..table-of.rows.flatten().map(cell => lines(cell)),
      )),
    )
  }
}
#if paper.foot != none [
  #v(0.6em)
  #text(size: 10.5pt, fill: quiet, lines(paper.foot))
]
`

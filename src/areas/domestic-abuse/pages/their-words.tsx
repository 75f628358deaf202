import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import type { Row } from '../../../engines/records/index.ts'
import { SummaryList } from '../../../web/kit/index.ts'
import { PRESENT } from '../codes.ts'
import type { PoliceReport, PoliceReportChild } from '../records-police.ts'
import { levelOf, type Scale, scoreOf } from '../tool.ts'
import type { Tool } from '../tool-words.ts'
import { consentWords, LevelTag } from './words.tsx'

type Report = Row<typeof PoliceReport>
type Named = Row<typeof PoliceReportChild>

const Typed = ({ words }: { words: string | null }) => (
  <span class="gt-as-typed" dir="auto">
    {words}
  </span>
)

const said = (asks: string, words: string | null) =>
  words !== null && words !== '' && { key: { text: asks }, value: { html: <Typed words={words} /> } }

const scored = ({ asks, answers }: Scale, score: number) => ({
  key: { text: asks },
  value: { text: answers[score] ?? '' },
})

/** What a partner wrote of an incident and found in it, word for word. */
export const TheirWords = ({ report, tool }: { report: Report; tool: Tool }) => (
  <SummaryList
    rows={[
      { key: { text: 'Happened' }, value: { text: formatInstant(report.happenedAt) } },
      said('What happened', report.account),
      said('Added since', report.added),
      ...tool.family.map(scale => scored(scale, report[scale.name as 'harm'])),
      said('Evidence', report.evidence),
      said('Consent', consentWords(report)),
      said('The parent who was hurt', report.hurtNeeds),
      said('The person who did harm', report.harmedNeeds),
      said('Safe contact', report.safeContact),
    ]}
  />
)

/** One child as a partner named them, with the score that the tool gives. */
export const TheirChild = ({ report, named, tool }: { report: Report; named: Named; tool: Tool }) => {
  const { harm, pattern, exposed, protects } = report
  const scores = { childsPart: named.childsPart, harm, pattern, exposed, protects }
  const name = [named.forename, named.surname].filter(Boolean).join(' ')
  return (
    <>
      <h3 class="govuk-heading-s">
        <bdi>{name === '' ? `Child ${named.nth}` : name}</bdi> <LevelTag level={levelOf(scores)} />
      </h3>
      <SummaryList
        rows={[
          named.born !== null && { key: { text: 'Born' }, value: { text: formatDay(named.born) } },
          said('Said to live at', named.home),
          { key: { text: 'Where the child was' }, value: { text: PRESENT[named.present] } },
          scored(tool.childsPart, named.childsPart),
          { key: { text: 'Score' }, value: { text: `${scoreOf(scores)} of 15` } },
          said('Of this child alone', named.told),
          said('What this child needs', named.childsNeeds),
        ]}
      />
    </>
  )
}

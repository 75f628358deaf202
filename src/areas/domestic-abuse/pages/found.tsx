import { formatInstant } from '../../../core/instant.ts'
import { SummaryList } from '../../../web/kit/index.ts'
import type { Screened } from '../read.ts'
import type { SCREENER } from '../records.ts'
import { scalesOf } from '../tool-words.ts'
import { lastScreening } from '../work-on.ts'
import { consentWords } from './words.tsx'

/** The last screening of each who screened it: what the police, a health service and the family’s worker found stands beside what the front door found. */
export const Found = ({ screenings }: { screenings: readonly Screened[] }) => {
  return (
    <>
      {(Object.keys(BY) as (keyof typeof BY)[]).map(screener => (
        <OneScreening
          all={screenings.filter(one => (one.screener ?? 'front-door') === screener)}
          by={BY[screener]}
        />
      ))}
    </>
  )
}

const BY: Readonly<Record<keyof typeof SCREENER, string>> = {
  'front-door': '',
  'social-care': 'children’s social care: ',
  'early-help': 'early help: ',
  police: 'the police: ',
  health: 'a health service: ',
}

const OneScreening = ({ all, by }: { all: readonly Screened[]; by: string }) => {
  const last = lastScreening(all)
  return last ? (
    <>
      <h3 class="govuk-heading-s">
        Screened by {by}
        {last.screenedBy}, {formatInstant(last.screenedAt)}
        {all.length > 1 && ` (${all.length} times in all)`}
      </h3>
      <SummaryList
        rows={[
          { key: { text: 'Score' }, value: { text: `${last.score} of 15, level ${last.level}` } },
          ...scalesOf(last.tool).map(({ name, asks, answers }) => ({
            key: { text: asks },
            value: { text: answers[last[name as 'harm']] ?? '' },
          })),
          { key: { text: 'Evidence' }, value: { text: last.evidence } },
          { key: { text: 'Consent' }, value: { text: consentWords(last) } },
          { key: { text: 'The parent who was hurt' }, value: { text: last.hurtNeeds } },
          last.harmedNeeds !== null && {
            key: { text: 'The person who did harm' },
            value: { text: last.harmedNeeds },
          },
          { key: { text: 'This child' }, value: { text: last.childsNeeds } },
          last.safeContact !== null && { key: { text: 'Safe contact' }, value: { text: last.safeContact } },
        ]}
      />
    </>
  ) : null
}

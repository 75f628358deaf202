import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { capabilities, glossary, whoDecides } from '../scripts/glossary.mjs'
import { ROOT } from './house-imports.ts'

/** What the front door, early help and every worker can do: by the names of the country's list. */
const BUILT =
  `electronic-marf mash-contact-triage-and-rag mash-partner-information-gathering consent-recording
  threshold-decision-support feedback-to-referrers mash24-out-of-hours repeat-contact-and-referral-tracking
  referral-quality-rating professional-consultation-before-referral domestic-abuse-triage barnardos-screening-tool
  case-transfer-protocol unallocated-and-duty-cases mash-performance-and-daily-manager-report homeless-16-17-rights
  early-help-assessment early-help-plan-and-review lead-professional-and-partner-held-cases step-up-step-down outcome-star
  early-help-referral-and-allocation supporting-families-programme early-intervention-in-open-social-care-cases
  group-programme-register young-carers worker-workspace-and-alerts case-notes-and-timely-recording voice-of-the-child
  direct-work-record smart-action-builder management-oversight-record supervision-record allocation-and-worker-history
  template-letters-and-documents advocacy-offer outgoing-notifications records-the-child-can-read`.split(
    /\s+/,
  )

describe('the glossary', () => {
  it('is what the areas’ READMEs say: run node scripts/glossary.mjs after changing one', () => {
    expect(readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')).toBe(glossary(ROOT))
  })

  it('holds words of every area', () => {
    const words = glossary(ROOT)
    const areas = readdirSync(join(ROOT, 'src/areas'))
    expect(areas.filter(area => !words.includes(`[${area}](`))).toEqual([])
  })
})

describe('what people can do', () => {
  const rows = capabilities(ROOT)
    .split('\n')
    .slice(6)
    .filter(line => line !== '')
    .map(line => line.slice(2, -2).split(' | '))

  it('is what the READMEs say: run node scripts/glossary.mjs after changing one', () => {
    expect(readFileSync(join(ROOT, 'docs/capabilities.md'), 'utf8')).toBe(capabilities(ROOT))
    expect(readFileSync(join(ROOT, 'docs/who-decides.md'), 'utf8')).toBe(whoDecides(ROOT))
  })

  it('has a line for each capability of the front door, early help and every worker', () => {
    const named = new Set(rows.map(([id]) => id))
    expect(BUILT.filter(id => !named.has(id))).toEqual([])
  })

  it('names capabilities of the country’s list, each proved by a test that is there', () => {
    const list = join(ROOT, '../shared/facts/capabilities.json')
    if (!existsSync(list)) return console.log('skipped: no ../shared beside this folder')
    const known = new Set((JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map(({ id }) => id))
    expect(rows.map(([id]) => id).filter(id => !known.has(id!))).toEqual([])
    expect(rows.map(row => row[3]!).filter(test => !existsSync(join(ROOT, test)))).toEqual([])
  })
})

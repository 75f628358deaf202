import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { htmlFaults } from '../kit/html-rules.test-data.ts'
import { JourneyPicture } from './journey-picture.tsx'
import { journeyText } from './journey-text.tsx'
import { type Life, tellingsBetween } from './layout.ts'
import { amira, baby, careLeaver, tellingsOf } from './lives.test-data.ts'
import { sentence } from './sentence.ts'
import { journeySummary } from './summary.ts'

const picture = (life: Life & { name: string }) => renderToString(<JourneyPicture {...life} id="life" />)
const people = { 'a baby': baby(), 'a child of nine': amira(), 'a care leaver': careLeaver() }
const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

describe.each(Object.entries(people))('the picture of %s', (_, life) => {
  const html = picture(life)
  it('is HTML without 1 fault, without script and without style written in it', async () => {
    const page = `<!DOCTYPE html><html lang="en-GB"><head><title>A life</title></head><body>${html}</body></html>`
    expect(await htmlFaults(page)).toEqual([])
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|NaN|undefined/)
  })
  it('says each of its spells in words', () => {
    const words = renderToString(journeyText(life))
    const spells = tellingsBetween(life).filter(t => t.shape === 'spell')
    expect(spells.length).toBeGreaterThan(3)
    for (const spell of spells) expect(words).toContain(plain(sentence(spell, life.today)))
  })
  it('names each of its links, and stays under 600 kB', () => {
    expect(html.match(/<a class="journey-link"/g)!.length).toBe(
      html.match(/href="[^"]*"><title>[^<]+<\/title>/g)!.length,
    )
    expect(html.length).toBeLessThan(600_000)
  })
  it('has a named group for each of 10 lanes', () => {
    expect(html.match(/<g role="group" aria-label="[^"]+"/g)).toHaveLength(10)
  })
})

it('4,000 records are more than 200 and fewer than 900 links, which can be read and tabbed through', () => {
  const links = picture(people['a care leaver']).match(/<a class="journey-link"/g)!.length
  expect(links).toBeGreaterThan(200)
  expect(links).toBeLessThan(900)
})

it('a stack of 3 visits leads to the chronology of its lane and days', () => {
  const { made, mark } = tellingsOf(day('2026-11-24'))
  for (const on of ['2010-03-01', '2010-03-02', '2010-03-05']) mark('visit', on, 'Visit', { tone: 'good' })
  const html = picture({
    tellings: made,
    from: day('2001-01-01'),
    to: day('2026-01-01'),
    today: day('2026-11-24'),
    name: 'Jo',
  })
  expect(html).toContain('href="?lane=visit&amp;from=2010-03-01&amp;to=2010-03-05#chronology"')
  expect(html).toContain(
    '<title>3 visits from 1 Mar 2010 to 5 Mar 2010 (Visit). Select to list them.</title>',
  )
})

describe('the summary', () => {
  it('counts what was done apart from what was not: 2 visits, 1 late, 1 more not done', () => {
    const { made, spell, mark } = tellingsOf(day('2026-11-24'))
    spell('home', '2026-01-05', null, 'With her aunt')
    mark('visit', '2026-10-01', 'Visit', { tone: 'good' })
    mark('visit', '2026-10-20', 'Visit', { tone: 'late' })
    mark('visit', '2026-11-10', 'Visit', { tone: 'missed' })
    const life = {
      tellings: made,
      from: day('2026-01-01'),
      to: day('2026-12-31'),
      today: day('2026-11-24'),
      birth: day('2017-05-03'),
    }
    expect(journeySummary(life, 'Amira')).toBe(
      'Amira’s record runs from 5 January 2026 to 24 November 2026, when Amira is 9 years old. ' +
        'In that time it holds 1 home and 2 visits (1 late; 1 more due and not done).',
    )
  })
  it('of no record at all says so', () => {
    const life = { tellings: [], from: day('2026-01-01'), to: day('2026-12-31'), today: day('2026-11-24') }
    expect(journeySummary(life, 'Jo')).toBe(
      'Nothing is recorded in Jo’s story from 1 January 2026 to 31 December 2026.',
    )
    expect(picture({ ...life, name: 'Jo' }).match(/nothing recorded<\/text>/g)).toHaveLength(10)
  })
})

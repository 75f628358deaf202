import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { htmlFaults } from '../kit/html-rules.test-data.ts'
import { Chronology } from './chronology.tsx'
import { pageNumbers } from './chronology-pages.tsx'
import { filtered, filterQuery, type Query, readFilter } from './filter.ts'
import { amira, careLeaver, tellingsOf, writtenAfter } from './lives.test-data.ts'

const today = day('2026-11-24')
const list = (query: Query, life: { tellings: ReturnType<typeof amira>['tellings'] } = amira()) =>
  renderToString(
    <Chronology tellings={life.tellings} {...readFilter(query)} today={today} birth={day('2017-05-03')} />,
  )
const entries = (html: string) => html.match(/class="chronology-entry"/g)?.length ?? 0

function five() {
  const { made, spell, mark } = tellingsOf(today)
  spell('home', '2024-01-10', '2024-03-01', 'Foster home', { detail: 'Zoë’s family.' })
  spell('home', '2024-03-02', null, 'With her aunt')
  mark('visit', '2024-02-01', 'Visit', { tone: 'late' })
  mark('visit', '2024-02-20', 'Visit', { tone: 'good', recordedAt: writtenAfter('2024-02-20', 30) })
  mark('plan', '2024-04-01', 'Review', { tone: 'missed' })
  return made
}
const titles = (query: Query) =>
  filtered(five(), readFilter(query).filter).map(t => `${t.title} ${t.fromOn - day('2024-01-01')}`)

describe('the filter', () => {
  it('asks for nothing and gets all 5, newest first', () => {
    expect(titles({})).toEqual(['Review 91', 'With her aunt 61', 'Visit 50', 'Visit 31', 'Foster home 9'])
  })
  it('finds words in any order, in title and detail, without their accents: 1 of 5', () => {
    expect(titles({ search: 'zoe  HOME' })).toEqual(['Foster home 9'])
  })
  it('by lane and tone gives 1 late visit; written down late gives the other', () => {
    expect(titles({ lane: ['visit', 'plan'], tone: 'late' })).toEqual(['Visit 31'])
    expect(titles({ tone: 'recorded-late' })).toEqual(['Visit 50'])
  })
  it('by dates keeps spells that last into them: from 1 March 2024 the foster home is still there', () => {
    expect(titles({ from: '1/3/2024', to: '2/3/2024' })).toEqual(['With her aunt 61', 'Foster home 9'])
    expect(titles({ from: '2024-03-02' })).toEqual(['Review 91', 'With her aunt 61'])
  })
  it('gives back 31/2/2024 as it was typed, and says what to do', () => {
    const { filter, problems, typed } = readFilter({ from: '31/2/2024', page: '-3', lane: 'nowhere' })
    expect([filter.from, filter.page, filter.lanes]).toEqual([null, 1, []])
    expect(typed.from).toBe('31/2/2024')
    expect(problems).toEqual([{ field: 'from', message: 'Enter the first day as a date, like 27/3/2024' }])
  })
  it('written as an address and read again is the same', () => {
    const { filter } = readFilter({
      search: 'a & b',
      lane: ['visit', 'words'],
      tone: ['late'],
      from: '1/3/2024',
      to: '2/3/2024',
      page: '4',
    })
    const asked = new URLSearchParams(filterQuery(filter))
    const again = Object.fromEntries([...asked.keys()].map(key => [key, asked.getAll(key)]))
    expect(readFilter(again).filter).toEqual(filter)
  })
})

describe('the list', () => {
  it('shows 100 of 143 entries, then 43', () => {
    expect(list({})).toContain('1 to 100 of 143 entries')
    expect([entries(list({})), entries(list({ page: '2' }))]).toEqual([100, 43])
  })
  it('asked for page 99 of 2 shows the last', () => expect(entries(list({ page: '99' }))).toBe(43))
  it('has the address of the next page with its question', () => {
    expect(list({ lane: 'visit', page: '1' }, careLeaver())).toContain(
      'href="?lane=visit&amp;page=2#chronology"',
    )
  })
  it('says a visit was written down 22 working days later, in a month with its year', () => {
    const html = list({ tone: 'recorded-late' }, { tellings: five() })
    expect(html).toContain('Written down on 21 March 2024, 22 working days later')
    expect(html).toContain('>February 2024</h3>')
    expect(html).toContain('6 years')
  })
  it('that is empty says what to do, in 2 ways', () => {
    expect(list({ search: 'zebra' })).toContain('Try fewer or other words')
    expect(list({}, { tellings: [] })).toContain('appears here by itself')
  })
  it.each([
    {},
    { search: 'alone', lane: 'visit', tone: 'late', to: 'soon' },
    { search: 'zebra' },
    { page: '2' },
  ])('is HTML without 1 fault when asked %j', async query => {
    const page = `<!DOCTYPE html><html lang="en-GB"><head><title>A</title></head><body><h1>A</h1><h2>B</h2>${list(query)}</body></html>`
    expect(await htmlFaults(page)).toEqual([])
  })
})

it('pages near the 5th of 12 are 1, 4, 5, 6 and 12 with 2 gaps', () => {
  expect(pageNumbers(5, 12)).toEqual([1, null, 4, 5, 6, null, 12])
})

import { describe, expect, it } from 'vitest'
import { newReference } from '../records/index.ts'
import { STANDINGS, type Standing } from './question.ts'
import { readAnswers } from './read-answers.ts'
import { pageAfter, pageAt, pageBefore, pagesFor, type Said, unanswered, withoutChild } from './walk.ts'

const ids = (standing: Standing, said: Said) => pagesFor(standing, said).map(({ id }) => id)
const child = (name: string) => ({ 'child-name': name, 'child-born': '' })
const NOWHERE = { 'child-school': '', 'child-address': '' }
const two: Said = {
  'public/child-1': child('Otis'),
  'public/child-1-where': NOWHERE,
  'public/child-2': child('Nell'),
  'public/child-2-where': NOWHERE,
}

describe('what is asked', () => {
  it('is at most two questions a page, each with an address of its own, for all three kinds of people', () => {
    for (const standing of Object.keys(STANDINGS) as Standing[]) {
      const pages = pagesFor(standing, {})
      expect(pages.every(({ step }) => step.questions.length >= 1 && step.questions.length <= 2)).toBe(true)
      expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
      expect(pages.some(({ id }) => ['check', 'sent', 'leave', 'without', 'keep'].includes(id))).toBe(false)
    }
  })

  it('is about exploitation only where it is suspected', () => {
    const suspected = (exploited: string) =>
      ids('professional', { 'professional/exploited': { exploited } }).filter(id =>
        id.startsWith('exploited-'),
      )
    expect(suspected('no')).toEqual([])
    expect(suspected('yes')).toEqual(['exploited-signs', 'exploited-by'])
  })

  it('follows agreement: who gave it and for what, or why it was not asked, or why it is told all the same', () => {
    const askedOn = (agreement: string) =>
      ids('professional', { 'professional/agreement': { agreement } }).filter(id => /^agreement-/.test(id))
    expect(askedOn('given')).toEqual(['agreement-of', 'agreement-for'])
    expect(askedOn('refused')).toEqual(['agreement-of', 'agreement-against'])
    expect(askedOn('withdrawn')).toEqual(['agreement-of', 'agreement-against'])
    expect(askedOn('not-sought')).toEqual(['agreement-not-asked'])
    expect(askedOn('dispensed')).toEqual(['agreement-not-asked'])
  })

  it('asks nobody for a name or a way to reach them who does not want to say', () => {
    expect(ids('public', { 'public/naming': { naming: 'nameless' } })).not.toContain('about-you')
    expect(ids('public', { 'public/naming': { naming: 'not-to-family' } })).toContain('about-you')
  })

  it.each([
    ['no', 'only-me', false],
    ['unsure', 'only-me', false],
    ['yes', 'shared-unsafe', false],
    ['yes', 'unsure', false],
    ['sometimes', 'shared-safe', true],
    ['yes', 'only-me', true],
  ])(
    'asks a young person for whom it is safe “%s”, and who shares it “%s”, how to be reached: %s',
    (safe, shared, asks) => {
      const said = { 'young-person/safe': { safe }, 'young-person/shared': { shared } }
      const pages = ids('young-person', said)
      expect(pages.includes('reach')).toBe(asks)
      for (const contact of ['reach', 'trusted', 'about-you', 'where-you-are'].filter(id =>
        pages.includes(id),
      ))
        expect(pages.indexOf('safe')).toBeLessThan(pages.indexOf(contact))
    },
  )
})

describe('several children', () => {
  it('each have two pages, and one more can be begun from the list', () => {
    expect(ids('public', two).filter(id => id.startsWith('child-') && id !== 'child-said')).toEqual([
      'child-1',
      'child-1-where',
      'child-2',
      'child-2-where',
    ])
    expect(pageAt('public', two, 'child-3')?.child).toBe(3)
    expect(pageAt('public', two, 'child-4')).toBeUndefined()
    expect(pageAt('public', {}, 'child-2')).toBeUndefined()
    const list = pageAt('public', two, 'children')!
    expect(pageAfter('public', two, list, { another: 'yes' })).toBe('child-3')
    expect(pageAfter('public', two, list, { another: 'no' })).toBe('worry')
  })

  it('are followed by the list, and the second was come to from it', () => {
    const first = pageAt('public', two, 'child-1-where')!
    expect(pageAfter('public', two, first, {})).toBe('children')
    expect(pageBefore('public', two, pageAt('public', two, 'child-2')!)?.id).toBe('children')
    expect(pageBefore('public', two, pageAt('public', two, 'child-2-where')!)?.id).toBe('child-2')
  })

  it('are eight at most', () => {
    const eight = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`public/child-${n + 1}`, child(`Number ${n + 1}`)]),
    )
    expect(pageAt('public', eight, 'child-9')).toBeUndefined()
  })

  it('close up when one is taken out', () => {
    const { gone, put } = withoutChild('public', two, 1)
    const left = Object.fromEntries(Object.entries(two).filter(([key]) => !gone.includes(key)))
    expect({ ...left, ...put }).toEqual({
      'public/child-1': child('Nell'),
      'public/child-1-where': NOWHERE,
    })
  })
})

describe('agreement for two children', () => {
  const both: Said = {
    'professional/child-1': child('Otis'),
    'professional/child-2': child('Nell'),
  }
  const asked = (more: Said) => ids('professional', { ...both, ...more }).filter(id => /^agreement/.test(id))

  it('is asked once where it is the same, and of each where it is not, with no family-wide answer kept', () => {
    const given = { 'professional/agreement': { agreement: 'given' } }
    const same = (answer: string) => ({ 'professional/agreement-same': { 'agreement-same': answer } })
    expect(asked(given)).toEqual(['agreement-same', 'agreement', 'agreement-of', 'agreement-for'])
    expect(asked({ ...given, ...same('yes') })).toEqual([
      'agreement-same',
      'agreement',
      'agreement-of',
      'agreement-for',
    ])
    expect(asked({ ...given, ...same('no') })).toEqual([
      'agreement-same',
      'agreement-child-1',
      'agreement-child-2',
    ])
  })

  it('leads from child to child and then on, and closes up when one is taken out', () => {
    const said: Said = {
      ...both,
      'professional/agreement-same': { 'agreement-same': 'no' },
      'professional/agreement-child-1': { 'agreement-child': 'given', 'agreement-child-words': 'Mother' },
      'professional/agreement-child-2': { 'agreement-child': 'refused', 'agreement-child-words': 'Father' },
    }
    const page = (id: string) => pageAt('professional', said, id)!
    expect(pageAfter('professional', said, page('agreement-child-1'), {})).toBe('agreement-child-2')
    expect(pageAfter('professional', said, page('agreement-child-2'), {})).toBe('done-already')
    expect(pageBefore('professional', said, page('agreement-child-2'))?.id).toBe('agreement-child-1')
    expect(pageBefore('professional', said, page('agreement-child-1'))?.id).toBe('agreement-same')
    const { gone, put } = withoutChild('professional', said, 1)
    const left: Said = {
      ...Object.fromEntries(Object.entries(said).filter(([key]) => !gone.includes(key))),
      ...put,
    }
    expect(left['professional/agreement-child-1']?.['agreement-child']).toBe('refused')
    expect(left['professional/agreement-child-2']).toBeUndefined()
  })
})

describe('an answer', () => {
  const worry = pagesFor('public', {}).find(({ id }) => id === 'worry')!.step.questions
  const problem = (brought: Record<string, unknown>) => readAnswers(worry, brought).problems[0]?.message

  it('may have 8,000 characters, and one more is said to be too many and given back', () => {
    expect(problem({ worry: 'x'.repeat(8_000) })).toBeUndefined()
    expect(problem({ worry: 'x'.repeat(8_001) })).toBe(
      'What you are worried about must be 8,000 characters or fewer. You have written 8,001',
    )
    expect(readAnswers(worry, { worry: 'x'.repeat(8_001) }).answers.worry).toHaveLength(8_001)
  })

  it('that is empty, only space, or brought several times over is none', () => {
    for (const none of [undefined, '', ' \r\n\t', ['a', 'b'], { a: 1 }])
      expect(problem({ worry: none })).toBe('Enter what you are worried about')
  })

  it('loses the sign for nothing and half signs, and nothing else', () => {
    const typed = 'a\0b\ud800c 👧🏽 \u202eשלום\u202c\r\nd'
    expect(readAnswers(worry, { worry: typed }).answers.worry).toBe('ab\ufffdc 👧🏽 \u202eשלום\u202c\nd')
  })

  it('is one of those offered, where it is chosen', () => {
    const [naming] = pagesFor('public', {})[0]!.step.questions
    expect(readAnswers([naming!], { naming: 'constructor' }).problems).toHaveLength(1)
    const [signs] = pagesFor('professional', { 'professional/exploited': { exploited: 'yes' } }).find(
      ({ id }) => id === 'exploited-signs',
    )!.step.questions
    const ticked = readAnswers([signs!], { 'exploited-signs': ['debt', 'gifts', '<script>', 'debt'] })
    expect(ticked.answers['exploited-signs']).toBe('gifts,debt')
  })
})

describe('nothing is left to ask', () => {
  it('only when every page that applies has what it needs', () => {
    expect(unanswered('public', {})?.id).toBe('naming')
    const said: Said = {
      ...two,
      'public/naming': { naming: 'nameless' },
      'public/children': { another: 'no' },
      'public/worry': { worry: 'He cries', happened: '' },
      'public/child-said': { 'child-said': '' },
      'public/safety': { safety: '' },
    }
    expect(unanswered('public', said)).toBeUndefined()
    expect(unanswered('public', { ...said, 'public/naming': { naming: 'named' } })?.id).toBe('about-you')
    expect(unanswered('public', { ...said, 'public/worry': { worry: '', happened: '' } })?.id).toBe('worry')
  })
})

it('a reference is random, has no vowel and no sign that is read as another: 2,000 are 2,000', () => {
  const all = Array.from({ length: 2_000 }, newReference)
  expect(new Set(all).size).toBe(2_000)
  expect(all.every(one => /^[B-DF-HJ-NP-TV-Z2-46-9]{4}-[B-DF-HJ-NP-TV-Z2-46-9]{4}$/.test(one))).toBe(true)
})

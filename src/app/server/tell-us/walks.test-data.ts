import type { Standing } from '../../../engines/portals/index.ts'
import { makeServer } from '../server.ts'
import type { browserOf } from '../site.test-data.ts'
import type { Site } from '../site.ts'

type Visitor = ReturnType<typeof browserOf>
type Form = Record<string, string>

/** What somebody of each standing writes, by the id of the page. Nobody in it is real. */
export const WRITTEN: Readonly<Record<Standing, Readonly<Record<string, Form>>>> = {
  professional: {
    'about-you': { 'your-name': 'Ivy Farrant', 'your-job': 'Designated safeguarding lead' },
    agency: { 'agency-kind': 'school', agency: 'Hollow Lane Primary' },
    'reach-you': { telephone: '01632 960001', email: 'ivy@hollowlane.example' },
    'child-1': { 'child-name': 'Otis Marlow', 'child-born': 'about 7' },
    'child-1-where': { 'child-school': 'Hollow Lane Primary', 'child-address': '9 Hollow Lane\nWexcombe' },
    'child-2': { 'child-name': 'Nell Marlow', 'child-born': '27 3 2022' },
    'child-2-where': { 'child-school': '', 'child-address': '' },
    children: { another: 'no' },
    family: { family: 'His mother, and her new partner', needs: 'His mother signs' },
    worry: { worry: 'He comes to school hungry and in wet clothes.', happened: 'Every day this week' },
    'child-said': { 'child-said': 'There is no tea at ours.' },
    exploited: { exploited: 'yes' },
    'exploited-signs': { 'exploited-signs': 'gifts' },
    'exploited-by': { 'exploited-by': 'An older boy called Taz', 'exploited-now': 'unsure' },
    'family-knows': { 'family-knows': 'yes' },
    agreement: { agreement: 'given' },
    'agreement-of': { 'agreement-of': 'His mother, by me, today', 'agreement-standing': 'responsible' },
    'agreement-for': { 'agreement-for': 'checks' },
    'agreement-same': { 'agreement-same': 'no' },
    'agreement-child-1': { 'agreement-child': 'given', 'agreement-child-words': 'His mother, by me, today' },
    'agreement-child-2': { 'agreement-child': 'not-sought', 'agreement-child-words': 'Her father is abroad' },
    'done-already': { 'done-already': 'Breakfast club since September' },
    safety: { safety: '' },
  },
  public: {
    naming: { naming: 'nameless' },
    'about-you': { 'your-name': 'Pat Orrin', reach: '01632 960002' },
    'child-1': { 'child-name': 'The little boy at number nine', 'child-born': '' },
    'child-1-where': { 'child-school': '', 'child-address': 'Number 9' },
    'child-2': { 'child-name': 'His sister', 'child-born': '3' },
    'child-2-where': { 'child-school': '', 'child-address': 'Number 9' },
    children: { another: 'no' },
    worry: { worry: 'I hear him crying at night.', happened: '' },
    'child-said': { 'child-said': '' },
    safety: { safety: '' },
  },
  'young-person': {
    about: { about: 'both' },
    worry: { worry: 'My dad hits us. I do not want my brother to be next.' },
    safe: { safe: 'yes' },
    shared: { shared: 'only-me' },
    reach: { reach: '07700 900123', 'reach-when': 'after school, text only' },
    trusted: { trusted: 'Miss Bell, my form tutor' },
    'child-1': { 'child-name': 'Col', 'child-born': '9' },
    'child-1-where': { 'child-school': '', 'child-address': '' },
    'child-2': { 'child-name': 'Col’s friend', 'child-born': '' },
    'child-2-where': { 'child-school': '', 'child-address': '' },
    children: { another: 'no' },
    'about-you': { 'your-name': 'Robin', 'your-age': '14' },
    'where-you-are': { 'your-school': 'Northmoor', 'your-address': '' },
    hope: { hope: 'For it to stop' },
  },
}

/** A walk: every page that was met, in order, and where it ended. */
export type Walk = { pages: { id: string; html: string }[]; reference: string }

/**
 * Walks through the form as somebody without script: answers each page that is shown, and sends it. `but` answers some
 * pages in another way.
 */
export async function tellUs(
  visitor: Visitor,
  standing: Standing,
  but: Readonly<Record<string, Form>> = {},
): Promise<Walk> {
  await visitor.get('/tell-us')
  const begun = await visitor.post('/tell-us', { standing })
  return goOn(visitor, String(begun.headers.location), { ...WRITTEN[standing], ...but })
}

/** Walks on from a page to the end, answering each that is shown. */
export async function goOn(
  visitor: Visitor,
  from: string,
  answers: Readonly<Record<string, Form>>,
  base = '/tell-us',
): Promise<Walk> {
  const pages: Walk['pages'] = []
  let to = from
  for (let n = 0; n < 60; n += 1) {
    const shown = await visitor.get(to)
    const id = to.slice(base.length + 1)
    pages.push({ id, html: shown.body })
    if (id === 'sent')
      return { pages, reference: /<strong>([\dA-Z]{4}-[\dA-Z]{4})<\/strong>/.exec(shown.body)?.[1] ?? '' }
    const version = /name="version" value="(\d+)"/.exec(shown.body)?.[1]
    const form = version === undefined ? answers[id] : { version }
    if (!form) throw new Error(`No answer is written for ${to}: ${shown.statusCode}`)
    const answered = await visitor.post(to, form)
    if (answered.statusCode !== 303) throw new Error(`${to} answered ${answered.statusCode}`)
    to = String(answered.headers.location)
  }
  throw new Error(`The walk has no end: ${pages.map(({ id }) => id).join(' ')}`)
}

/** A server of the same site that takes so much an hour: from one address, and from everybody. */
export function serverWith(site: Site, each: number, all = each): ReturnType<typeof makeServer> {
  const limit = { each, all }
  return makeServer({ ...site, strangers: { sent: limit, begun: limit } })
}

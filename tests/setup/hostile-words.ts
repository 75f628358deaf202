import { MOST_CHILDREN, type Question } from '../../src/engines/portals/index.ts'

/** The same throws every time: mulberry32 from a seed. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Marks what one stranger typed: another's must never be seen by them. */
export const markOf = (n: number): string => `zqw${n}w`
const MARK = /zqw(\d+)w/g

/** The numbers of the strangers whose words stand in a text. */
export const marksIn = (text: string): Set<string> => new Set([...text.matchAll(MARK)].map(([, n]) => n!))

/** What would stand in a page if anything that was typed had become more than text: our attributes stand in double quotes. */
export const ESCAPED_NOT = ['<zqx', '</zqx', '" zqx="']

const NASTY: readonly ((mark: string) => string)[] = [
  mark => `<zqx onload=alert(1)>${mark}</zqx>`,
  mark => `"><zqx src=x onerror=alert(1)>${mark}`,
  mark => `x" zqx="1" ${mark}`,
  mark => `x' zqx='1' ${mark}`,
  mark => `</textarea></title></script><zqx>${mark}`,
  mark => `javascript:alert(1)//${mark}`,
  mark => `'; drop table local_keep.portal_submission; -- ${mark}`,
  mark => `' or 1=1 or pg_sleep(10) -- ${mark}`,
  mark => `\0${mark}\0\0`,
  mark => `\ud800${mark}\udfff\ud83d`,
  mark => `${mark} \u202eesrever\u202c \u2066\u2067\u2069`,
  mark => `${mark} a${'\u0301\u0489'.repeat(60)}`,
  mark => `👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 ${mark} \ufeff\u200b\u00ad`,
  mark => `مرحبا שלום 你好 ${mark}`,
  mark => `=cmd|'/c calc'!A1 ${mark}`,
  mark => `${mark}\r\nset-cookie: goldthread=mine\r\n\r\n<zqx>`,
  mark => `../../../etc/passwd%00 ${mark}`,
  mark => `{{7*7}} \${7*7} <%= 7*7 %> #{7} ${mark}`,
  mark => `{"$gt":""} [] null NaN __proto__ constructor ${mark}`,
  mark => `&lt;zqx&gt;&amp;&#0;&#x3c;zqx ${mark}`,
  mark => `${mark}\n\n\n\t\v\f\u2028\u2029\u0085\u0001\u001b[31m`,
  mark => `${mark}${'W'.repeat(140)}`,
  mark => `Sol Penhallow, 27 3 2019, A123456789012 ${mark}`,
  mark => `\\x00\\u0000\u0000\\' ${mark} \\`,
]

/** Text that nobody sends by accident, with the stranger's mark in it, no longer than an answer may be. */
export function nasty(roll: () => number, n: number, most: number): string {
  const text = NASTY[Math.floor(roll() * NASTY.length)]!(markOf(n))
  return roll() < 0.02 ? text.repeat(1 + most / text.length).slice(0, most) : text.slice(0, most)
}

/** An answer that a page takes, hostile wherever it is text. */
export function hostileAnswer(roll: () => number, n: number, question: Question): string {
  const { type, options = [], optional, most, name } = question
  if (type === 'one' || type === 'some') return options[Math.floor(roll() * options.length)]!.value
  if (name === 'email') return `${markOf(n)}"<zqx>@example.org`.slice(0, most)
  if (optional && roll() < 0.3) return ''
  // What is only room and signs of nothing is no answer, and an answer is asked for.
  return `${markOf(n)}${nasty(roll, n, most - 20)}`.slice(0, most)
}

/** Something that no page of ours sends: how it is asked, where, and what it brings. */
export type Malformed = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  type?: string
  payload?: string
  cookie?: string
}

const FORM = 'application/x-www-form-urlencoded'

/** A request that is broken on purpose. */
export function malformed(roll: () => number, n: number): Malformed {
  const mark = markOf(n)
  const all: readonly (() => Malformed)[] = [
    () => ({
      method: 'POST',
      url: '/tell-us/worry',
      type: 'application/json',
      payload: `{"worry":"${mark}"}`,
    }),
    () => ({ method: 'POST', url: '/tell-us/worry', type: FORM, payload: 'worry=%ff%fe%zz%u0000&_csrf' }),
    () => ({ method: 'POST', url: '/tell-us/worry', type: FORM, payload: `worry=${'x'.repeat(140_000)}` }),
    () => ({ method: 'POST', url: '/tell-us/worry', type: FORM, payload: `${'&a[b][c]=1'.repeat(2_000)}` }),
    () => ({ method: 'POST', url: '/tell-us', type: FORM, payload: 'standing=public&standing=professional' }),
    () => ({ method: 'POST', url: '/tell-us', type: FORM, payload: 'standing=__proto__&__proto__[a]=1' }),
    () => ({
      method: 'POST',
      url: '/tell-us',
      type: 'multipart/form-data; boundary=x',
      payload: '--x\r\n\r\n',
    }),
    () => ({ method: 'POST', url: '/tell-us/check', type: FORM, payload: 'version=1&version[]=2' }),
    () => ({ method: 'POST', url: '/tell-us/without', type: FORM, payload: 'child=-1&child=99999999999' }),
    () => ({ method: 'POST', url: '/tell-us/keep/worry', type: FORM, payload: `worry=${mark}&_csrf=x` }),
    () => ({ method: 'POST', url: '/tell-us/keep/__proto__', type: FORM, payload: 'constructor=1' }),
    () => ({ method: 'GET', url: `/tell-us/child-${MOST_CHILDREN + Math.floor(roll() * 1e6)}` }),
    () => ({ method: 'GET', url: '/tell-us/%00%ff' }),
    () => ({ method: 'GET', url: `/tell-us/${'%F0%9F%A6%8A'.repeat(16)}` }),
    () => ({ method: 'GET', url: '/tell-us/..%2f..%2fchildren' }),
    () => ({ method: 'GET', url: `/tell-us/worry?from=check&from=${mark}&__proto__[a]=1` }),
    () => ({ method: 'GET', url: '/tell-us/sent', cookie: `goldthread-tell-us=${'A'.repeat(43)}` }),
    () => ({ method: 'GET', url: '/tell-us/check', cookie: 'goldthread-tell-us=%00%ff; goldthread=x.y' }),
    () => ({ method: 'GET', url: '/tell-us', cookie: `goldthread-tell-us='; ${'b=c; '.repeat(500)}` }),
    () => ({ method: 'PUT', url: '/tell-us/worry', type: FORM, payload: `worry=${mark}` }),
    () => ({ method: 'DELETE', url: '/tell-us' }),
    () => ({ method: 'GET', url: `/told-us/${mark}` }),
  ]
  return all[Math.floor(roll() * all.length)]!()
}

import { MOST_CHILDREN } from './about-children.ts'
import { ASKED_OF_PROFESSIONALS } from './asked-of-professionals.ts'
import { ASKED_OF_THE_PUBLIC } from './asked-of-the-public.ts'
import { ASKED_OF_YOUNG_PEOPLE } from './asked-of-young-people.ts'
import type { Standing, Step, Told } from './question.ts'

/** The edition of the questions: it stands beside every message, and changes with them. */
export const EDITION = '2026-11-27'

const ASKED: Readonly<Record<Standing, readonly Step[]>> = {
  professional: ASKED_OF_PROFESSIONALS,
  public: ASKED_OF_THE_PUBLIC,
  'young-person': ASKED_OF_YOUNG_PEOPLE,
}

/** The answers to the questions of one page, by question. */
export type Answers = Readonly<Record<string, string>>

/** What has been written so far: answers by '<standing>/<page>'. Whoever changes who they are loses nothing. */
export type Said = Readonly<Record<string, Answers>>

/** A page as it is asked of somebody: the second child's has its number. */
export type Asked = { id: string; step: Step; child: number | null }

/** Where the answers of a page are kept. */
export const keyOf = (standing: Standing, id: string): string => `${standing}/${id}`

/** Where what is typed on a page is kept until the page is sent: it is no answer yet, and is never sent on. */
export const typedKeyOf = (standing: Standing, id: string): string => `typed/${keyOf(standing, id)}`

/** What decides which questions apply. */
export function toldIn(standing: Standing, said: Said): Told {
  const once = ASKED[standing].filter(step => !step.each)
  return {
    answer: name => {
      const step = once.find(({ questions }) => questions.some(question => question.name === name))
      return (step && said[keyOf(standing, step.id)]?.[name]) ?? ''
    },
    children: childrenIn(standing, said),
  }
}

function childrenIn(standing: Standing, said: Said): number {
  let n = 0
  while (said[keyOf(standing, childPage(n + 1))]) n += 1
  return n
}

const childPage = (child: number): string => `child-${child}`

/** Every page that applies to what has been said, in order: pages about each child stand together, child by child. */
export function pagesFor(standing: Standing, said: Said): Asked[] {
  const told = toldIn(standing, said)
  const steps = ASKED[standing].filter(step => step.when?.(told) ?? true)
  const children = Array.from({ length: Math.max(1, told.children) }, (_, n) => n + 1)
  return steps.flatMap((step, at) => {
    if (!step.each) return [{ id: step.id, step, child: null }]
    if (steps[at - 1]?.each) return []
    const rest = steps.slice(at)
    const end = rest.findIndex(one => !one.each)
    const together = end < 0 ? rest : rest.slice(0, end)
    return children.flatMap(child => together.map(one => ofChild(one, child)))
  })
}

const ofChild = (step: Step, child: number): Asked => ({
  id: step.id.replace('child', childPage(child)),
  step,
  child,
})

/** The page at an address: one that applies, or the first of one child more. Undefined for any other. */
export function pageAt(standing: Standing, said: Said, id: string): Asked | undefined {
  const pages = pagesFor(standing, said)
  const there = pages.find(page => page.id === id)
  if (there) return there
  const next = childrenIn(standing, said) + 1
  const first = pages.find(page => page.child === 1)
  return first && next > 1 && next <= MOST_CHILDREN && id === childPage(next)
    ? ofChild(first.step, next)
    : undefined
}

/** The page before one: undefined before the first. */
export function pageBefore(standing: Standing, said: Said, { id, child }: Asked): Asked | undefined {
  const pages = pagesFor(standing, said)
  const lists = pages.find(page => page.step.lists)
  // From the second child on, each was come to from the list.
  if (child !== null && child > 1 && id === childPage(child)) return lists
  const at = pages.findIndex(page => page.id === id)
  return at > 0 ? pages[at - 1] : undefined
}

/** Where to go once a page has been answered: the id of the next page, or 'check' after the last. */
export function pageAfter(standing: Standing, said: Said, page: Asked, answers: Answers): string {
  if (page.step.lists && answers.another === 'yes') return childPage(childrenIn(standing, said) + 1)
  const left = pagesFor(standing, said)
  left.splice(0, left.findIndex(({ id }) => id === page.id) + 1)
  const [next] = left
  // A child's first pages are followed by the list of them all, from which the next was come to.
  const isNextChild = page.child !== null && next?.child !== page.child
  const list = isNextChild ? left.find(({ step }) => step.lists) : undefined
  return (list ?? next)?.id ?? 'check'
}

/** The first page that still has to be answered; undefined when nothing is left to ask. */
export const unanswered = (standing: Standing, said: Said): Asked | undefined =>
  pagesFor(standing, said).find(({ id, step }) => {
    const answers = said[keyOf(standing, id)]
    return !answers || step.questions.some(({ name, optional }) => !optional && !answers[name])
  })

/** Whether there is room for another child. */
export const mayAddChild = (standing: Standing, said: Said): boolean =>
  childrenIn(standing, said) < MOST_CHILDREN

/** What changes when one child is taken out: the keys that go, and what takes their place. */
export function withoutChild(
  standing: Standing,
  said: Said,
  child: number,
): { gone: string[]; put: Record<string, Answers> } {
  const each = ASKED[standing].filter(step => step.each)
  const count = childrenIn(standing, said)
  const gone: string[] = []
  const put: Record<string, Answers> = {}
  for (let n = child; n <= count && child >= 1; n += 1)
    for (const step of each) {
      const key = keyOf(standing, ofChild(step, n).id)
      gone.push(key, typedKeyOf(standing, ofChild(step, n).id))
      const next = said[keyOf(standing, ofChild(step, n + 1).id)]
      if (n < count && next) put[key] = next
    }
  return { gone, put }
}

import { line, lines, one, type Step, YES_NO } from './question.ts'

/** The most children that one message tells of: more are written in the worry itself. */
export const MOST_CHILDREN = 8

type Words = {
  who: string
  whoHint?: string
  whoMissing: string
  born: string
  bornHint: string
  where: string
  school: string
  schoolHint?: string
  address: string
  addressHint: string
  another: string
  anotherMissing: string
}

/** The pages about each child, and the one where another is added. */
export function childSteps(words: Words, when?: Step['when']): Step[] {
  const applies = when && { when }
  return [
    {
      id: 'child',
      title: words.who,
      each: true,
      ...applies,
      questions: [
        line('child-name', words.who, 'The name', { hint: words.whoHint, ifEmpty: words.whoMissing }),
        line('child-born', words.born, 'The age', { hint: words.bornHint, optional: true, most: 60 }),
      ],
    },
    {
      id: 'child-where',
      title: words.where,
      each: true,
      ...applies,
      questions: [
        line('child-school', words.school, 'The school', { hint: words.schoolHint, optional: true }),
        lines('child-address', words.address, 'The address', {
          hint: words.addressHint,
          optional: true,
          most: 400,
        }),
      ],
    },
    {
      id: 'children',
      title: 'Who you have told us about',
      lists: true,
      ...applies,
      questions: [one('another', words.another, YES_NO, words.anotherMissing)],
    },
  ]
}

/** The pages about each child as a grown-up is asked them. */
export const CHILD_AS_GROWN_UPS_ARE_ASKED: Words = {
  who: 'What is the child’s name?',
  whoHint: 'If you do not know it, describe the child. For example, the boy at number 9, about 5 years old.',
  whoMissing: 'Enter the child’s name, or describe the child',
  born: 'How old is the child, or when were they born?',
  bornHint: 'A guess is fine. For example, about 7, or 27 3 2019.',
  where: 'Where can the child be found?',
  school: 'Which school, nursery or college does the child go to?',
  address: 'Where does the child live?',
  addressHint: 'As much as you know: the house, the street, the postcode, or what it is near.',
  another: 'Do you want to tell us about another child?',
  anotherMissing: 'Select yes if you want to tell us about another child',
}

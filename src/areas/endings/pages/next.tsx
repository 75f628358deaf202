import type { Ended } from '../../child/facts.ts'

type Duty = { what: string; source: string }

// Only said here: nothing is sent from this system to those who must be told.
const AFTER_A_DEATH: readonly Duty[] = [
  {
    what: 'Tell those who knew the child, in person or by telephone, before they read it: workers, foster carers, school, and whoever leads for other agencies.',
    source: 'Good practice',
  },
  {
    what: 'Tell the child death review partners, where the hospital or the doctor has not: within 24 hours if you can.',
    source: 'Child death review: statutory and operational guidance 2018; Working Together 2023, chapter 6',
  },
  {
    what: 'Where abuse or neglect is known or suspected: tell the national Panel of it as a serious incident, within five working days of knowing. The head of service decides.',
    source: 'Children Act 2004, section 16C; Working Together 2023, chapter 5',
  },
  {
    what: 'Of a child in our care, whether or not anybody suspects anything: tell the Secretary of State and Ofsted, too. Also of a care leaver up to and including the age of 24.',
    source: 'Working Together 2023, chapter 5',
  },
  {
    what: 'Look at what brothers and sisters need now, each of them. Their own plans, visits and reviews go on.',
    source: 'Working Together 2023, chapter 1',
  },
  {
    what: 'Agree with the family who of us stays in touch with them, and for how long.',
    source: 'Good practice',
  },
]

const AFTER_A_PREGNANCY: readonly Duty[] = [
  {
    what: 'Tell midwife, health visitor and whoever else has planned something, so that no appointment, class or pack comes to the family.',
    source: 'Good practice',
  },
  {
    what: 'Ask the mother, through somebody whom she trusts, whether she wants help to go on; and the father. Help to a parent is a record of their own.',
    source: 'Good practice',
  },
  {
    what: 'After 24 weeks it is a stillbirth, and is registered; the hospital tells the parents how, within 42 days.',
    source: 'Births and Deaths Registration Act 1953, section 11',
  },
  {
    what: 'Look at what other children of the family need now. Their own plans, visits and reviews go on.',
    source: 'Working Together 2023, chapter 1',
  },
]

/** What is to be done by people now. */
export const WhatNext = ({ what }: Pick<Ended, 'what'>) => (
  <>
    <h2 class="govuk-heading-m">What comes next</h2>
    <p class="govuk-body">None of this is done or sent from here: it is for people to do.</p>
    <ul class="govuk-list govuk-list--bullet">
      {(what === 'death' ? AFTER_A_DEATH : AFTER_A_PREGNANCY).map(duty => (
        <li>
          {duty.what} <span class="gt-quiet">({duty.source})</span>
        </li>
      ))}
    </ul>
  </>
)

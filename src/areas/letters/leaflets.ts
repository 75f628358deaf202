import { type Day, day } from '../../core/day.ts'
import type { Block } from '../../engines/papers/index.ts'

/** A leaflet: words about what people may expect, about nobody. `from` is the day from which its wording holds. */
export type Leaflet = { id: string; title: string; hint: string; from: Day; blocks: readonly Block[] }

const HELD_FROM = day('2026-11-27')

/** For parents and carers before a child's review: Care Planning Regulations 2010, part 6, and the reviewing officers' handbook. */
const REVIEW: Leaflet = {
  id: 'reviews-for-parents',
  title: 'Your child’s review',
  hint: 'For parents and carers of a child in care, before a review.',
  from: HELD_FROM,
  blocks: [
    {
      text: 'When a child is in care, people who know them meet to look at how things are and whether the plan is right. That is a review.',
    },
    { heading: 'When' },
    {
      list: [
        { text: 'Within 20 working days after a child comes into care.' },
        { text: 'Again within three months, and then at least every six months.' },
      ],
    },
    { heading: 'Who comes' },
    {
      text: 'Your child, if they want to. You. Their carer and social worker. An independent reviewing officer leads it: they do not work for the team that made the plan.',
    },
    { heading: 'What you can do' },
    {
      list: [
        { text: 'Say what you think before it, at it, or in writing.' },
        { text: 'Ask for an interpreter, or bring somebody you trust.' },
        { text: 'Ask for what was decided in writing.' },
        { text: 'Say that you disagree. The reviewing officer has to hear it.' },
      ],
    },
  ],
}

/** For a child before their review. */
const MY_REVIEW: Leaflet = {
  id: 'my-review',
  title: 'My review',
  hint: 'For a child in care, before a review.',
  from: HELD_FROM,
  blocks: [
    {
      text: 'A review is a meeting about you. We look at what is going well, what is not, and what should happen next.',
    },
    { heading: 'It is your meeting' },
    {
      list: [
        { text: 'You can come for all of it, for some of it, or not at all.' },
        { text: 'You can write, draw or record what you want to say.' },
        { text: 'You can say who should be there, and where it is held.' },
        { text: 'An advocate can come with you or speak for you. They are on your side, and it is free.' },
      ],
    },
    { heading: 'Afterwards' },
    {
      text: 'You are told what was decided and why, in words you can read. If something was promised, it has a name and a day beside it. Ask about it.',
    },
  ],
}

/** For young people from 16 who are to leave care: Children Act 1989, sections 23A to 24D; Care Leavers Regulations 2010. */
const SIXTEEN: Leaflet = {
  id: 'from-sixteen',
  title: 'From 16: getting ready, and what you can ask for',
  hint: 'The beginning of the pack for young people of 16 and over in care.',
  from: HELD_FROM,
  blocks: [
    { heading: 'Your pathway plan' },
    {
      text: 'Soon after you turn 16 we write a plan with you: where you will live, what you will learn or work at, money, health, and who is there for you. We look at it again at least every six months.',
    },
    { heading: 'Your personal adviser' },
    {
      text: 'From 18 you have a personal adviser. You can ask for one until you are 25, also if you said no before.',
    },
    { heading: 'Where you live' },
    {
      list: [
        {
          first: 'Staying put:',
          text: 'you may be able to stay with your foster carer after 18, if both of you want it.',
        },
        { first: 'A place of your own:', text: 'we help you to find one and to keep it.' },
      ],
    },
    { heading: 'Money' },
    {
      text: 'Ask us about the setting up home allowance, a bursary for college or university, and council tax. What we offer stands in our local offer for care leavers.',
    },
    { heading: 'Your papers' },
    {
      text: 'Before you are 18 you should have your birth certificate, National Insurance number, a bank account, and a passport or other proof of who you are. Ask us for what is missing.',
    },
    { heading: 'Your record' },
    {
      text: 'You may ask to read what is written about you, now or later, and may ask somebody to help you read it.',
    },
  ],
}

/** For families: how to complain: Children Act 1989, section 26; Representations Procedure Regulations 2006. */
const COMPLAINTS: Leaflet = {
  id: 'complaints',
  title: 'If you are not happy with what we did',
  hint: 'For children, parents and carers.',
  from: HELD_FROM,
  blocks: [
    {
      text: 'Tell us. You can tell your worker, their manager, or our complaints team, in any way you like. It does not change how we treat you.',
    },
    {
      list: [
        {
          first: 'First',
          text: 'we try to put it right with you, within 10 working days, or 20 if it is complicated.',
        },
        {
          first: 'Then',
          text: 'you can ask for somebody who was not part of it to look into it, within 25 working days, or 65 at most.',
        },
        {
          first: 'Last',
          text: 'you can ask a panel to look at it, and after that the Local Government and Social Care Ombudsman.',
        },
      ],
    },
    { text: 'Children and young people can have an advocate, free, who helps them to complain.' },
  ],
}

/** Every leaflet that is printed from here. */
export const LEAFLETS: readonly Leaflet[] = [REVIEW, MY_REVIEW, SIXTEEN, COMPLAINTS]

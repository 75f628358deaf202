import { day } from '../../core/day.ts'

/** One part of the leaflet: a heading, and what it says. */
export type LeafletPart = { title: string; says: readonly string[] }

/** From which day this wording holds. */
export const LEAFLET_EDITION = day('2026-11-27')

/**
 * What a young person of 16 or 17 with nowhere to live may ask for, in words they can read: after the Children Act 1989,
 * sections 17 and 20, and the guidance of 2018. It holds nothing about anybody.
 */
export const LEAFLET: readonly LeafletPart[] = [
  {
    title: 'Tonight',
    says: [
      'You will not be left without a safe place tonight. Tell us if you do not feel safe where you are sent, at any hour.',
      'We never ask you to stay in bed and breakfast or a hotel. If somebody does, tell them you are 16 or 17, and ring us.',
    ],
  },
  {
    title: 'What you can choose',
    says: [
      'Come into our care. We find you a home, with a foster carer or somewhere with support. You get a social worker, a plan that you help to write, money for what you need, and somebody from outside your team who checks that we do what we said.',
      'If you are in our care for 13 weeks or more, and some of it after you turn 16, we go on helping you after 18: with a personal adviser, your home, money for college or training, until you are 25.',
      'Live somewhere with support without coming into our care. You still get help from a social worker, but not all the help after 18.',
      'Stay with a relative or a friend, or go home, with help for you and for them. Only if it is safe.',
    ],
  },
  {
    title: 'Who decides',
    says: [
      'You do. From the day you are 16, you can agree to come into our care yourself. Your parents are asked what they think. They cannot say no for you.',
      'You can take your time, and you can change your mind. Tell any of us, on any day.',
    ],
  },
  {
    title: 'Somebody on your side',
    says: [
      'An advocate is somebody who is only there for you. They do not work for the people who decide. They can explain this leaflet, come to meetings and help you to say what you want. It is free.',
    ],
  },
  {
    title: 'If you are not happy',
    says: [
      'Tell us, or tell your advocate, and we look at it again. You can make a complaint, and the advocate will help you with it.',
    ],
  },
]

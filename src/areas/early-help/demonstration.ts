import { addDays, type Day } from '../../core/day.ts'
import { idFrom } from '../../engines/records/index.ts'
import { type Given, given, grew, type Player, type Plays } from '../../engines/simulation/index.ts'
import { Agreement, Episode, Lead, Request, Step } from './records.ts'
import { Assessment, Plan, PlanAction, Progress, Review } from './records-plan.ts'
import { StarReading } from './star.ts'

const TEAM = 'Early help team'
const AUNT = 'Harleen Pike'

/** One piece of early help to a played child: who it is to, the day it is told on, and the ids its records hang on. */
type Told = {
  child: Player
  ago: (days: number) => Day
  id: (what: string) => string
}

export const demonstrates: Plays = (cast, today) => {
  const told = (time: string): Told => ({
    child: cast['left-care'],
    ago: days => addDays(today, -days),
    id: what => idFrom('demonstration', 'early-help', time, what),
  })
  return [...whenCareEnded(told('first')), ...thisTime(told('second'))]
}

/** His case closed, and help went on without it: a step down, proposed and then accepted. */
function whenCareEnded({ child, ago, id }: Told): Given[] {
  const reason = 'He is settled with his aunt; she asks for help with school mornings.'
  const proposed = given(
    Step,
    child.id,
    ago(392),
    {
      direction: 'down',
      proposedOn: ago(392),
      toTeam: TEAM,
      reason,
      history: 'In care for three years, home to his aunt on a special guardianship order.',
      familyKnows: true,
      proposedBy: 'Sam Adeyemi',
      proposedByAccount: 'social-worker-care',
    },
    id('step'),
  )
  const begun = given(
    Episode,
    child.id,
    ago(380),
    { request: id('request'), agreement: id('agreement'), startedOn: ago(380), hub: TEAM },
    id('episode'),
  )
  const of = { episode: id('episode') }
  const accepted = 'Early help knows the family and can begin at once.'
  return [
    ...grew(proposed, ago(380), {
      decidedOn: ago(380),
      decision: 'accepted',
      decisionReason: accepted,
      decidedBy: 'Farah Siddiqui',
    }),
    asked({ child, ago, id }, 392, 380, {
      source: 'social-care',
      sourceName: 'Sam Adeyemi',
      need: reason,
      reason: accepted,
      decidedBy: 'Farah Siddiqui',
    }),
    agreed({ child, ago, id }, 384, 'Sam Adeyemi'),
    ...grew(begun, ago(275), {
      endedOn: ago(275),
      endReason: 'sustained',
      endWords:
        'He is at school on time. Harleen will ring the school’s family worker first if mornings get hard.',
    }),
    ...led(
      { child, ago, id },
      ['Gwen Ashby', 'school', 'Larchgate Primary School'],
      380,
      340,
      'She took another post.',
    ),
    ...led({ child, ago, id }, ['Tomasz Wilk', 'council', TEAM], 340, 275, null),
    given(Assessment, child.id, ago(350), {
      ...of,
      startedOn: ago(372),
      completedOn: ago(350),
      author: 'Gwen Ashby, Larchgate Primary School',
      strengths: 'They are glad to be together again.',
      worries: 'He is late for school on most days.',
      childsWords: 'I do not know where my shoes are in this house.',
      familyWants: 'To leave the house without shouting.',
      analysis: 'A new home, and no routine in it yet.',
      familyAgreed: 'Harleen read it with Gwen, and agrees to what it says and to showing it to his school.',
    }),
    star(child, ago(372), of, 'start', [7, 4, 4, 8, 3, 5, 5, 3, 6, 5]),
    star(child, ago(278), of, 'end', [7, 6, 6, 9, 5, 7, 6, 7, 6, 5]),
  ]
}

/** A year later school asks again: the school led, left, and nobody did for nine days. */
function thisTime(told: Told): Given[] {
  const { child, ago, id } = told
  const of = { episode: id('episode') }
  return [
    asked(told, 64, 61, {
      source: 'school',
      sourceName: 'Wenna Tolley, family worker, Larchgate Primary School',
      need: 'He is late most days again, and cries when he is collected by anyone but his aunt.',
      reason: 'Help now, with people he knows, may be enough. There is no sign of harm.',
      decidedBy: 'Grace Abara',
    }),
    agreed(told, 58, 'Wenna Tolley'),
    given(
      Episode,
      child.id,
      ago(58),
      { request: id('request'), agreement: id('agreement'), startedOn: ago(58), hub: TEAM },
      id('episode'),
    ),
    ...led(
      told,
      ['Wenna Tolley', 'school', 'Larchgate Primary School'],
      58,
      45,
      'She is on leave until the summer.',
    ),
    ...led(told, ['Tomasz Wilk', 'council', TEAM], 36, null, null),
    assessed(told),
    star(child, ago(52), of, 'start', [7, 4, 4, 8, 4, 6, 5, 3, 6, 5]),
    ...planned(told),
    given(Review, child.id, ago(30), {
      ...of,
      heldOn: ago(30),
      attended: 'Rohan (for the first half), Harleen Pike, his class teacher, Tomasz Wilk.',
      changed: 'On time on 7 days of 10. The school gate is still hard on Mondays.',
      familySays: 'Harleen is less tired. She wants the same person to ring her each week.',
      childsWords: 'I like it when Mr Osei waits by the blue door.',
      decision: 'continue',
      nextOn: addDays(ago(30), 42),
    }),
    star(child, ago(30), of, 'review', [7, 5, 5, 8, 5, 7, 5, 5, 6, 5]),
  ]
}

function asked({ child, ago, id }: Told, on: number, decided: number, said: Record<string, unknown>): Given {
  return given(
    Request,
    child.id,
    ago(decided),
    { ...said, requestedOn: ago(on), hub: TEAM, decidedOn: ago(decided), decision: 'accepted' },
    id('request'),
  )
}

function agreed({ child, ago, id }: Told, on: number, askedBy: string): Given {
  return given(
    Agreement,
    child.id,
    ago(on),
    {
      purpose: 'early-help',
      position: 'given',
      saidOn: ago(on),
      askedOf: AUNT,
      standing: 'responsible',
      askedBy,
      reason: 'She asked that his father is told nothing without her.',
    },
    id('agreement'),
  )
}

function led(
  { child, ago, id }: Told,
  [name, agency, agencyName]: [string, string, string],
  from: number,
  to: number | null,
  why: string | null,
): Given[] {
  const lead = { episode: id('episode'), name, agency, agencyName, fromOn: ago(from) }
  const toOn = to === null ? null : ago(to)
  return grew(given(Lead, child.id, ago(from), lead), toOn, { toOn, why })
}

function assessed({ child, ago, id }: Told): Given {
  return given(Assessment, child.id, ago(50), {
    episode: id('episode'),
    startedOn: ago(57),
    completedOn: ago(50),
    author: 'Wenna Tolley, Larchgate Primary School',
    history:
      'He came home from care to his aunt over a year ago. Mornings were hard then too, and got better.',
    strengths: 'Rohan and Harleen laugh together. He reads well and has one close friend.',
    worries: 'He is late three days in five, sleeps badly, and worries that he will have to move again.',
    risks: 'If school becomes a place to fear he may stop going, as he did in his second year in care.',
    childsWords: 'My tummy hurts when the bell goes. I want Auntie to stay until I am inside.',
    parentsWords: 'Harleen: I am on my own with it at seven in the morning.',
    familyWants: 'Calm mornings, and one person at school who knows what happened.',
    analysis:
      'The change of teacher brought back an old fear of being left. A known face at the door and a steady evening should be enough.',
    familyAgreed:
      'Harleen has read it and agrees. She wants his teacher to see it, and nobody else at school.',
  })
}

function planned({ child, ago, id }: Told): Given[] {
  const plan = given(
    Plan,
    child.id,
    ago(48),
    {
      episode: id('episode'),
      agreedOn: ago(48),
      agreedWith: 'Harleen Pike, Rohan, Mr Osei his class teacher, and Tomasz Wilk',
      childsView: 'It is good if Mr Osei waits. I do not want a chart.',
      outcomes: 'Rohan goes into school calmly and on time, and sleeps through most nights.',
      otherwise: 'If it is no better by the second review, we ask the school’s psychologist to see him.',
      forTheChild:
        'We want mornings to feel safe. Someone you know will wait for you, and Auntie gets help too.',
    },
    id('plan'),
  )
  const action = (what: string, who: string, by: number, knownBy: string | null, mark?: [string, string]) => {
    const made = given(PlanAction, child.id, ago(48), { plan: plan.id, what, who, byOn: ago(by), knownBy })
    const marked = mark && {
      action: made.id,
      markedOn: ago(13),
      progress: mark[0],
      says: mark[1],
    }
    return [made, ...(marked ? [given(Progress, child.id, ago(13), marked)] : [])]
  }
  return [
    plan,
    ...action(
      'Meet Rohan at the blue door at 8:40 every school day',
      'Mr Osei, class teacher',
      20,
      'He is in class by 8:50 on 8 days of 10',
      ['on-track', '7 days of 10 in the last two weeks'],
    ),
    ...action(
      'Lights out at 8, and the same story each night for two weeks',
      'Harleen Pike',
      30,
      'He sleeps through on 5 nights of 7',
      ['done', 'He sleeps through on most nights'],
    ),
    ...action('Support with routines', 'Tomasz Wilk', -14, null),
  ]
}

function star(
  { id: child }: Player,
  takenOn: Day,
  of: { episode: string },
  stage: 'start' | 'review' | 'end',
  scores: readonly number[],
): Given {
  const [health, wellbeing, feelings, safety, people, learning, boundaries, routine, home, work] = scores
  return given(StarReading, child, takenOn, {
    ...of,
    stage,
    takenOn,
    health,
    wellbeing,
    feelings,
    safety,
    people,
    learning,
    boundaries,
    routine,
    home,
    work,
  })
}

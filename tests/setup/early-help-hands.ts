import type { Hands } from './hands.ts'

/** Somebody of early help opens a child’s from the list, where others’ children stand behind a click of their own. */
export async function opensHelp(hands: Hands, name: string, isOnesOwn = false): Promise<void> {
  await hands.click(/^Early help$/)
  if (!isOnesOwn) await hands.click('All early help')
  await hands.click(name)
}

/** Things that can be done on a child’s page of early help: by which words they are found, and the button that saves them. */
export const AGREES = ['Record agreement to early help', 'Save what they said'] as const
export const LEAVES = ['The lead professional of early help leaves', 'Save that they left'] as const
export const STEPS_UP = ['Propose a step up to social care', 'Propose the step up'] as const
export const DECIDES_STEP = ['Accept a step up or down, or not', 'Save the decision'] as const
const ASSESSES = ['Write the early help assessment', 'Save the assessment'] as const
const READS_STAR = ['Read the outcome star with the family', 'Save the reading'] as const
const PLANS = ['Agree an early help plan', 'Save the plan'] as const

/** Does one of them. */
export async function fills(
  hands: Hands,
  [what, save]: readonly [string, string],
  said: Readonly<Record<string, string>>,
): Promise<void> {
  await hands.unfold('What you can do')
  await hands.click(what)
  await hands.answer(said)
  await hands.click(save)
}

/** Says who leads, where nobody does. */
export async function leads(hands: Hands, lead: Readonly<Record<string, string>>): Promise<void> {
  await hands.click('Say who leads')
  await hands.answer(lead)
  await hands.click('Save who leads')
}

/** Starts early help that the front door decided on, and says who leads it. */
export async function startsHelp(hands: Hands, on: string, lead: Record<string, string>): Promise<void> {
  await hands.click('Start early help')
  await hands.answer({ startedOn: on })
  await hands.click('Start early help')
  await leads(hands, { ...lead, fromOn: on })
}

/** What is written of a child once early help goes on: the assessment, a reading of the star, the plan. */
export async function assesses(
  hands: Hands,
  said: { assessment: Record<string, string>; star: Record<string, string>; plan: Record<string, string> },
): Promise<void> {
  await fills(hands, ASSESSES, said.assessment)
  await fills(hands, READS_STAR, said.star)
  await fills(hands, PLANS, said.plan)
}

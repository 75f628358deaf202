import type { Hands } from './hands.ts'

/** A manager rates one child of an enquiry. */
export async function rates(part: Hands, colour: string): Promise<void> {
  await part.choose('How urgent is it?', colour)
  await part.click('Save the rating')
}

/**
 * A manager decides for one child of an enquiry: by which passage of the guidance, which a red contact need not wait for, what,
 * why, and how urgent with what is known now.
 */
export async function decides(
  part: Hands,
  outcome: string,
  why: string,
  colour: string,
  passage = 'Early help: Several needs, several agencies, one plan',
): Promise<void> {
  await part.unfold('Decide for this child')
  if (colour !== 'Red') await part.select(/^Which passage of the threshold guidance applies/, passage)
  await part.choose('What happens next?', outcome)
  await part.fill(/^Why\?/, why)
  await part.choose('How urgent is it, with what you know now?', colour)
  await part.click('Decide')
}

/** Somebody writes down where agreement to one purpose stands, of one child of an enquiry. */
export async function agrees(
  part: Hands,
  said: { purpose: string; position: string; of: string; standing: string },
): Promise<void> {
  await part.unfold('Write down where agreement stands')
  await part.select('What is it for?', said.purpose)
  await part.choose('Was agreement given?', said.position)
  await part.fill('Who was asked?', said.of)
  await part.select('In what standing?', said.standing)
  await part.click(/^Save$/)
}

/** The front door writes down what it was told of a child whom it finds on the record by name. */
export async function writesDownKnown(
  hands: Hands,
  told: { source: string; worry: string; child: readonly [string, string] },
): Promise<void> {
  const [forename, surname] = told.child
  await hands.click(/^Front door$/)
  await hands.click('Write down a contact')
  await hands.select('Who made contact?', told.source)
  await hands.fill('What are they worried about?', told.worry)
  await hands.fill('First name', forename)
  await hands.fill('Family name', surname)
  await hands.click('Save the contact')
  await hands.choose('Is it one of these', new RegExp(`^${forename} ${surname}`))
  await hands.click('Save the contact')
}

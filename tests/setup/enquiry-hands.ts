import type { Hands } from './hands.ts'

/** A manager rates one child of an enquiry. */
export async function rates(part: Hands, colour: string): Promise<void> {
  await part.choose('How urgent is it?', colour)
  await part.click('Save the rating')
}

/** A manager decides for one child of an enquiry: what, why, and how urgent with what is known now. */
export async function decides(part: Hands, outcome: string, why: string, colour: string): Promise<void> {
  await part.unfold('Decide for this child')
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

type Form = Readonly<Record<string, string>>

/** What a kept form carries beside its answers; the areas never see it. */
export type Sent = {
  /** The answers, and the token, as an area is handed them. */
  form: Form
  /** What is kept of it: the answers, and since when it is written. */
  said: Form
  keep: string | undefined
  /** When its page was first shown, as a moment of the database. */
  begun: string | undefined
  /** Up to when its writer was told what others saved; 'all' once it was held back. */
  told: string | undefined
  /** Up to when the page's script showed it. */
  heard: string | undefined
  /** Its writer has read it, and saves. */
  goesOn: boolean
  /** Whose words are to be put into it: a record. */
  take: string | undefined
}

/** Reads what a form was sent with, or what was kept of it. */
export function readSent(sent: Form): Sent {
  const { _begun, _told, _heard, _go, _take, ...form } = sent
  const { _csrf, _keep, _part, ...answers } = form
  return {
    form,
    said: { ...answers, ...(_begun && { _begun }), ...(_told && { _told }) },
    keep: _keep,
    begun: _begun,
    told: _told,
    heard: _heard,
    goesOn: _go !== undefined || _told === 'all',
    take: _take,
  }
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { byNotify, type Notify, notifyOf } from './notify.ts'
import { notifyStandIn } from './notify-stand-in.test-data.ts'
import { channelsOf, roadOf, waysOf } from './road.ts'

let standIn: Awaited<ReturnType<typeof notifyStandIn>>
let notify: Notify

beforeAll(async () => {
  standIn = await notifyStandIn()
  notify = notifyOf(standIn.settings) as Notify
})
beforeEach(() => {
  standIn.taken.length = 0
})
afterAll(() => standIn.stop())

const EMAIL = {
  id: '11111111-2222-4333-8444-555555555555',
  channel: 'e-mail' as const,
  name: 'Sandra Hillcott',
  to: 'sandra.hillcott@school.example',
  subject: 'We have received your referral FD-7K2M-9QXH',
  paragraphs: ['Dear Sandra Hillcott,', 'Thank you. We received your referral.'],
}
const TEXT = {
  ...EMAIL,
  channel: 'text' as const,
  to: '07700 900 982',
  paragraphs: ['We will ring at ten.'],
}

describe('a message by GOV.UK Notify', () => {
  it('is an e-mail whose subject and words stand in its template, under our own reference', async () => {
    const left = await byNotify(notify).send(EMAIL)
    expect(standIn.taken).toEqual([
      {
        id: (left as { carrierId: string }).carrierId,
        reference: EMAIL.id,
        type: 'email',
        to: 'sandra.hillcott@school.example',
        says: {
          subject: 'We have received your referral FD-7K2M-9QXH',
          body: 'Dear Sandra Hillcott,\n\nThank you. We received your referral.',
        },
        status: 'created',
      },
    ])
  })

  it('is a text message to a telephone of the United Kingdom, however its number was written, without our subject', async () => {
    for (const to of ['07700 900 982', '+44 (0)7700 900982', '0044 7700900982'])
      await byNotify(notify).send({ ...TEXT, id: crypto.randomUUID(), to })
    expect(standIn.taken.map(({ to, says }) => [to, says])).toEqual(
      Array.from({ length: 3 }, () => ['+447700900982', { body: 'We will ring at ten.' }]),
    )
  })

  it('that it took before is not sent again: after a crash, and when its answer never came', async () => {
    const { send } = byNotify(notify, 200)
    const first = await send(TEXT)
    expect(await send(TEXT)).toEqual(first)
    expect(standIn.taken).toHaveLength(1)

    const other = { ...EMAIL, id: crypto.randomUUID() }
    // The first call only looks: it is the second that is taken and never answered.
    standIn.faults.push('none', 'took-it-and-fell-silent')
    expect(await send(other)).toEqual({ later: 'GOV.UK Notify did not answer.' })
    expect(standIn.taken).toHaveLength(2)
    expect(await send(other)).toEqual({ carrierId: standIn.taken[1]!.id })
    expect(standIn.taken).toHaveLength(2)
  })

  it('that came to nothing is sent anew when it is let go again', async () => {
    const { send } = byNotify(notify)
    await send(TEXT)
    standIn.taken[0]!.status = 'temporary-failure'
    expect(await send(TEXT)).toEqual({ carrierId: standIn.taken[1]!.id })
  })

  it('is refused in its own words: a key that is none, a number that is none, a template that is none', async () => {
    const wrongKey = { ...notify, secret: '00000000-8d35-48ac-975b-e847b4f122b0' }
    await expect(byNotify(wrongKey).send(EMAIL)).rejects.toThrow('Invalid token: API key not found')
    await expect(byNotify(notify).send({ ...TEXT, to: '01632 960 144' })).rejects.toThrow(
      'Not a UK mobile number',
    )
    const templates = { text: '99999999-88aa-4b1e-9d2f-1f0e5a7c9b10' }
    await expect(byNotify({ ...notify, templates }).send(TEXT)).rejects.toThrow('Template not found')
    await expect(byNotify({ ...notify, templates }).send(EMAIL)).rejects.toThrow('NOTIFY_EMAIL_TEMPLATE')
    expect(standIn.taken).toEqual([])
  })

  it.each([
    ['too-many', 'GOV.UK Notify takes no more messages for now.'],
    ['trouble', 'GOV.UK Notify is in trouble (500).'],
    ['slow', 'GOV.UK Notify did not answer.'],
  ] as const)('is tried later when the answer is %s', async (fault, later) => {
    standIn.faults.push(fault)
    expect(await byNotify(notify, 200).send(EMAIL)).toEqual({ later })
    expect(standIn.taken).toEqual([])
  })

  it('is tried later when nobody answers', async () => {
    const nowhere = byNotify({ ...notify, url: 'http://127.0.0.1:1' })
    expect(await nowhere.send(EMAIL)).toEqual({ later: 'GOV.UK Notify did not answer.' })
  })

  it('is no letter: that one is posted', async () => {
    await expect(byNotify(notify).send({ ...EMAIL, channel: 'letter' })).rejects.toThrow('printed and posted')
  })
})

describe('what became of it', () => {
  it.each([
    ['created', 'under-way'],
    ['sending', 'under-way'],
    ['pending', 'under-way'],
    ['delivered', 'delivered'],
    [
      'permanent-failure',
      { failed: 'There is no such telephone number, or it takes no text messages: ask for another.' },
    ],
    [
      'temporary-failure',
      { failed: 'The telephone could not be reached, as when it is off. Let it go again later.' },
    ],
    ['technical-failure', { failed: 'GOV.UK Notify could not pass it on. Let it go again.' }],
  ])('%s', async (status, became) => {
    const { send, ask } = byNotify(notify)
    const { carrierId } = (await send(TEXT)) as { carrierId: string }
    standIn.taken[0]!.status = status
    expect(await ask(carrierId, 'text')).toEqual(became)
  })

  it('is known no more after a week, and not for now while Notify is away', async () => {
    const { ask } = byNotify(notify, 200)
    expect(await ask('740e5834-3a29-46b4-9a6f-16142fde533a', 'text')).toBe('unknown')
    for (const fault of ['too-many', 'trouble', 'slow'] as const) {
      standIn.faults.push(fault)
      expect([fault, await ask('740e5834-3a29-46b4-9a6f-16142fde533a', 'text')]).toEqual([fault, 'not-now'])
    }
  })
})

describe('the settings of GOV.UK Notify', () => {
  it('are a key, where it is, and a template for each channel', () => {
    expect(notifyOf({})).toBeUndefined()
    const { NOTIFY_URL: _, ...settings } = standIn.settings
    expect(notifyOf(settings)).toEqual({
      url: 'https://api.notifications.service.gov.uk',
      service: '26785a09-ab16-4eb0-8407-a37497a57506',
      secret: '3d844edf-8d35-48ac-975b-e847b4f122b0',
      templates: {
        'e-mail': 'f33517ff-2a88-4f6e-b855-c550268ce08a',
        text: '0f2a1b3c-88aa-4b1e-9d2f-1f0e5a7c9b10',
      },
    })
  })

  it.each([
    [{ NOTIFY_KEY: 'secret-words' }, /^NOTIFY_KEY must be a key/],
    [{ NOTIFY_URL: 'http://notify.example' }, /^NOTIFY_URL must be an https address/],
    [{ NOTIFY_URL: 'notify' }, /^NOTIFY_URL must be an https address/],
    [{ NOTIFY_TEXT_TEMPLATE: 'text' }, /^NOTIFY_TEXT_TEMPLATE must be the id of a template/],
    [{ NOTIFY_TEXT_TEMPLATE: '', NOTIFY_EMAIL_TEMPLATE: '' }, /^NOTIFY_KEY needs/],
  ])('%j is refused in words, which never say the key', (wrong, words) => {
    const said = notifyOf({ ...standIn.settings, ...wrong })
    expect(said).toMatch(words)
    expect(said).not.toMatch(/secret-words|3d844edf/)
  })
})

describe('by what road', () => {
  const MAIL = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'front-door@council.example' }

  it('is none without settings, and a wrong setting of either is said', () => {
    expect(waysOf({})).toEqual({})
    expect(roadOf({})).toBeUndefined()
    expect(channelsOf({})).toEqual([])
    expect(waysOf({ SMTP_URL: 'mail' })).toMatch(/^SMTP_URL/)
    expect(waysOf({ NOTIFY_KEY: 'key' })).toMatch(/^NOTIFY_KEY/)
  })

  it('is, with both, the mail server for e-mails and Notify for text messages', async () => {
    const both = waysOf({ ...standIn.settings, ...MAIL })
    if (typeof both === 'string') throw new Error(both)
    expect(channelsOf(both)).toEqual(['letter', 'e-mail', 'text'])
    const road = roadOf(both)!
    await road.send(TEXT)
    await expect(road.send(EMAIL)).rejects.toThrow('ECONNREFUSED')
    road.close()
    expect(standIn.taken.map(({ type }) => type)).toEqual(['sms'])
  })

  it('is, with one, that one: a channel without a way waits', () => {
    const channels = (env: object) => {
      const ways = waysOf(env as Record<string, string>)
      return typeof ways === 'string' ? ways : channelsOf(ways)
    }
    expect(channels(MAIL)).toEqual(['letter', 'e-mail'])
    expect(channels(standIn.settings)).toEqual(['letter', 'e-mail', 'text'])
    expect(channels({ ...standIn.settings, NOTIFY_EMAIL_TEMPLATE: '' })).toEqual(['letter', 'text'])
  })
})

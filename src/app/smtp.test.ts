import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bySmtp, mailOf } from './smtp.ts'

const received: { to: string[]; text: string }[] = []
let refuses = false
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    let text = ''
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
    })
    stream.on('end', () => {
      if (refuses) return done(new Error('The mailbox is full'))
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
      done()
    })
  },
})
let url: string

beforeAll(
  () =>
    new Promise<void>(done => {
      const listening = server.listen(0, '127.0.0.1', () => {
        url = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`
        done()
      })
    }),
)
afterAll(() => new Promise<void>(done => server.close(() => done())))

const MESSAGE = {
  id: '11111111-2222-4333-8444-555555555555',
  channel: 'e-mail' as const,
  name: 'Sandra Hillcott',
  to: 'sandra.hillcott@school.example',
  subject: 'We have received your referral FD-7K2M-9QXH',
  paragraphs: ['Dear Sandra Hillcott,', 'Thank you. We received your referral.'],
}

describe('a message by a mail server', () => {
  it('reaches one reader as plain text, under an id of its own', async () => {
    const mail = bySmtp({ url, from: 'front-door@council.example' })
    await mail.send(MESSAGE)
    mail.close()
    const [one] = received
    expect(one!.to).toEqual(['sandra.hillcott@school.example'])
    expect(one!.text).toMatch(/^Message-ID: <11111111-2222-4333-8444-555555555555@council\.example>\r$/im)
    expect(one!.text).toMatch(/^Subject: We have received your referral FD-7K2M-9QXH\r$/m)
    expect(one!.text).toContain('Thank you. We received your referral.')
    expect(one!.text).toMatch(/^From: front-door@council\.example\r$/m)
  })

  it('that the server refuses is not sent, and says why; nor is one when nobody answers', async () => {
    refuses = true
    const mail = bySmtp({ url, from: 'front-door@council.example' })
    await expect(mail.send(MESSAGE)).rejects.toThrow('The mailbox is full')
    mail.close()
    refuses = false
    const nowhere = bySmtp({ url: 'smtp://127.0.0.1:1', from: 'front-door@council.example' })
    await expect(nowhere.send(MESSAGE)).rejects.toThrow('ECONNREFUSED')
    nowhere.close()
  })

  it('is no letter: that one is posted', async () => {
    const mail = bySmtp({ url, from: 'front-door@council.example' })
    await expect(mail.send({ ...MESSAGE, channel: 'letter' })).rejects.toThrow('printed and posted')
    mail.close()
  })

  it('cannot be asked to add a reader or a heading by what is written in a name or a subject', async () => {
    const before = received.length
    const mail = bySmtp({ url, from: 'front-door@council.example' })
    await mail.send({
      ...MESSAGE,
      name: 'Sandra\r\nBcc: rob@home.example',
      subject: 'Hello\r\nBcc: rob@home.example',
    })
    mail.close()
    expect(received.length).toBe(before + 1)
    expect(received.at(-1)!.to).toEqual(['sandra.hillcott@school.example'])
    expect(received.at(-1)!.text).not.toMatch(/^Bcc:/im)
  })
})

describe('the settings of mail', () => {
  it.each([
    [{}, undefined],
    [
      { SMTP_URL: 'smtp://mail.example:587', MAIL_FROM: 'a@b.example' },
      { url: 'smtp://mail.example:587', from: 'a@b.example' },
    ],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must be an address like smtp://mail.council.example:587.'],
    [
      { SMTP_URL: 'https://mail.example' },
      'SMTP_URL must be an address like smtp://mail.council.example:587.',
    ],
    [
      { SMTP_URL: 'smtp://mail.example' },
      'MAIL_FROM must be the e-mail address that messages come from, as SMTP_URL is set.',
    ],
  ])('%j', (env, read) => {
    expect(mailOf(env)).toEqual(read)
  })
})

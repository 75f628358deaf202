import type { Problem } from '../../../core/outcome.ts'
import { agenciesReached } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { DECIDERS, FRONT_DOOR } from '../board/deciders.ts'
import { teamsThere } from '../board/handing-on.ts'
import { whoCanHave } from '../board/next-steps.ts'
import { partsOf } from './enquiry-data.ts'
import { NOTICES, work } from './enquiry-work.ts'
import { NewFromPartner } from './new-from-partner.tsx'
import { OneChild } from './one-child.tsx'
import { areApart, join, Together } from './together.tsx'

const BOARD = '/areas/front-door/board'

/** One enquiry: what is told of each child, what is known of them, what partners say, and what is decided. */
export const enquiry: PageOf = {
  path: 'enquiry/:contact',
  title: 'Enquiry',
  may: [...FRONT_DOOR, 'director', 'quality-lead'],
  async show(asked, problems) {
    const parts = await partsOf(asked.ctx, asked.path.contact ?? '')
    const [first] = parts
    if (!first) return 'not-found'
    const agencies = (await agenciesReached(asked.ctx)).map(({ agencyId, agency }) => ({
      value: agencyId,
      text: agency,
    }))
    const works = asked.viewer.roles.some(role => FRONT_DOOR.includes(role))
    const people = (await whoCanHave(asked.ctx)).map(({ id, name, jobTitle }) => ({
      value: id,
      text: `${name}, ${jobTitle}`,
    }))
    const teams = (await teamsThere(asked.ctx)).map(team => ({ value: team, text: team }))
    const title = parts.map(({ name }) => name).join(', ')
    return {
      title: `Enquiry: ${title}`,
      wide: true,
      about: parts.map(({ contact }) => contact.subject),
      breadcrumbs: [{ text: 'The front door', href: BOARD }, { text: first.contact.enquiry ?? 'Enquiry' }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{first.contact.enquiry ?? 'Enquiry'}</span>
            {title}
          </h1>
          <NewFromPartner part={first} asked={asked} />
          {works && (await areApart(asked.ctx, parts)) && <Together parts={parts} asked={asked} />}
          {parts.map((part, i) => (
            <OneChild
              part={part}
              nth={i + 1}
              asked={asked}
              problems={problems}
              agencies={agencies}
              others={parts
                .filter(one => one !== part && one.contact.decidedAt === null)
                .map(one => ({ value: one.contact.id, text: one.name }))}
              people={people}
              teams={teams}
              may={{
                work: works,
                decide: asked.viewer.roles.some(role => DECIDERS.includes(role)),
              }}
            />
          ))}
        </>
      ),
    }
  },
  async act(asked) {
    if (!asked.viewer.roles.some(role => FRONT_DOOR.includes(role))) return 'not-found'
    const parts = await partsOf(asked.ctx, asked.path.contact ?? '')
    const at = parts.findIndex(({ contact }) => contact.id === asked.form.contact)
    const part = parts[at]
    if (!part) return 'not-found'
    const done = asked.form.do === 'join' ? await join(asked, parts) : await work(asked, part, at + 1, parts)
    if (!done.ok) return { ok: false, problems: done.problems.map(one => forForm(one, at + 1)) }
    const all = parts.every(({ contact }) => contact.decidedAt !== null || contact.id === part.contact.id)
    const isOver = asked.form.do === 'decide' && all
    return {
      ok: true,
      value: {
        redirect: isOver ? BOARD : `/areas/front-door/enquiry/${parts[0]!.contact.id}`,
        notice: NOTICES[asked.form.do ?? ''] ?? 'Saved.',
      },
    }
  },
}

/** An answer's own field carries the id of what it answers already. */
const forForm = ({ field, message }: Problem, nth: number): Problem =>
  field === undefined
    ? { message }
    : { field: field.startsWith('answer-') ? field : `${field}-${nth}`, message }

/** One passage of the guidance on thresholds: for whom, and what it looks like in a child's life. */
export type Passage = { id: string; level: string; title: string; says: string }

/** The passage about agreement: read beside a decision, and no level of help that one can name. */
export const AGREEMENT = 'agreement'

/** The passages that a decision can name. */
export const levelsOf = (guide: readonly Passage[]): Passage[] => guide.filter(({ id }) => id !== AGREEMENT)

/**
 * The first wording, which holds until the partnership’s own is written down (thresholds.ts): what it has agreed about who needs what help, in our own words after Working Together to Safeguard Children
 * 2023, chapters 1 and 3. It stands beside a decision to be read; the program never proposes a level.
 */
export const THRESHOLD_GUIDE: readonly Passage[] = [
  {
    id: 'everyone',
    level: 'For every child',
    title: 'Doing well with family, school and health',
    says: 'The child’s needs are met by those around them. Schools, health visitors and doctors give what every child is given. A worry is answered with advice, and nobody opens a case.',
  },
  {
    id: 'some-help',
    level: 'Some more help',
    title: 'One agency can help',
    says: 'Something is hard: sleep, attendance, a parting, money. One agency that knows the family gives more, with the family’s agreement, and looks again within weeks.',
  },
  {
    id: 'early-help',
    level: 'Early help',
    title: 'Several needs, several agencies, one plan',
    says: 'Needs have come together and will not lift by themselves: missing school, a parent’s low mood, quarrels at home, first worries about friends or about places outside the home. The family agrees to one assessment, one lead and one plan.',
  },
  {
    id: 'in-need',
    level: 'Children’s social care: a child in need',
    title: 'Without help the child will not thrive',
    says: 'The child is unlikely to reach, or keep, a reasonable standard of health or development without services, or is disabled (Children Act 1989, section 17). Earlier help has not been enough, or what is known already is too serious to try it first.',
  },
  {
    id: 'harm-at-home',
    level: 'Children’s social care: harm',
    title: 'Harm within the family',
    says: 'There is reason to suspect that the child suffers, or is likely to suffer, significant harm by those who care for them: hurt, sexual abuse, fear, neglect that goes on, violence between adults in the home (Children Act 1989, section 47).',
  },
  {
    id: 'harm-outside',
    level: 'Children’s social care: harm',
    title: 'Harm outside the home',
    says: 'There is reason to suspect significant harm by people or in places outside the family: exploitation for sex, for crime or for money, violence between young people, going missing, grooming on line. Those who care for the child are partners, not suspects.',
  },
  {
    id: 'now',
    level: 'At once',
    title: 'Danger today',
    says: 'The child is not safe tonight where they are: an injury not explained, a threat to life, a young child alone, somebody dangerous in the home. Act first; agreement and papers follow. Police, health and social care speak the same hour.',
  },
  {
    id: AGREEMENT,
    level: 'At every level',
    title: 'Agreement: ask first, unless asking puts somebody in danger',
    says: 'Say openly what worries you, what you want to share, with whom and why. Ask somebody with parental responsibility, or a young person who understands it, and ask for each thing by itself: telling the front door, asking other agencies, early help, an assessment. Write down who was asked, by whom, when, and what they said. Early help needs their agreement. Where a child may be suffering significant harm, or asking would put somebody in danger, spoil evidence or lose time that matters, share without it, and write down why and who decided (Data Protection Act 2018, schedule 1, paragraph 18; Working Together 2023, chapter 1). A refusal is no reason to do nothing, and by itself no reason to do more.',
  },
]
